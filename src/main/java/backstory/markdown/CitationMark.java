package backstory.markdown;

/**
 * How a cited source is written: its number as a link to its entry and a button that opens its card.
 *
 * @param number its number in the page's list of sources, from 1
 * @param id the id of this mention, for the way back
 * @param href the address of its entry in that list
 * @param card the id of its card on the page, or empty
 * @param label what the button is called: {@code Source 12}
 * @param locator the place in the source, or empty
 */
public record CitationMark(int number, String id, String href, String card, String label, String locator) {}
