package backstory.markdown.node;

import org.commonmark.node.CustomNode;

/** {@code [phrase][^x]}: words with a note in the margin; the words are its children. */
public final class PhraseNote extends CustomNode {
    private final String label;
    private final Span labelSpan;

    public PhraseNote(String label, Span labelSpan) {
        this.label = label;
        this.labelSpan = labelSpan;
    }

    public String label() {
        return label;
    }

    public Span labelSpan() {
        return labelSpan;
    }
}
