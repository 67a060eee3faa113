/**
 * The built site as a value, and the one careful hand that puts it on the disk.
 *
 * <p>In: an {@link backstory.output.OutputFile} for each file of the site, in any order, from any thread. Out: the
 * output folder holds exactly these files and a {@link backstory.output.Manifest} of them, and
 * {@link backstory.output.Changes} says what that took; or a {@link backstory.problem.UsageError} and a folder that is
 * byte for byte what it was. This room does not know what a page is or where its bytes come from.
 *
 * <p>This package holds the values; the hand is {@code output.staging}.
 *
 * <p>Three promises are kept here and nowhere else. What the manifest does not list is never replaced, deleted or
 * written through. Whatever is wrong with the folder is found before the first file is moved. Where nothing differs,
 * nothing is written.
 */
@NullMarked
package backstory.output;

import org.jspecify.annotations.NullMarked;
