/**
 * Articles and plain pages: a text with the blocks that its directives place.
 *
 * <p>In: an entry with its linked text. Out: its {@link backstory.page.Page}.
 * {@link backstory.page.article.ArticleStory} is the content of an article, for its page and for feeds alike: one walk
 * makes both, so a source has the same number in both. These files do not know which lists the article stands in.
 */
@NullMarked
package backstory.page.article;

import org.jspecify.annotations.NullMarked;
