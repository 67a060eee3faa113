package backstory.markdown.words;

import java.util.List;

/**
 * The visible words of one block (a paragraph, a list line, a cell, a heading, a note) in reading order, so that
 * mentions are searched in what readers see and never in markup. Line breaks and no-break spaces are blanks here.
 *
 * @param index its index in the prose, from 0 in reading order: a note in the margin follows its paragraph, footnotes
 *     come last
 * @param section how many headings of the second level come before it
 * @param linkable false in headings, quotations and captions, where mentions do not become links
 * @param stretches the parts in which a mention may stand: never across emphasis, code, links or images
 * @param alert the alert that it stands in: {@code brief}, {@code context} and so on, or empty
 */
public record Passage(
        int index, int section, boolean linkable, String text, List<Stretch> stretches, Kind kind, String alert) {
    public Passage {
        stretches = List.copyOf(stretches);
    }

    /** The kind of block, for checks that concern only some blocks, such as the need for a citation. */
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
