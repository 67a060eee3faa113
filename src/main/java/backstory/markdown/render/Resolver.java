package backstory.markdown.render;

import backstory.markdown.Citation;
import backstory.markdown.Reference;
import java.util.List;
import java.util.Optional;

/**
 * Resolves what a text refers to while the text is written. The writer goes through the text in reading order, notes in
 * the margin after their block and footnotes last, and asks for each thing once, by its index in the text, when it
 * comes to it. So what a resolver numbers or collects (sources, cards) is in the order of the text.
 *
 * <p>For what stands between the blocks of a body, see {@link DividedBody.Pieces}.
 */
public interface Resolver {
    /**
     * Returns how a link is written, by the index of its {@link Reference}; a link without an address is its words
     * alone.
     */
    Annotation link(int reference);

    /** Returns how an automatic link is written, by its index among the words that become links. */
    Annotation mention(int mention);

    /** Returns the one mark of adjacent {@link Citation}s; if there is none, nothing is written for them. */
    Optional<CitationMark> cite(List<Integer> citations);

    /**
     * Returns the figure for an image in a paragraph of images, by the index of its {@link Reference}; if there is
     * none, the image's words are written instead.
     */
    Optional<Figure> figure(int reference);

    /** Returns links to be written in a line of their own below a heading, by its id: to what was corrected there. */
    default List<Annotation> below(String heading) {
        return List.of();
    }

    /** Returns what sets the words of a block; each block asks for its own. */
    default Typesetter typesetter() {
        return Typesetter.NONE;
    }

    /** Returns the interface's words inside the text. */
    InterfaceWords words();

    /**
     * Returns the whole address of the page if the text is written for readers elsewhere, such as those of a feed; else
     * empty. A text for readers elsewhere has no ids, classes and buttons.
     */
    default String pageUrl() {
        return "";
    }
}
