package backstory.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** A bracket of citations in the tree. */
final class CitationNode extends CustomNode {
    private final String written;
    private final List<Key> keys;
    private final List<Fault> faults;

    CitationNode(String written, List<Key> keys, List<Fault> faults) {
        this.written = written;
        this.keys = List.copyOf(keys);
        this.faults = List.copyOf(faults);
    }

    /** What stands between its brackets. */
    String written() {
        return written;
    }

    List<Key> keys() {
        return keys;
    }

    /** What is wrong with it; a bracket with faults cites nothing. */
    List<Fault> faults() {
        return faults;
    }

    /** A key as written: what stands before it, behind {@code @} and behind the comma, and where the key stands. */
    record Key(String prefix, String source, String locator, Span span) {}
}
