/**
 * Texts as letters, words and sentences: where a sentence ends, which address a name gives, what is a letter; and the places
 * of words that the reader of a text hands out.
 *
 * <p>In: plain text, without markup. This part knows nothing of Markdown's syntax.
 */
@NullMarked
package backstory.markdown.words;

import org.jspecify.annotations.NullMarked;
