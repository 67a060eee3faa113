/**
 * The names under which entries are found: an {@link backstory.entry.id.EntryId} is a kind and an id, an
 * {@link backstory.entry.id.EntryRef} a place where one is written.
 *
 * <p>Whether an id leads anywhere is the business of {@code graph}; which keys hold an id is not known here.
 */
@NullMarked
package backstory.entry.id;

import org.jspecify.annotations.NullMarked;
