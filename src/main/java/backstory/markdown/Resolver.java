package backstory.markdown;

import backstory.markdown.words.WordRange;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a text refers to while it is written. The writer goes through the text in reading order, notes in the
 * margin behind their block and footnotes last, and asks for each thing once, when it comes to it. So whatever is
 * numbered or collected by answering (sources, cards) is in the order of the text.
 *
 * <p>For what stands between the blocks of a body, see {@link DividedBody.Pieces}.
 */
public interface Resolver {
    /** How a link is written; one without an address is its words alone. */
    Annotation link(Reference link);

    /** The words of a passage that become links though the writer marked nothing, in their order. */
    List<WordRange> mentions(int passage);

    /** How such words are written. */
    Annotation mention(WordRange words);

    /** The marks of a citation, one for each of its keys; without any, the citation leaves no trace. */
    List<CitationMark> cite(Citation citation);

    /** What is shown for an image in a paragraph of images; where there is nothing, its words stand for it. */
    Optional<Figure> figure(Reference image);

    /** Links in a line of their own below a heading, by its id: to what was corrected there. */
    default List<Annotation> below(String heading) {
        return List.of();
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
