/**
 * From a site's folder to typed entries, with every mistake that can be seen in one file alone.
 *
 * <p>In: the root of a site. Out: all its files joined as {@link backstory.read.Content}. No mistake of a writer throws
 * an exception: what cannot be read is a {@link backstory.problem.Problem}, and the rest is read nevertheless.
 *
 * <p>The way of a file: {@code read.file} finds it and gives its text, {@code read.yaml} gives its front matter as keys
 * with places, and {@code read.entry} has a reader for each kind of entry, such as {@code PersonReader}, which reads
 * like the list of keys in the documentation. A new key is also described in {@link backstory.reference}
 * ({@code DescribedKeysTest} compares the two).
 *
 * <p>This room does not know what an id leads to, whether one is defined twice, nor any page.
 */
@NullMarked
package backstory.read;

import org.jspecify.annotations.NullMarked;
