/**
 * From a tree to tokens.
 *
 * <p>In: a {@link backstory.markdown.prose.Prose}, and which of its words become links automatically. Out: its
 * {@link backstory.markdown.Token}s in reading order, notes in the margin after their block and footnotes last, with
 * everything that is the same on every page. This package knows neither CSS classes nor words of the interface.
 */
@NullMarked
package backstory.markdown.walk;

import org.jspecify.annotations.NullMarked;
