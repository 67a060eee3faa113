/**
 * Texts as a page shows them.
 *
 * <p>In: a linked text. Out: its markup from {@link backstory.page.text.PageText}, which resolves what the text refers
 * to and remembers it: the cards and the numbered sources of the page, both in the order of their first use. A
 * {@link backstory.page.text.CitationStyle} decides how a source appears in the text and in the list.
 *
 * <p>These files do not know on which kind of page a text stands.
 */
@NullMarked
package backstory.page.text;

import org.jspecify.annotations.NullMarked;
