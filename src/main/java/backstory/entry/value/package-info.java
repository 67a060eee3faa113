/**
 * The values of keys, for entries of all kinds: names, parties, images, languages, corrections, bodies, and texts with
 * their place.
 *
 * <p>In: what readers have read. Out: immutable records. These are values: they have no id and mean nothing without the
 * entry that contains them.
 */
@NullMarked
package backstory.entry.value;

import org.jspecify.annotations.NullMarked;
