package backstory.markdown.transform;

import backstory.markdown.node.Span;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds characters that no file may contain but that a numeric reference such as {@code &}{@code #x10;} can still make.
 * They would be invisible on pages, and no XML parser would accept the feed.
 */
public final class ControlCharacters extends AbstractVisitor {
    private static final Pattern NUMERIC = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private final LineMap places;
    private final Problems problems;

    private ControlCharacters(LineMap places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reports such characters. */
    public static void find(Node document, LineMap places, Problems problems) {
        document.accept(new ControlCharacters(places, problems));
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        look(text, text.getLiteral());
    }

    @Override
    public void visit(Link link) {
        look(link, link.getTitle());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        look(image, image.getTitle());
        visitChildren(image);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        look(code, code.getInfo());
    }

    private void look(Node node, String shown) {
        if (shown == null || Text.mayHoldAll(shown)) {
            return;
        }
        boolean found = false;
        for (SourceSpan span : node.getSourceSpans()) {
            int end = Math.min(places.source().length(), span.getInputIndex() + span.getLength());
            Matcher reference = NUMERIC.matcher(places.source()).region(span.getInputIndex(), end);
            while (reference.find()) {
                int made = made(reference);
                if (!Text.mayHold(made) && shown.indexOf(made) >= 0) {
                    report(new Span(reference.start(), reference.end()), reference.group(), made);
                    found = true;
                }
            }
        }
        if (!found) {
            int made =
                    shown.codePoints().filter(c -> !Text.mayHold(c)).findFirst().orElseThrow();
            report(Span.of(node), "something here", made);
        }
    }

    private static int made(Matcher reference) {
        return reference.group(1) == null
                ? Integer.parseInt(reference.group(2))
                : Integer.parseInt(reference.group(1), 16);
    }

    private void report(Span at, String written, int made) {
        String message = String.format(Locale.ROOT, "%s makes the control character U+%04X", written, made);
        problems.add(Problem.of(Rule.CONTROL_CHARACTER, places.at(at), message).withHint("delete it; it is invisible"));
    }
}
