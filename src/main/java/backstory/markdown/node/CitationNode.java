package backstory.markdown.node;

import java.util.List;
import org.commonmark.node.CustomNode;

/** A bracket of citations in the tree. */
public final class CitationNode extends CustomNode {
    private final String written;
    private final List<Key> keys;
    private final List<SyntaxFault> faults;

    public CitationNode(String written, List<Key> keys, List<SyntaxFault> faults) {
        this.written = written;
        this.keys = List.copyOf(keys);
        this.faults = List.copyOf(faults);
    }

    /** What stands between its brackets. */
    public String written() {
        return written;
    }

    public List<Key> keys() {
        return keys;
    }

    /** Returns what is wrong with it; a bracket with faults cites nothing. */
    public List<SyntaxFault> faults() {
        return faults;
    }

    /** A key as written: the words before it, the id after {@code @}, the words after the comma, and its place. */
    public record Key(String prefix, String source, String locator, Span span) {}
}
