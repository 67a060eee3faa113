package backstory.markdown;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns quotations that begin with a line such as {@code [!CONTEXT]} into alerts. */
final class Alerts extends AbstractVisitor {
    private static final int BRIEF_MIN = 3;
    private static final int BRIEF_MAX = 5;

    private final Places places;
    private final Problems problems;

    private Alerts(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    static void find(Node document, Places places, Problems problems) {
        document.accept(new Alerts(places, problems));
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            String literal = text.getLiteral();
            int close = literal.indexOf(']');
            if (literal.startsWith("[!") && close > 2 && isUnescaped(text) && isWord(literal.substring(2, close))) {
                read(quote, first, text, close);
            }
        }
    }

    private boolean isUnescaped(Text text) {
        return places.source().startsWith("[", Span.of(text).from());
    }

    private static boolean isWord(String word) {
        return word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private void read(BlockQuote quote, Paragraph first, Text text, int close) {
        String name = text.getLiteral().substring(2, close);
        Span span = new Span(Span.of(text).from(), Span.of(text).from() + close + 1);
        Optional<Alert> alert = Alert.of(name);
        Node next = text.getNext();
        boolean alone = text.getLiteral().substring(close + 1).isBlank()
                && (next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak);
        if (alert.isEmpty()) {
            Problem unknown = Problem.of(Rule.UNKNOWN_ALERT, places.at(span), "there is no alert \"" + name + "\"")
                    .suggest(name, Alert.names());
            problems.add(
                    unknown.hint().isEmpty()
                            ? unknown.withHint("alerts are " + String.join(", ", Alert.names()))
                            : unknown);
        } else if (!alone) {
            problems.add(Problem.of(Rule.UNKNOWN_ALERT, places.at(span), "an alert's name shares its line with text")
                    .withHint("put the text on the lines below, each behind >"));
        } else {
            replace(quote, first, text, alert.get(), span);
        }
    }

    private void replace(BlockQuote quote, Paragraph first, Text text, Alert alert, Span span) {
        if (text.getNext() != null) {
            text.getNext().unlink();
        }
        text.unlink();
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        AlertBlock block = new AlertBlock(alert);
        block.setSourceSpans(quote.getSourceSpans());
        for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
            block.appendChild(child);
        }
        quote.insertAfter(block);
        quote.unlink();
        if (alert == Alert.BRIEF && !isBrief(block)) {
            problems.add(Problem.of(Rule.BRIEF_SHAPE, places.at(span), "a brief is not one list of three to five lines")
                    .withHint("write each line behind \"> - \", and nothing else"));
        }
    }

    private static boolean isBrief(AlertBlock block) {
        Node list = block.getFirstChild();
        if (!(list instanceof ListBlock) || list.getNext() != null) {
            return false;
        }
        int items = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items++;
        }
        return items >= BRIEF_MIN && items <= BRIEF_MAX;
    }
}
