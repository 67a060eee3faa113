package backstory.markdown.transform;

import backstory.markdown.Alert;
import backstory.markdown.Directive;
import backstory.markdown.node.Span;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Finds paragraphs that are blocks in other dialects of Markdown and would be published as letters: containers of three
 * colons, admonitions, formulas, headings without a blank, task lists, and tables that GFM does not know. Only what is
 * hardly ever meant as text is reported, each with the form to write.
 */
public final class ForeignBlocks extends AbstractVisitor {
    private static final Pattern CONTAINER =
            Pattern.compile(":{3,}[ \\t]*\\{?[ \\t]*\\.?(?:callout-)?(\\p{L}[\\p{L}\\d-]*)");
    private static final Pattern ADMONITION =
            Pattern.compile("(?:!!!|\\?\\?\\?\\+?)[ \\t]+(\\p{L}[\\p{L}\\d-]*)(?:[ \\t]+\".*\")?");
    private static final Pattern HEADING = Pattern.compile("(#{2,6})([\\p{L}\\p{N}].*)");
    private static final Pattern FORMULA = Pattern.compile("\\$\\$[ \\t]*");
    private static final Pattern GRID = Pattern.compile("\\+(?:[-=:]{2,}\\+)+[ \\t]*");
    private static final Pattern BARS = Pattern.compile("\\|.*\\|[ \\t]*");
    private static final Pattern DASHES =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\][ \\t].*");

    /** Matches the characters with which word processors begin list items. */
    private static final Pattern BULLET = Pattern.compile("([•▪◦●‣⁃])[\\s\\p{Zs}]+(.*)");

    /**
     * Matches a mark of Markdown with a blank beside it that looks like a plain one. A number is no such mark: 5. April
     * may be meant.
     */
    private static final Pattern STRANGE_BLANK = Pattern.compile(
            "(?:(?<mark>#{1,6}|[-*])[\\p{Zs}&&[^ ]]+|[\\p{Zs}&&[^ ]]+(?<next>#{1,6} |[-*] |(?=\\[!)))(?<words>.*)");

    private static final int LONGEST_ADVICE = 60;

    private final LineMap places;
    private final Problems problems;

    private ForeignBlocks(LineMap places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reports blocks of other dialects. */
    public static void find(Node document, LineMap places, Problems problems) {
        document.accept(new ForeignBlocks(places, problems));
    }

    /** A line of a paragraph: its text without the blanks around it, and its place. */
    private record Line(String text, Span span) {}

    @Override
    public void visit(Paragraph paragraph) {
        List<Line> lines = lines(paragraph);
        if (!table(lines)) {
            bullets(lines);
            lines.forEach(this::line);
        }
    }

    /** Reports the first item of a list from a word processor. */
    private void bullets(List<Line> lines) {
        for (Line line : lines) {
            Matcher item = BULLET.matcher(line.text());
            if (item.matches()) {
                foreign(
                        new Span(line.span().from(), line.span().from() + 1),
                        "a list whose items begin with " + item.group(1),
                        "leave an empty line above it, and begin each item with a hyphen: - " + advice(item.group(2)));
                return;
            }
        }
    }

    @Override
    public void visit(BulletList list) {
        boxes(list);
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        boxes(list);
        visitChildren(list);
    }

    /** Reports the first item of a task list. */
    private void boxes(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph paragraph) {
                Line first = lines(paragraph).get(0);
                if (BOX.matcher(first.text()).matches()) {
                    Span box = new Span(first.span().from(), first.span().from() + "[ ]".length());
                    foreign(box, "a box to tick", "leave it out, or say in words what is done and what is not");
                    return;
                }
            }
        }
    }

    private List<Line> lines(Paragraph paragraph) {
        List<Line> lines = new ArrayList<>();
        for (SourceSpan span : paragraph.getSourceSpans()) {
            int end = Math.min(places.source().length(), span.getInputIndex() + span.getLength());
            String whole = places.source().substring(Math.min(span.getInputIndex(), end), end);
            int from = end - whole.stripLeading().length();
            lines.add(
                    new Line(whole.strip(), new Span(from, from + whole.strip().length())));
        }
        return lines;
    }

    private void line(Line line) {
        if (line.text().isEmpty()) {
            return;
        }
        char first = line.text().charAt(0);
        if (first == '#' || first == '-' || first == '*' || (first > ' ' && Character.isSpaceChar(first))) {
            strangeBlank(line);
        }
        if (":!?#$".indexOf(first) < 0) {
            return;
        }
        Matcher container = CONTAINER.matcher(line.text());
        Matcher admonition = ADMONITION.matcher(line.text());
        Matcher heading = HEADING.matcher(line.text());
        if (container.lookingAt() && !Directive.Name.words().contains(container.group(1))) {
            foreign(line.span(), "a block between lines of colons", alert(container.group(1)));
        } else if (admonition.matches()) {
            foreign(line.span(), "an admonition", alert(admonition.group(1)));
        } else if (FORMULA.matcher(line.text()).matches()) {
            foreign(line.span(), UnparsedMarks.FORMULA, UnparsedMarks.FORMULA_ADVICE);
        } else if (heading.matches()) {
            problems.add(Problem.of(Rule.STRAY_MARKUP, places.at(line.span()), "this is no heading and shown as text")
                    .withHint("write " + heading.group(1) + " " + advice(heading.group(2))));
        }
    }

    private void strangeBlank(Line line) {
        Matcher blank = STRANGE_BLANK.matcher(line.text());
        if (blank.matches()) {
            String mark = blank.group("mark") == null ? blank.group("next") : blank.group("mark") + " ";
            problems.add(Problem.of(
                            Rule.STRAY_MARKUP,
                            places.at(line.span()),
                            "a blank of another kind stands beside a mark, so that all is shown as text")
                    .withHint("type a plain blank: " + mark + advice(blank.group("words"))));
        }
    }

    private static String advice(String words) {
        return words.length() > LONGEST_ADVICE ? "…" : words;
    }

    private static String alert(String word) {
        String name = Alert.of(word).map(alert -> word).orElse("note").toUpperCase(Locale.ROOT);
        return "write > [!" + name + "], and below it each line after >";
    }

    /** Reports a table in a form that is not supported, at its first line; returns true if there is one. */
    private boolean table(List<Line> lines) {
        Optional<Line> grid = lines.stream()
                .filter(line -> GRID.matcher(line.text()).matches())
                .findFirst();
        if (grid.isPresent()) {
            foreign(
                    grid.get().span(),
                    "a table drawn with +",
                    "write a line | … | … | for each row, and | --- | --- |" + " below the head");
            return true;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (bars(line, next) || tabs(line, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean bars(Line line, Line next) {
        int columns = cells(line.text());
        boolean dashes = columns > 1
                && next.text().contains("|")
                && DASHES.matcher(next.text()).matches();
        if (dashes && cells(next.text()) != columns) {
            foreign(
                    next.span(),
                    "a table whose head has " + columns + " columns and its line of dashes " + cells(next.text()),
                    "write " + dashes(columns));
            return true;
        }
        boolean rows = columns > 1
                && cells(next.text()) > 1
                && BARS.matcher(line.text()).matches()
                && BARS.matcher(next.text()).matches();
        if (rows) {
            foreign(line.span(), "a table without a line of dashes", "put " + dashes(columns) + " below its head");
        }
        return rows;
    }

    private boolean tabs(Line line, Line next) {
        String[] cells = line.text().split("\t+");
        if (cells.length < 2 || next.text().split("\t+").length != cells.length) {
            return false;
        }
        String head = "| " + String.join(" | ", cells) + " |";
        foreign(
                line.span(),
                "a table with tabs between its cells",
                "write " + (head.length() > LONGEST_ADVICE ? "| … | … |" : head) + " and below it "
                        + dashes(cells.length));
        return true;
    }

    private static int cells(String row) {
        String inner = row.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return inner.split("(?<!\\\\)\\|", -1).length;
    }

    private static String dashes(int columns) {
        return "| " + String.join(" | ", Collections.nCopies(Math.min(columns, 20), "---")) + " |";
    }

    private void foreign(Span span, String what, String advice) {
        problems.add(Problem.of(Rule.FOREIGN_MARKUP, places.at(span), what + " is shown as text here")
                .withHint(advice));
    }
}
