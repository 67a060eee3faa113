package backstory.markdown.node;

import org.commonmark.node.CustomNode;

/** {@code [^x]}: the mark of a footnote. */
public final class NoteMark extends CustomNode {
    private final String label;

    public NoteMark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
