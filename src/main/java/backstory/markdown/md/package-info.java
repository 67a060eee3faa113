/**
 * From tokens to Markdown, for readers and programs that want the text and not the page.
 *
 * <p>In: the {@link backstory.markdown.Token}s of a text and a {@link backstory.markdown.render.Resolver}, as
 * {@code markdown.html} takes them, asked in the same order. Out: {@link backstory.markdown.Markdown} of CommonMark,
 * with tables and strikethrough as GitHub writes them, with every word and link of the page. Nothing is parsed again
 * for it. This package does not know the tree.
 */
@NullMarked
package backstory.markdown.md;

import org.jspecify.annotations.NullMarked;
