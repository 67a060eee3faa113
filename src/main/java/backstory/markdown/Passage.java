package backstory.markdown;

import java.util.List;

/**
 * The visible words of one block (a paragraph, a list line, a cell, a heading, a note) in reading order, so that mentions
 * are found on what a reader reads and never on markup. A line break and a no-break space are a blank here.
 *
 * @param index its number in the prose, from 0 in reading order: a note in the margin follows its paragraph, footnotes
 *     come last
 * @param section how many headings of the second level come before it
 * @param linkable false in headings, quotations and captions, where no mention links itself
 * @param stretches the parts in which a mention may stand: never across emphasis, code, links or images
 */
public record Passage(int index, int section, boolean linkable, String text, List<Stretch> stretches) {
    public Passage {
        stretches = List.copyOf(stretches);
    }

    /** A part of the passage's text, from {@code start} to {@code end} (exclusive). */
    public record Stretch(int start, int end) {}
}
