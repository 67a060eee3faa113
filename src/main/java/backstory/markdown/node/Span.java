package backstory.markdown.node;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** A range of the text, by index; empty at 0 where the parser knows none. */
public record Span(int from, int to) {
    public static final Span NONE = new Span(0, 0);

    /** What a node covers, from its first character to its last. */
    public static Span of(Node node) {
        return of(node.getSourceSpans());
    }

    /** What some spans of the parser cover, from the first character of the first to the last of the last. */
    public static Span of(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return NONE;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** What the characters of some lines cover that stand at these offsets of their content. */
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
