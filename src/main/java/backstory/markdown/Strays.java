package backstory.markdown;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds marks that the parser left as text, though hardly anybody means them so: {@code **} that CommonMark does not
 * see as bold beside Chinese or Japanese punctuation, an address with a blank, a citation without its bracket, a
 * directive within a line.
 */
final class Strays extends AbstractVisitor {
    private static final Pattern DIRECTIVE =
            Pattern.compile("::+ ?(?:" + String.join("|", Directive.Name.words()) + ")(?=\\{|$)");
    private static final String ESCAPE = "put a backslash before it where it is meant as text";

    private final Places places;
    private final Problems problems;

    private Strays(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    static void find(Node document, Places places, Problems problems) {
        document.accept(new Strays(places, problems));
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        if (literal.contains("**")) {
            report(
                    text,
                    "**",
                    Problem.of(Rule.STRAY_MARKUP, places.at(Span.of(text)), "** is shown as text here")
                            .withHint("put a blank beside it, or a backslash before it where it is meant as text"));
        }
        if (literal.contains("](")) {
            report(
                    text,
                    "](",
                    Problem.of(Rule.STRAY_MARKUP, places.at(Span.of(text)), "this is no link and shown as text")
                            .withHint("put an address with blanks between < and >, and no link into a link's words"));
        }
        if (literal.contains("[@")) {
            report(
                    text,
                    "[@",
                    Problem.of(Rule.INVALID_CITATION, places.at(Span.of(text)), "a citation is not closed")
                            .withHint("end it with ], or " + ESCAPE));
        }
        if (literal.contains("::")) {
            directive(text, DIRECTIVE.matcher(literal));
        }
        if (literal.contains("[^")) {
            report(
                    text,
                    "[^",
                    Problem.of(Rule.INVALID_NOTE, places.at(Span.of(text)), "a note's mark is not one")
                            .withHint("write [^name] without blanks, or " + ESCAPE));
        }
    }

    private void directive(Text text, Matcher directive) {
        if (directive.find()) {
            String mark = directive.group();
            report(
                    text,
                    mark,
                    Problem.of(Rule.STRAY_MARKUP, places.at(Span.of(text)), mark + " is shown as text here")
                            .withHint("a directive is two colons and a name at the start of a line of a body, or "
                                    + ESCAPE));
        }
    }

    private void report(Text text, String mark, Problem problem) {
        for (SourceSpan span : text.getSourceSpans()) {
            int end = Math.min(places.source().length(), span.getInputIndex() + span.getLength());
            for (int at = places.source().indexOf(mark, span.getInputIndex()); at >= 0 && at < end; ) {
                if (at == 0 || places.source().charAt(at - 1) != '\\') {
                    problems.add(new Problem(
                            problem.rule(),
                            problem.severity(),
                            places.at(new Span(at, at + mark.length())),
                            problem.message(),
                            problem.hint(),
                            ""));
                    return;
                }
                at = places.source().indexOf(mark, at + mark.length());
            }
        }
    }
}
