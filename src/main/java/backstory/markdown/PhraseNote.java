package backstory.markdown;

import org.commonmark.node.CustomNode;

/** {@code [phrase][^x]}: words with a note in the margin; the words are its children. */
final class PhraseNote extends CustomNode {
    private final String label;
    private final Span labelSpan;

    PhraseNote(String label, Span labelSpan) {
        this.label = label;
        this.labelSpan = labelSpan;
    }

    String label() {
        return label;
    }

    Span labelSpan() {
        return labelSpan;
    }
}
