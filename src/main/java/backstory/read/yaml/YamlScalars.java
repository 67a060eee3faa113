package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.Optional;

/** Determines how a scalar was written, and so where its characters stand. */
final class YamlScalars {
    private static final int LONGEST_SHOWN = 80;

    private final YamlSource source;
    private final Problems problems;

    YamlScalars(YamlSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Returns the node of a scalar.
     *
     * @param parsed as the parser read it
     * @param from where it begins in the source, quotes included
     * @param to where it ends, exclusive
     */
    YamlNode node(String parsed, int from, int to) {
        String value = visible(parsed, source.place(from, to));
        boolean plainTilde = value.equals("~") && source.at(from) == '~';
        if (from >= to || plainTilde) {
            checkComment("", to, from < to);
            return new YamlNode.Absent(source.place(from, Math.max(from, to)));
        }
        char first = source.at(from);
        boolean block = first == '|' || first == '>';
        if (!block) {
            checkTabs(from, to);
        }
        boolean plain = !block && first != '"' && first != '\'';
        if (plain && isItem(from)) {
            Optional<Problem> deeper = deeperDash(from, to);
            if (deeper.isPresent()) {
                problems.add(deeper.get());
                return new YamlNode.Refused(source.place(from, to));
            }
        }
        if (plain) {
            checkComment(value, to, true);
        }
        Text text = block ? block(value, from) : line(value, from, to, first == '"' || first == '\'' ? 1 : 0);
        return new YamlNode.Scalar(text, source.place(from, to));
    }

    /**
     * Reports a comment that may cut off a value: a blank and # end a value that is not in quotes, even if the writer
     * did not mean that. After a value in quotes, after a bracket, or after a key whose value begins on the next line,
     * a comment cuts off nothing.
     *
     * @param found true if there is a value before it; else only {@code #word} may be meant as a value, and
     *     {@code # word} is a comment
     */
    private void checkComment(String value, int to, boolean found) {
        int at = to;
        while (source.at(at) == ' ' || source.at(at) == '\t') {
            at++;
        }
        boolean word = !Character.isWhitespace(source.at(at + 1));
        if (source.at(at) != '#' || !(found || word)) {
            return;
        }
        String whole = (value + " " + source.slice(at, source.lineEnd(at))).strip();
        boolean shown = whole.length() <= LONGEST_SHOWN && whole.indexOf(']') < 0 && whole.indexOf('}') < 0;
        String quoted = !shown ? "it in quotes" : "it in quotes, " + YamlComplaint.quoted(whole);
        problems.add(Problem.of(
                        Rule.COMMENT_BEHIND_VALUE,
                        source.restOfLine(at),
                        "the rest of this line is a comment, and no part of the value")
                .withHint("put " + quoted + ", or the comment on a line of its own"));
    }

    /** Replaces invisible characters, since an escape such as {@code \0} can make what no file may contain. */
    String visible(String parsed, Location at) {
        if (parsed.codePoints().allMatch(Text::mayHold)) {
            return parsed;
        }
        StringBuilder out = new StringBuilder();
        parsed.codePoints().forEach(c -> out.appendCodePoint(Text.mayHold(c) ? c : ' '));
        problems.add(Problem.of(Rule.CONTROL_CHARACTER, at, "an escape makes a control character here")
                .withHint("take it out, or use single quotes"));
        return out.toString();
    }

    private Text line(String value, int from, int to, int quote) {
        String written = source.slice(from + quote, to - quote);
        boolean asWritten = written.equals(value) && written.indexOf('\n') < 0;
        return asWritten ? source.exact(value, from + quote, 0) : source.inexact(value, from);
    }

    /** Returns the text of a block. Its places are exact if it is literal, or folded with only a single line. */
    private Text block(String value, int from) {
        int first = source.lineEnd(from) + 1;
        int indent = first >= source.length() ? 0 : indent(value, first);
        int start = Math.min(source.lineEnd(first), first + indent);
        boolean exact = first < source.length() && isSame(value, first, indent);
        return exact
                ? source.exact(value, start, indent)
                : source.inexact(value, first < source.length() ? start : from);
    }

    /**
     * Returns the indent of a block: how far its first line of text is indented, without the blanks that belong to the
     * text.
     */
    private int indent(String value, int first) {
        int at = first;
        while (source.lineEnd(at) < source.length()
                && source.slice(at, source.lineEnd(at)).isBlank()) {
            at = source.lineEnd(at) + 1;
        }
        String line = source.slice(at, source.lineEnd(at));
        String wanted =
                value.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        return Math.max(0, blanks(line) - blanks(wanted));
    }

    private static int blanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private boolean isSame(String value, int first, int indent) {
        int at = first;
        for (String line : value.stripTrailing().split("\n", -1)) {
            int end = source.lineEnd(at);
            boolean equal = source.slice(Math.min(end, at + indent), end).equals(line);
            if (at > source.length() || !equal) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /**
     * Reports a tab at the start of a text's second line: the parser takes it for a blank, but to a writer it looks
     * like an indent.
     */
    private void checkTabs(int from, int to) {
        int at = source.lineEnd(from) + 1;
        while (at < to) {
            Optional<Problem> tab = leadingTab(source, at);
            if (tab.isPresent()) {
                problems.add(tab.get());
                return;
            }
            at = source.lineEnd(at) + 1;
        }
    }

    /** Returns true after a dash on the same line. */
    private boolean isItem(int from) {
        int before = from - 1;
        while (before >= 0 && source.at(before) == ' ') {
            before--;
        }
        return before >= 0 && before < from - 1 && source.at(before) == '-';
    }

    /**
     * Returns the problem of a dash on a deeper line: YAML continues an item on deeper lines, whatever they begin with.
     */
    private Optional<Problem> deeperDash(int from, int to) {
        for (int at = source.lineEnd(from) + 1; at < to; at = source.lineEnd(at) + 1) {
            int first = at + blanks(source.slice(at, source.lineEnd(at)));
            if (source.at(first) == '-' && source.at(first + 1) == ' ') {
                return Optional.of(Problem.of(
                                Rule.YAML_SYNTAX,
                                source.restOfLine(first),
                                "a dash that is deeper than the one above begins no item")
                        .withHint("begin the dashes of one list in one column"));
            }
        }
        return Optional.empty();
    }

    /** Returns the problem of the first tab among the blanks at the start of a line. */
    static Optional<Problem> leadingTab(YamlSource source, int lineStart) {
        int at = lineStart;
        while (source.at(at) == ' ') {
            at++;
        }
        return source.at(at) == '\t'
                ? Optional.of(Problem.of(Rule.YAML_TAB, source.place(at, at + 1), "tab used for indentation")
                        .withHint("use spaces"))
                : Optional.empty();
    }
}
