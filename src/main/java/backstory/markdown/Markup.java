package backstory.markdown;

import java.util.List;
import java.util.Map;

/**
 * What a page has decided about everything that a prose refers to: the only thing missing to write it as HTML.
 *
 * @param references by {@link Reference#index}; those of images are not used
 * @param figures how images are written, by {@link Reference#index}
 * @param marks first mentions and how they are written
 * @param citations by {@link Citation#index}, one mark for each key
 * @param underHeadings links in a line of their own below a heading, by the heading's id: to what was corrected there
 * @param words the interface's words in prose, by name: {@code alert.brief}, {@code note} …
 * @param idPrefix put before every id, empty where the prose stands alone on its page
 * @param away the whole address of the page, where the prose is written for readers elsewhere, such as of a feed; else
 *     empty
 */
public record Markup(
        List<Annotation> references,
        Map<Integer, Figure> figures,
        Map<Mark, Annotation> marks,
        List<List<CitationMark>> citations,
        Map<String, List<Annotation>> underHeadings,
        Words words,
        String idPrefix,
        String away) {
    public Markup {
        references = List.copyOf(references);
        figures = Map.copyOf(figures);
        marks = Map.copyOf(marks);
        citations = List.copyOf(citations);
        underHeadings = Map.copyOf(underHeadings);
    }

    /**
     * How a link is written: the words as a link and, where there is a card, a button behind them that opens it.
     *
     * @param href the address, relative to the page
     * @param text the words where the writer gave none
     * @param style {@code person}, {@code term}, {@code date}, or empty for a plain link
     * @param card the id of the card on the page, or empty
     * @param letter the letter of its note in print, or empty
     * @param label what the button is called: {@code About Rand Paul}
     * @param lang the language of {@code text}, or empty where it is the prose's own
     */
    public record Annotation(
            String href, String text, String style, String card, String letter, String label, String lang) {
        /** A plain link. */
        public static Annotation link(String href, String text) {
            return new Annotation(href, text, "", "", "", "", "");
        }

        /** The same with a text in another language. */
        public Annotation in(String language) {
            return new Annotation(href, text, style, card, letter, label, language);
        }
    }

    /**
     * How a cited source is written: its number as a link to its entry and a button that opens its card.
     *
     * @param number its number in the page's list of sources, from 1
     * @param id the id of this mention, for the way back
     * @param locator the place in the source, or empty
     */
    public record CitationMark(int number, String id, String href, String card, String label, String locator) {}

    /** The words of the interface that stand inside prose. */
    public interface Words {
        /** The language of these words where the prose has another, else empty. */
        default String lang() {
            return "";
        }

        /** Their direction where {@link #lang} is not empty, else empty. */
        default String dir() {
            return "";
        }

        /** What stands between the members of a list, without a blank: before the place in a source. */
        default String comma() {
            return ",";
        }

        /** The heading of an alert, by its name in lower case: {@code context}. */
        String alert(String alert);

        /** The name of the section of footnotes. */
        String notes();

        /** What a note's mark is called for a screen reader: {@code Note 2}. */
        String note(int number);

        /** What the note in the margin on some words is called: {@code Note on “will not interfere”}. */
        String noteOn(String phrase);

        /** What the way back from a note is called: {@code Back to mention 1 of note 2}. */
        String backToNote(int mention, int number);
    }
}
