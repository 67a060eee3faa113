package backstory.markdown.transform;

import backstory.markdown.Alert;
import backstory.markdown.node.AlertBlock;
import backstory.markdown.node.Span;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns quotations that begin with a line such as {@code [!CONTEXT]} into alerts. */
public final class Alerts extends AbstractVisitor {
    private static final int BRIEF_MIN = 3;
    private static final int BRIEF_MAX = 5;

    /** In a text with fewer words, two lines are enough for the brief. */
    private static final int SHORT_TEXT = 200;

    /** Matches what a writer probably meant as an alert but wrote with a wrong character. */
    private static final Pattern NEARLY = Pattern.compile("\\[[ ]*!?[ ]*([A-Za-z]+)[ ]*:?[ ]*(?:\\]:?|$)");

    private final Node document;
    private final LineMap places;
    private final Problems problems;

    private Alerts(Node document, LineMap places, Problems problems) {
        this.document = document;
        this.places = places;
        this.problems = problems;
    }

    /** Replaces the quotations that are written as alerts. */
    public static void replace(Node document, LineMap places, Problems problems) {
        document.accept(new Alerts(document, places, problems));
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            String literal = text.getLiteral();
            int close = literal.indexOf(']');
            if (literal.startsWith("[!") && close > 2 && isUnescaped(text) && isName(literal.substring(2, close))) {
                read(quote, first, text, close);
            } else if (isUnescaped(text)) {
                nearly(text, "write [!");
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean quoted = paragraph.getParent() instanceof BlockQuote;
        if (!quoted
                && paragraph.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("[!")) {
            if (isUnescaped(text)) {
                nearly(text, "begin it, and each line of it, with >: > [!");
            }
        }
    }

    /** Reports what is nearly an alert. Without its mark, only a name in capitals counts. */
    private void nearly(Text text, String advice) {
        Matcher nearly = NEARLY.matcher(text.getLiteral());
        if (!nearly.lookingAt()) {
            return;
        }
        String word = nearly.group(1);
        String name = word.toUpperCase(Locale.ROOT);
        boolean marked = nearly.group().contains("!");
        if (Alert.names().contains(name) && (marked || word.equals(name))) {
            Span span = new Span(Span.of(text).from(), Span.of(text).from() + nearly.end());
            problems.add(Problem.of(Rule.STRAY_MARKUP, places.at(span), "this is no alert and shown as text")
                    .withHint(advice + name + "]"));
        }
    }

    private boolean isUnescaped(Text text) {
        return places.source().startsWith("[", Span.of(text).from());
    }

    /** Returns true for the name of an alert, which may have several words: {@code [!IN SHORT]}. */
    private static boolean isName(String name) {
        return name.equals(name.strip())
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ' ');
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
                    .withHint("put the text on the lines below, each after >"));
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
        if (alert == Alert.BRIEF) {
            brief(block, span);
        }
    }

    private void brief(AlertBlock block, Span span) {
        Node list = block.getFirstChild();
        if (!(list instanceof ListBlock) || list.getNext() != null) {
            problems.add(Problem.of(Rule.BRIEF_SHAPE, places.at(span), "a brief is one list and nothing else")
                    .withHint("write each of its three to five lines after \"> - \""));
            return;
        }
        int lines = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            lines++;
        }
        boolean fits = lines <= BRIEF_MAX && (lines >= BRIEF_MIN || (lines == BRIEF_MIN - 1 && isShort()));
        if (!fits) {
            String found = "the brief has " + lines + (lines == 1 ? " line" : " lines");
            problems.add(Problem.of(Rule.BRIEF_SHAPE, places.at(span), found)
                    .withHint("it needs three to five; two are enough in a text of under " + SHORT_TEXT + " words"));
        }
    }

    /** Returns true for a body with few words, including those of the brief. */
    private boolean isShort() {
        int[] words = {0};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words[0] += new StringTokenizer(text.getLiteral()).countTokens();
            }
        });
        return words[0] < SHORT_TEXT;
    }
}
