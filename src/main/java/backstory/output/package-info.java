/**
 * The built site as a value, and the code that puts it on the disk safely.
 *
 * <p>In: an {@link backstory.output.OutputFile} for each file of the site, in any order, from any thread. Out: the
 * output folder holds exactly these files and a {@link backstory.output.Manifest} of them, and
 * {@link backstory.output.Changes} says what changed; or a {@link backstory.problem.UsageError}, with the folder
 * unchanged to the byte. This room does not know what a page is or where its bytes come from.
 *
 * <p>This package has the values; {@code output.staging} writes them.
 *
 * <p>This room alone keeps three promises. What the manifest does not list is never replaced, deleted or written
 * through. Anything wrong with the folder is found before the first file is moved. If nothing differs, nothing is
 * written.
 */
@NullMarked
package backstory.output;

import org.jspecify.annotations.NullMarked;
