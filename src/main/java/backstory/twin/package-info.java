/**
 * The site for programs that read text: each article as Markdown beside its page, and {@code llms.txt}, which lists
 * them.
 *
 * <p>In: the stored texts of articles and what front matter says. Out: {@link backstory.page.DataFile}s. A twin has the
 * content of its page, in the same order and with the same numbers of sources, in words as they were typed; its views
 * are those of pages with {@link backstory.markdown.Markdown} in place of HTML. This room knows no frame and no menu.
 */
@NullMarked
package backstory.twin;

import org.jspecify.annotations.NullMarked;
