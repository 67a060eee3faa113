/**
 * One reader for each kind of entry.
 *
 * <p>In: a file and its keys. Out: {@link backstory.read.entry.FileEntries}, a pure function of that one file, so files
 * are read in parallel. A reader says which keys its kind has and what each may hold; what several kinds share (dates,
 * parties, ids, aliases) stands in {@code read.value}.
 *
 * <p>A reader does not know what other files hold: whether an id that it reads leads anywhere is asked in
 * {@code graph}.
 */
@NullMarked
package backstory.read.entry;

import org.jspecify.annotations.NullMarked;
