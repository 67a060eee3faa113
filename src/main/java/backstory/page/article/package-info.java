/**
 * Articles and plain pages: a text with the blocks that its directives place.
 *
 * <p>{@link backstory.page.article.ArticleStory} is what an article tells, for its page and for feeds alike: both are made
 * by one walk, so a source has the same number in both.
 */
@NullMarked
package backstory.page.article;

import org.jspecify.annotations.NullMarked;
