package backstory.markdown.node;

import org.commonmark.node.CustomNode;

/**
 * {@code [^x]}: the mark of a footnote. The extension has a {@code FootnoteReference}, but it makes one only if the
 * note exists, so a mark without a note would be shown as text instead of being reported.
 */
public final class NoteMark extends CustomNode {
    private final String label;

    public NoteMark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
