/**
 * From a tree to tokens.
 *
 * <p>In: a {@link backstory.markdown.prose.Prose}, and which of its words link themselves. Out: its
 * {@link backstory.markdown.Token}s in reading order, notes in the margin after their block and footnotes last, with
 * all that does not differ from page to page. This room knows neither classes nor words of the interface.
 */
@NullMarked
package backstory.markdown.walk;

import org.jspecify.annotations.NullMarked;
