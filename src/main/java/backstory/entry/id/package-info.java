/**
 * The names under which entries are found: an {@link backstory.entry.id.EntryId} is a kind and an id, an
 * {@link backstory.entry.id.EntryRef} a place where one is written.
 *
 * <p>{@code graph} checks whether an id leads anywhere; this part does not know which keys contain ids.
 */
@NullMarked
package backstory.entry.id;

import org.jspecify.annotations.NullMarked;
