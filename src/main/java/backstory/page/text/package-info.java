/**
 * Texts as a page shows them.
 *
 * <p>In: a linked text. Out: its markup from {@link backstory.page.text.PageText}, which answers what the text refers
 * to, and remembers what it answered: the cards and the numbered sources of the page, both in the order of their first
 * use. A {@link backstory.page.text.CitationStyle} says what stands in the text for a source and what in the list.
 *
 * <p>These files do not know on which kind of page a text stands.
 */
@NullMarked
package backstory.page.text;

import org.jspecify.annotations.NullMarked;
