package backstory.markdown.render;

import java.util.List;

/**
 * The mark for the sources cited at one place, however many they are: their numbers, and a button that opens one card.
 *
 * @param parts what stands in the text, in its order
 * @param card the id of the card on the page, or empty
 * @param label the name of the button: {@code Sources 42–44}
 */
public record CitationMark(List<Part> parts, String card, String label) {
    public CitationMark {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the mark.
     *
     * @param text such as {@code 42–44}
     * @param href where it leads, for readers elsewhere; empty where it is text alone
     * @param beside true for what the card says and paper cannot show: the place in a source, the words before it
     */
    public record Part(String text, String href, boolean beside) {}
}
