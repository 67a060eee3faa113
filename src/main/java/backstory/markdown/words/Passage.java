package backstory.markdown.words;

import java.util.List;

/**
 * The visible words of one block (a paragraph, a list line, a cell, a heading, a note) in reading order, so that mentions
 * are found on what a reader reads and never on markup. A line break and a no-break space are a blank here.
 *
 * @param index its index in the prose, from 0 in reading order: a note in the margin follows its paragraph, footnotes
 *     come last
 * @param section how many headings of the second level come before it
 * @param linkable false in headings, quotations and captions, where no mention links itself
 * @param stretches the parts in which a mention may stand: never across emphasis, code, links or images
 * @param alert the alert that it stands in: {@code brief}, {@code context} and so on, or empty
 */
public record Passage(
        int index, int section, boolean linkable, String text, List<Stretch> stretches, Kind kind, String alert) {
    public Passage {
        stretches = List.copyOf(stretches);
    }

    /** What the block is, so that one can ask of the text what only some blocks owe, such as a citation. */
    public enum Kind {
        /** Also the one passage of a value of front matter. */
        PARAGRAPH,
        /** Any paragraph of a list, however deep. */
        LIST_LINE,
        CELL,
        COLUMN_HEAD,
        HEADING,
        /** Whatever stands in a quotation that is no alert. */
        QUOTATION,
        /** Whatever stands in the text of a note, in the margin or at the end; it is in no alert. */
        NOTE,
        /** Code, and raw HTML shown as text. */
        VERBATIM
    }

    /** A part of the passage's text, from {@code start} to {@code end} (exclusive). */
    public record Stretch(int start, int end) {}
}
