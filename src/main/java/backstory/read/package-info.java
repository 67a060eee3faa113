/**
 * From a site's folder to typed entries, with every mistake that can be seen in one file alone.
 *
 * <p>In: the root of a site. Out: a {@link backstory.read.ContentTree} (which files there are and what each is for
 * its place), for each file a {@link backstory.read.FileEntries} (a pure function of that file, so that files are read
 * in parallel), and all of them joined as {@link backstory.read.Content}. Nothing a writer does throws: what cannot be
 * read is a {@link backstory.problem.Problem}, and the rest is read all the same.
 *
 * <p>This room is the only one that knows YAML. It does not know what an id leads to, whether one is defined twice,
 * nor any page; it never keeps a text: a body is read from its file each time somebody asks for it.
 *
 * <p>The way of a file: {@code ContentFile} (bytes to text) → {@code FrontMatter} (the two parts) → {@code Yaml} (a
 * tree of nodes with places) → {@code Fields} (keys by name, with the complaints) → a reader for each kind, such as
 * {@code PersonReader}, which reads like the list of keys in the documentation.
 */
@NullMarked
package backstory.read;

import org.jspecify.annotations.NullMarked;
