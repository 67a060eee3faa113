package backstory.markdown.node;

import org.commonmark.node.Node;

/** The marks of sources and of notes, which stand after the words that they belong to. */
public final class Marks {
    private Marks() {}

    /** True for the mark of a source or of a note. */
    public static boolean isMark(Node node) {
        return node instanceof CitationNode || node instanceof NoteMark;
    }
}
