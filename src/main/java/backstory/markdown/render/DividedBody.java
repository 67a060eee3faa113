package backstory.markdown.render;

import backstory.markdown.Html;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body in three parts, each in pieces, so that a page can set its own blocks where directives stand and its own
 * sections between the brief, the opening and the story. All pieces in order are the body; a part without words and
 * directives has no pieces. A single piece need not be well-formed: a section may open in one and close in a later one
 * of the same part, so a piece must not be wrapped in an element.
 *
 * @param brief the answer in short, if the opening has one
 * @param opening what else stands before the first heading of the second level
 * @param sections the sections from that heading on, and the footnotes
 * @param <P> what the page makes of a piece
 */
public record DividedBody<P>(List<P> brief, List<P> opening, List<P> sections) {
    public DividedBody {
        brief = List.copyOf(brief);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /** Returns all pieces in order. */
    public List<P> all() {
        return Stream.of(brief, opening, sections).flatMap(List::stream).toList();
    }

    /**
     * Makes the pieces. It is called in reading order.
     *
     * @param <P> what is made of a piece
     */
    public interface Pieces<P> {
        /** Makes a part of whole blocks, up to the next directive; never empty. */
        P words(Html html);

        /** Makes a part of what a directive places, by its index. */
        P block(int directive);
    }
}
