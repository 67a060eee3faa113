package backstory.markdown.node;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** A range of the text, by index; empty at 0 if the parser does not know it. */
public record Span(int from, int to) {
    public static final Span NONE = new Span(0, 0);

    /** Returns the range of a node, from its first character to its last. */
    public static Span of(Node node) {
        return of(node.getSourceSpans());
    }

    /** Returns the range from the start of the first of the parser's spans to the end of the last. */
    public static Span of(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return NONE;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** Returns the range of the characters at these offsets of the content of some lines. */
    public static Span within(SourceLines lines, int from, int to) {
        int start = index(lines, from);
        return new Span(start, Math.max(start, index(lines, to)));
    }

    private static int index(SourceLines lines, int offset) {
        int rest = offset;
        for (SourceLine line : lines.getLines()) {
            int length = line.getContent().length();
            if (rest <= length) {
                return line.getSourceSpan() == null ? 0 : line.getSourceSpan().getInputIndex() + rest;
            }
            rest -= length + 1;
        }
        return of(lines.getSourceSpans()).to();
    }
}
