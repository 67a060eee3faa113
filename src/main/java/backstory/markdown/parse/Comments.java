package backstory.markdown.parse;

import backstory.markdown.node.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Hides comments from the parser. A comment goes from {@code <!--} to the next {@code -->}, across any lines, even
 * empty ones, unless it begins in code. The parser sees a stand-in between {@code <} and {@code >} in the same
 * paragraph, as long as the comment, so that no place in the text moves. {@link CommentRemover} takes the stand-ins out
 * of the tree.
 *
 * <p>Only the parser knows what is code, and a comment may contain what looks like the beginning of code. So the text
 * is parsed, the certain comments are hidden, and the text is parsed again for the rest.
 */
public final class Comments {
    /** Stands for each character of a comment. It is a noncharacter, as those of {@link BracketMask}. */
    static final char HIDDEN = '\uFDD4';

    /** A comment as the parser sees it. */
    static final Pattern SIGN = Pattern.compile("<" + HIDDEN + "+>");

    public static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** How often a text is parsed at most; a comment that still cannot be distinguished from code is reported. */
    private static final int ROUNDS = 8;

    private Comments() {}

    /**
     * A text whose comments are hidden.
     *
     * @param visible the text with signs for its comments
     * @param unclosed where a comment begins that ends nowhere
     */
    public record Parsed(Node document, String visible, Optional<Span> unclosed) {}

    static Parsed parse(String text, Function<String, Node> parser) {
        String visible = text.replace(HIDDEN, '\uFFFD');
        Node document = parser.apply(visible);
        if (!visible.contains(OPEN)) {
            return new Parsed(document, visible, Optional.empty());
        }
        for (int round = 0; round < ROUNDS; round++) {
            String hidden = hide(visible, CodeAndHtml.of(document));
            if (hidden.equals(visible)) {
                break;
            }
            visible = hidden;
            document = parser.apply(visible);
        }
        CommentRemover.of(document);
        return new Parsed(document, visible, unclosed(visible, CodeAndHtml.of(document)));
    }

    /** Returns the text with its comments hidden, up to one after which the parser has to look again. */
    private static String hide(String text, CodeAndHtml found) {
        StringBuilder out = new StringBuilder(text);
        int end;
        for (int at = next(text, 0, found); at >= 0; at = next(text, end, found)) {
            int close = text.indexOf(CLOSE, at + OPEN.length() - 2);
            if (close < 0) {
                break;
            }
            end = close + CLOSE.length();
            for (int i = at + 1; i < end - 1; i++) {
                out.setCharAt(i, HIDDEN);
            }
            if (mayBeginCode(text.substring(at, end)) && !found.isHtml(at, end)) {
                break;
            }
        }
        return out.toString();
    }

    private static boolean mayBeginCode(String comment) {
        return comment.indexOf('`') >= 0 || comment.contains("~~~");
    }

    private static Optional<Span> unclosed(String text, CodeAndHtml found) {
        int at = next(text, 0, found);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + OPEN.length()));
    }

    /** Returns where the next comment begins that is neither in code nor after a backslash, or -1. */
    private static int next(String text, int from, CodeAndHtml found) {
        int at = text.indexOf(OPEN, from);
        while (at >= 0 && (found.isCode(at) || BracketMask.isEscaped(text, at))) {
            at = text.indexOf(OPEN, at + 1);
        }
        return at;
    }

    /**
     * Returns a text with blanks in place of its comments. It keeps its length, for code that reads it character by
     * character.
     */
    public static String blank(String text) {
        return text.indexOf(HIDDEN) < 0
                ? text
                : SIGN.matcher(text).replaceAll(sign -> " ".repeat(sign.group().length()));
    }

    /** What the parser took for code and for HTML. */
    private static final class CodeAndHtml extends AbstractVisitor {
        private final List<Span> code = new ArrayList<>();
        private final List<Span> html = new ArrayList<>();

        static CodeAndHtml of(Node document) {
            CodeAndHtml found = new CodeAndHtml();
            document.accept(found);
            return found;
        }

        boolean isCode(int at) {
            return isWithin(code, at, at + 1);
        }

        boolean isHtml(int from, int to) {
            return isWithin(html, from, to);
        }

        /** Returns true if the range is within one of the spans, which are in order and do not overlap. */
        private static boolean isWithin(List<Span> spans, int from, int to) {
            int low = 0;
            int high = spans.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                Span span = spans.get(middle);
                if (span.to() <= from) {
                    low = middle + 1;
                } else if (span.from() > from) {
                    high = middle - 1;
                } else {
                    return to <= span.to();
                }
            }
            return false;
        }

        @Override
        public void visit(Code node) {
            code.add(Span.of(node));
        }

        @Override
        public void visit(FencedCodeBlock node) {
            code.add(Span.of(node));
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            code.add(Span.of(node));
        }

        @Override
        public void visit(HtmlBlock node) {
            html.add(Span.of(node));
        }

        @Override
        public void visit(HtmlInline node) {
            html.add(Span.of(node));
        }
    }
}
