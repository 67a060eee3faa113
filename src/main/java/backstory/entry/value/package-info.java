/**
 * What keys hold, whatever the kind of the entry: names, parties, images, languages, corrections, bodies, and texts with
 * their place.
 *
 * <p>In: what readers have read. Out: immutable records. These are values: they have no id and are nothing without the
 * entry that holds them.
 */
@NullMarked
package backstory.entry.value;

import org.jspecify.annotations.NullMarked;
