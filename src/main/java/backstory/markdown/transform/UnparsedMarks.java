package backstory.markdown.transform;

import backstory.markdown.Directive;
import backstory.markdown.LinkScheme;
import backstory.markdown.node.Span;
import backstory.markdown.parse.BracketMask;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds marks that the parser left as text although they are hardly ever meant as text: {@code **} that CommonMark does
 * not see as bold beside Chinese or Japanese punctuation, an address with a blank, a citation without its bracket, a
 * directive within a line; and the marks of other tools, which mean nothing here.
 */
public final class UnparsedMarks extends AbstractVisitor {
    static final String FORMULA = "a formula between dollars";
    static final String FORMULA_ADVICE = "write it in words and letters, or as code between backquotes";

    private static final String OTHER_SCHEMES = LinkScheme.either(LinkScheme.ENTRY.subList(1, LinkScheme.ENTRY.size()));
    private static final String ESCAPE = "put a backslash before it where it is meant as text";
    private static final String ENTRY_ID =
            LinkScheme.pattern(LinkScheme.ENTRY) + ":(?=[\\p{L}\\d-]*\\p{L})[\\p{L}\\d-]+";
    private static final String BRACES =
            "no template code is read here: write a link, an image, or on a line of its own "
                    + Directive.Name.words().stream().map("::"::concat).collect(Collectors.joining(", "));
    private static final List<UnparsedMark> KINDS = List.of(
            UnparsedMark.own(
                    "**", "\\*\\*", "put a blank beside it, or a backslash before it where it is meant as text"),
            new UnparsedMark(
                    "[@", "\\[@", Rule.INVALID_CITATION, "a citation is not closed", "end it with ], or " + ESCAPE),
            new UnparsedMark(
                    "[^",
                    "\\[\\^",
                    Rule.INVALID_NOTE,
                    "a note's mark is not one",
                    "write [^name] without blanks, or " + ESCAPE),
            UnparsedMark.own(
                    "::",
                    "::+ ?(?:" + String.join("|", Directive.Name.words()) + ")(?=\\{|[ \\t*_]*(?:\\n|\\z))",
                    "a directive is two colons and a name at the start of a line of a body, or " + ESCAPE),
            UnparsedMark.own(
                    ":",
                    "\\[" + ENTRY_ID + "\\](?![(\\[])|(?<!\\] ?)\\(" + ENTRY_ID + "\\)",
                    "write [words](person:id), with " + OTHER_SCHEMES + " for the others, or " + ESCAPE),
            UnparsedMark.foreign("{{", "\\{\\{[<%].*?[%>]\\}\\}|\\{\\{[^{}]*\\}\\}", "code of a template", BRACES),
            UnparsedMark.foreign("{%", "(?<!\\{)\\{%.*?%\\}", "code of a template", BRACES),
            UnparsedMark.foreign("$$", "\\$\\$(?=[^\\s$])[^$]*?(?<=[^\\s$])\\$\\$", FORMULA, FORMULA_ADVICE),
            UnparsedMark.foreign(
                    "^[",
                    "\\^\\[[^\\[\\]]*\\s[^\\[\\]]*\\]",
                    "a note within the line",
                    "write [^1] here, and below, on a line of its own, [^1]: and the note"),
            UnparsedMark.foreign(
                    "[[",
                    "\\[\\[[^\\[\\]]+\\]\\]",
                    "a link of a wiki",
                    "write [words](person:id), with " + OTHER_SCHEMES + " for the others, or a path"),
            UnparsedMark.foreign(
                    "{",
                    "(?<=[\\])`])\\{[ ]*(?:[.#][\\w-]+|\\w[\\w-]*=)[^{}]*\\}",
                    "an attribute in braces",
                    "leave it out: only headings take one, and only {#id}"));

    /**
     * The characters with which a mark can begin: a table, so that one look shows for most texts that they have none.
     */
    private static final boolean[] FIRST_SIGNS = new boolean[128];

    static {
        KINDS.forEach(kind -> FIRST_SIGNS[kind.sign().charAt(0)] = true);
        FIRST_SIGNS[']'] = true; // of a stray link
    }

    private final LineMap places;
    private final Problems problems;

    private UnparsedMarks(LineMap places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reports marks that the parser took for words. */
    public static void find(Node document, LineMap places, Problems problems) {
        document.accept(new UnparsedMarks(places, problems));
    }

    /**
     * A mark that is hardly ever meant as text. It is reported once in each piece of text.
     *
     * @param sign a text that occurs wherever the mark does: a quick check that rules the mark out
     */
    private record UnparsedMark(String sign, Pattern mark, Rule rule, String message, String hint) {
        UnparsedMark(String sign, String mark, Rule rule, String message, String hint) {
            this(sign, Pattern.compile(mark), rule, message, hint);
        }

        /** Creates a mark of our own syntax in the wrong place; the message begins with the mark as written. */
        static UnparsedMark own(String sign, String mark, String hint) {
            return new UnparsedMark(sign, mark, Rule.STRAY_MARKUP, "", hint);
        }

        static UnparsedMark foreign(String sign, String mark, String what, String hint) {
            return new UnparsedMark(sign, mark, Rule.FOREIGN_MARKUP, what + " is shown as text here", hint);
        }

        Problem at(LineMap places, Span span) {
            String found = places.source().substring(span.from(), span.to());
            return Problem.of(rule, places.at(span), message.isEmpty() ? found + " is shown as text here" : message)
                    .withHint(hint);
        }
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        if (!mayHoldMark(literal)) {
            return;
        }
        for (UnparsedMark kind : KINDS) {
            if (literal.contains(kind.sign())) {
                first(kind.mark(), text, places).ifPresent(span -> problems.add(kind.at(places, span)));
            }
        }
        if (literal.contains("](")) {
            first(MalformedLink.OPEN, text, places).ifPresent(span -> problems.add(MalformedLink.unread(span, places)));
        }
        if (literal.contains("] (")) {
            first(MalformedLink.PARTED, text, places)
                    .ifPresent(span -> problems.add(MalformedLink.parted(span, places)));
        }
    }

    /** Returns false for nearly every text. */
    private static boolean mayHoldMark(String literal) {
        for (int at = 0; at < literal.length(); at++) {
            char sign = literal.charAt(at);
            if (sign < FIRST_SIGNS.length && FIRST_SIGNS[sign]) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a mark first occurs in the source of a text without a backslash before it. */
    private static Optional<Span> first(Pattern mark, Text text, LineMap places) {
        for (SourceSpan span : text.getSourceSpans()) {
            int end = Math.min(places.source().length(), span.getInputIndex() + span.getLength());
            Matcher found = mark.matcher(places.source())
                    .region(Math.min(span.getInputIndex(), end), end)
                    .useTransparentBounds(true);
            while (found.find()) {
                if (!BracketMask.isEscaped(places.source(), found.start())) {
                    return Optional.of(new Span(found.start(), found.end()));
                }
            }
        }
        return Optional.empty();
    }
}
