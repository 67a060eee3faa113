package backstory.markdown;

import java.util.List;

/**
 * A body in two parts, each in pieces, so that a page can set its own blocks where directives stand and its own
 * sections between the opening and the story. All pieces in their order are the body; a part without words and
 * directives has none. A single piece need not be well-formed: a section opens in one and may close in a later one of
 * the same part, so nothing may be put around a piece.
 *
 * @param opening what stands before the first heading of the second level: the brief and the first words
 * @param sections the sections from that heading on, and the footnotes
 * @param <P> what the page makes of a piece
 */
public record DividedBody<P>(List<P> opening, List<P> sections) {
    public DividedBody {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /**
     * Makes the pieces, asked in reading order.
     *
     * @param <P> what is made of a piece
     */
    public interface Pieces<P> {
        /** Of whole blocks, up to the next directive; never empty. */
        P words(Html html);

        /** Of what a directive places, by its index. */
        P block(int directive);
    }
}
