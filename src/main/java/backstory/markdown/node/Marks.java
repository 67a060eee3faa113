package backstory.markdown.node;

import org.commonmark.node.Node;

/** The marks of sources and of notes, which come after the words that they belong to. */
public final class Marks {
    private Marks() {}

    public static boolean isMark(Node node) {
        return node instanceof CitationNode || node instanceof NoteMark;
    }
}
