/**
 * Puts files on the disk safely.
 *
 * <p>In: an {@link backstory.output.OutputFile} for each file of the site. Out: an
 * {@link backstory.output.staging.OutputFolder} that holds exactly these files, and the changes.
 *
 * <p>All new files are written into a folder beside the output first ({@link backstory.output.staging.Staging}). Then
 * obstacles are searched for, then a journal of the exchange is written, then files are exchanged by renaming. A
 * process that is killed on the way leaves the journal, and the next one completes the exchange or undoes it. This part
 * does not know what a page is.
 */
@NullMarked
package backstory.output.staging;

import org.jspecify.annotations.NullMarked;
