package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Explains to a writer what the parser could not read. The parser's messages speak of tokens and simple keys, but
 * nearly always the mistake is a colon, a quote, a bracket or an indent, and its place shows which.
 */
final class YamlComplaint {
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("^ *(?:- +)*([^\\s:#'\"{\\[-][^:{\\[]*): +(.*\\S)\\s*$");
    private static final Pattern QUOTED_VALUE = Pattern.compile("^ *(?:- +)*((?:[^:'\"]+: +)?)([\"'])(.*\\S)\\s*$");
    private static final Pattern TYPOGRAPHIC_QUOTES = Pattern.compile("[“”„«]([^“”„«»]*)[“”»]");
    private static final Pattern NO_BLANK_AFTER_COLON =
            Pattern.compile(" *((?:- +)*[\\p{L}\\p{N}_-]+:)((?!//)[^\\s:].*?)\\s*");
    private static final Pattern NO_BLANK_AFTER_DASH = Pattern.compile(" *-([^\\s-].*?)\\s*");
    private static final Pattern WIDE_COLON = Pattern.compile(" *((?:- +)*[\\p{L}\\p{N}_-]+)\uFF1A\\s*(.*?)\\s*");

    /** Matches a character that looks like a blank but is none, where YAML requires one. */
    private static final Pattern STRANGE_BLANK =
            Pattern.compile(" *(?:-|(?:- +)*[\\p{L}\\p{N}_-]+:)?(?<blank>[\\p{Zs}&&[^ ]]).*");

    private static final String QUOTES = "put the value in quotes";

    private final YamlSource source;
    private final String problem;
    private final int at;
    private final int context;

    private YamlComplaint(YamlSource source, MarkedYAMLException e) {
        this.source = source;
        this.problem = e.getProblem() == null ? "" : e.getProblem();
        this.at = index(e.getProblemMark(), 0);
        this.context = index(e.getContextMark(), at);
    }

    static Problem of(JsonProcessingException e, YamlSource source) {
        if (e instanceof StreamConstraintsException) {
            return Problem.of(Rule.YAML_DEPTH, source.place(0, 0), "nested more than " + Yaml.DEEPEST + " deep");
        }
        if (e.getCause() instanceof MarkedYAMLException marked) {
            return new YamlComplaint(source, marked).problem();
        }
        boolean placed = e.getProcessor() instanceof JsonParser;
        int at = placed
                ? source.index(
                        ((JsonParser) e.getProcessor()).currentTokenLocation().getCharOffset())
                : 0;
        return Problem.of(Rule.YAML_SYNTAX, source.restOfLine(at), "this is no key: a key is a single text")
                .withHint("put a text that begins with a bracket or a question mark in quotes");
    }

    /** Returns a value in quotes, as it can follow a key. */
    static String quoted(String value) {
        boolean single = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        return single ? "'" + value.replace("'", "''") + "'" : '"' + value + '"';
    }

    private int index(Mark mark, int otherwise) {
        return mark == null ? otherwise : source.index(mark.getIndex());
    }

    private Problem problem() {
        return tab().or(() -> strangeBlank(at))
                .or(() -> strangeBlank(source.lineStart(at) - 1))
                .or(this::colon)
                .or(this::quote)
                .or(this::bracket)
                .or(this::firstCharacter)
                .orElseGet(this::shape);
    }

    private Optional<Problem> tab() {
        if (source.at(at) == '\t' && problem.contains("cannot start any token")) {
            return YamlScalars.leadingTab(source, source.lineStart(at))
                    .or(() -> Optional.of(Problem.of(Rule.YAML_TAB, source.place(at, at + 1), "tab before a value")
                            .withHint("use a space")));
        }
        return YamlScalars.leadingTab(source, source.lineStart(at));
    }

    /** @param on an index on the line, or -1 for none */
    private Optional<Problem> strangeBlank(int on) {
        int start = source.lineStart(Math.max(0, on));
        Matcher line = STRANGE_BLANK.matcher(source.slice(start, source.lineEnd(start)));
        return on >= 0 && line.matches()
                ? Optional.of(
                        KeyProblems.strangeBlank(source.place(start + line.start("blank"), start + line.end("blank"))))
                : Optional.empty();
    }

    private Optional<Problem> colon() {
        boolean inBrackets = problem.startsWith("expected ','") && isOneLine() && source.at(at) == ':';
        if (inBrackets || problem.startsWith("mapping values are not allowed")) {
            return Optional.of(
                    inBrackets || hasColonBefore()
                            ? colonInValue()
                            : indent("this key is indented as if it belonged to the value above"));
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Optional.of(missingBlank(context)
                    .orElseGet(() -> syntax(source.restOfLine(context), "this line is no \"key: value\"")
                            .withHint("put a colon and a blank after the key, or indent a text that goes on")));
        }
        return Optional.empty();
    }

    private Problem colonInValue() {
        Matcher line = KEY_AND_VALUE.matcher(source.slice(source.lineStart(at), source.lineEnd(at)));
        return syntax(source.place(at, at + 1), "a colon inside an unquoted value")
                .withHint(line.matches() ? "write " + line.group(1) + ": " + quoted(meant(line.group(2))) : QUOTES);
    }

    /** Returns the value without the typographic quotes that a word processor made of straight ones. */
    private static String meant(String value) {
        Matcher quotes = TYPOGRAPHIC_QUOTES.matcher(value);
        return quotes.matches() ? quotes.group(1) : value;
    }

    private boolean hasColonBefore() {
        return source.slice(source.lineStart(at), at).contains(": ");
    }

    private boolean isOneLine() {
        return source.line(context) == source.line(at);
    }

    private Optional<Problem> quote() {
        char opening = source.at(context);
        boolean open =
                problem.contains("unexpected end of stream") || problem.contains("unexpected document separator");
        if (open && (opening == '"' || opening == '\'')) {
            return Optional.of(syntax(source.restOfLine(context), "this quote is never closed")
                    .withHint("end the value with " + opening));
        }
        if (problem.contains("escape")) {
            return Optional.of(syntax(source.place(at - 1, at + 1), "a backslash in double quotes begins an escape")
                    .withHint("use single quotes, or write \\\\ for a backslash"));
        }
        int before = at - 1;
        while (before > source.lineStart(at) && source.at(before) == ' ') {
            before--;
        }
        if (problem.startsWith("expected <block end>") && "\"']}".indexOf(source.at(Math.max(0, before))) >= 0) {
            return Optional.of(syntax(source.restOfLine(at), "text after the end of the value")
                    .withHint(requoted()));
        }
        return Optional.empty();
    }

    /** Returns how to quote the value on the line, which its own quotes do not end correctly. */
    private String requoted() {
        Matcher line = QUOTED_VALUE.matcher(source.slice(source.lineStart(at), source.lineEnd(at)));
        if (!line.matches()) {
            return "put the whole value in one pair of quotes";
        }
        String quote = line.group(2);
        String value = line.group(3);
        boolean closed = value.endsWith(quote);
        String whole = closed ? value.substring(0, value.length() - 1) : quote + value;
        return "write " + line.group(1) + quoted(whole);
    }

    private Optional<Problem> bracket() {
        char opening = source.at(context);
        if (!problem.startsWith("expected ','") || (opening != '{' && opening != '[')) {
            return Optional.empty();
        }
        char closing = opening == '{' ? '}' : ']';
        if (isOneLine() && source.slice(at, source.lineEnd(at)).indexOf(closing) >= 0) {
            return Optional.of(
                    source.at(at) == '?'
                            ? syntax(source.place(at, at + 1), "a question mark inside an unquoted value")
                                    .withHint("inside " + opening + closing + " put the value in quotes")
                            : syntax(source.place(at, at + 1), "a comma or " + closing + " is missing here")
                                    .withHint("put a value that holds quotes or brackets in quotes"));
        }
        return Optional.of(syntax(source.place(context, context + 1), "this " + opening + " is never closed")
                .withHint("add " + closing + ", or put a value that begins with " + opening + " in quotes"));
    }

    private Optional<Problem> firstCharacter() {
        boolean token = problem.contains("cannot start any token");
        int first = token ? at : context;
        if (source.at(first) == '*' && source.at(first + 1) == ' ' && first == firstOfLine(first)) {
            return Optional.of(syntax(source.place(first, first + 1), "an item of a list begins with - and not with *")
                    .withHint("write -" + source.slice(first + 1, source.lineEnd(first))));
        }
        boolean special = "*&!|>%@`".indexOf(source.at(first)) >= 0;
        if (!token && !special) {
            return Optional.empty();
        }
        String sign = Character.toString(
                source.slice(first, first + 2).codePoints().findFirst().orElse(' '));
        return Optional.of(syntax(source.place(first, first + 1), "an unquoted value cannot begin with " + sign)
                .withHint(QUOTES));
    }

    private Problem shape() {
        if (problem.contains("sequence entries are not allowed")) {
            return syntax(source.restOfLine(at), "a list cannot begin on the line of a key")
                    .withHint("put the - on the next line, or put the value in quotes");
        }
        return indent("this line does not fit the lines above");
    }

    private Problem indent(String message) {
        return missingBlank(source.lineStart(at) - 1)
                .orElseGet(() -> syntax(source.restOfLine(firstOfLine(at)), message)
                        .withHint("keys of one map begin in one column, and so do the - of a list"));
    }

    /**
     * Returns the problem of a line such as {@code key:value} or {@code -value}, which is plain text to YAML, so that
     * the parser fails at the line below it.
     *
     * @param on an index on the line, or -1 for none
     */
    private Optional<Problem> missingBlank(int on) {
        if (on < 0) {
            return Optional.empty();
        }
        String line = source.slice(source.lineStart(on), source.lineEnd(on));
        Matcher colon = NO_BLANK_AFTER_COLON.matcher(line);
        Matcher dash = NO_BLANK_AFTER_DASH.matcher(line);
        Matcher wide = WIDE_COLON.matcher(line);
        if (wide.matches()) {
            return Optional.of(syntax(source.restOfLine(firstOfLine(on)), "the colon is a full-width one")
                    .withHint("write " + wide.group(1) + ": " + wide.group(2)));
        }
        if (colon.matches()) {
            return Optional.of(syntax(source.restOfLine(firstOfLine(on)), "no blank after the colon")
                    .withHint("write " + colon.group(1) + " " + colon.group(2)));
        }
        return dash.matches()
                ? Optional.of(syntax(source.restOfLine(firstOfLine(on)), "no blank after the -")
                        .withHint("write - " + dash.group(1)))
                : Optional.empty();
    }

    private int firstOfLine(int on) {
        int first = source.lineStart(Math.min(on, source.length()));
        while (source.at(first) == ' ') {
            first++;
        }
        return first;
    }

    private static Problem syntax(Location at, String message) {
        return Problem.of(Rule.YAML_SYNTAX, at, message);
    }
}
