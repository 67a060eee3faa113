/**
 * Creates files for writers: a whole site to start from, and single entries from a template.
 *
 * <p>In: a folder, or the root of a site and a name. Out: files that were not there before, and lines at the end of
 * lists that were; nothing that a writer wrote is changed. {@link backstory.scaffold.StarterSite} are the files below
 * {@code src/main/resources/backstory/scaffold/init/}, where {@code dot-} stands for the dot that packaging tools would
 * skip; {@link backstory.scaffold.NewEntry} makes its pattern of the descriptions of keys in {@code reference}, so that
 * it cannot name a key that is not there. This room checks no content: the next build reports what has yet to be filled
 * in.
 */
@NullMarked
package backstory.scaffold;

import org.jspecify.annotations.NullMarked;
