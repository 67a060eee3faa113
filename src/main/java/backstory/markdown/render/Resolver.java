package backstory.markdown.render;

import backstory.markdown.Citation;
import backstory.markdown.Reference;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a text refers to while it is written. The writer goes through the text in reading order, notes in the
 * margin after their block and footnotes last, and asks for each thing once, by its index in the text, when it comes to
 * it. So whatever is numbered or collected by answering (sources, cards) is in the order of the text.
 *
 * <p>For what stands between the blocks of a body, see {@link DividedBody.Pieces}.
 */
public interface Resolver {
    /** How a link is written, by the index of its {@link Reference}; one without an address is its words alone. */
    Annotation link(int reference);

    /** How words are written that link themselves, by their index among such words. */
    Annotation mention(int mention);

    /** The one mark of {@link Citation}s that stand beside each other; without one, they leave no trace. */
    Optional<CitationMark> cite(List<Integer> citations);

    /**
     * What is shown for an image in a paragraph of images, by the index of its {@link Reference}; where there is nothing,
     * its words stand for it.
     */
    Optional<Figure> figure(int reference);

    /** Links in a line of their own below a heading, by its id: to what was corrected there. */
    default List<Annotation> below(String heading) {
        return List.of();
    }

    /** What sets the words of a block; asked for each anew. */
    default Typesetter typesetter() {
        return Typesetter.NONE;
    }

    /** The interface's words inside the text. */
    InterfaceWords words();

    /**
     * The whole address of the page, where the text is written for readers elsewhere, such as of a feed; else empty.
     * Such a text has no ids, classes and buttons.
     */
    default String pageUrl() {
        return "";
    }
}
