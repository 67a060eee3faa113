/**
 * Texts as letters, words and sentences: where a sentence ends, which slug a name results in, what is a letter; and the
 * ranges of words that the parser of a text reports.
 *
 * <p>In: plain text, without markup. This part knows nothing of Markdown's syntax.
 */
@NullMarked
package backstory.markdown.words;

import org.jspecify.annotations.NullMarked;
