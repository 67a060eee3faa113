package backstory.markdown;

/**
 * How a cited source is written: a sign as a link to its entry and a button that opens its card.
 *
 * @param prefix the words before it, such as {@code see}, or empty
 * @param sign what stands in the text: {@code 12}
 * @param id the id of this mention, for the way back
 * @param href the address of its entry in that list
 * @param card the id of its card on the page, or empty
 * @param label what the button is called: {@code Source 12}
 * @param locator the place in the source, or empty
 */
public record CitationMark(
        String prefix, String sign, String id, String href, String card, String label, String locator) {
    /** The same with words before it. */
    public CitationMark behind(String words) {
        return new CitationMark(words, sign, id, href, card, label, locator);
    }
}
