package backstory.markdown;

import org.commonmark.node.CustomNode;

/** {@code [^x]}: the mark of a footnote. */
final class NoteMark extends CustomNode {
    private final String label;

    NoteMark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
