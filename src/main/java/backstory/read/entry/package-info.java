/**
 * One reader for each kind of entry.
 *
 * <p>In: a file and its keys. Out: {@link backstory.read.entry.FileEntries}, a pure function of that one file, so files
 * are read in parallel. A reader defines which keys its kind has and what each may contain; what several kinds share
 * (dates, parties, ids, aliases) is in {@code read.value}.
 *
 * <p>A reader does not know the content of other files: {@code graph} checks whether an id leads anywhere.
 */
@NullMarked
package backstory.read.entry;

import org.jspecify.annotations.NullMarked;
