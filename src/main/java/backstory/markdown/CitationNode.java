package backstory.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** A bracket of citations in the tree. */
final class CitationNode extends CustomNode {
    private final List<Key> keys;
    private final List<Fault> faults;

    CitationNode(List<Key> keys, List<Fault> faults) {
        this.keys = List.copyOf(keys);
        this.faults = List.copyOf(faults);
    }

    List<Key> keys() {
        return keys;
    }

    /** What is wrong with it; a bracket with faults cites nothing. */
    List<Fault> faults() {
        return faults;
    }

    /** A key as written: what stands behind {@code @}, what stands behind the comma, and where the key stands. */
    record Key(String source, String locator, Span span) {}
}
