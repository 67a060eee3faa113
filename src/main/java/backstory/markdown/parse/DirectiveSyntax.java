package backstory.markdown.parse;

import backstory.markdown.Directive;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.node.Span;
import backstory.markdown.node.SyntaxFault;
import backstory.markdown.words.Letters;
import java.util.ArrayList;
import java.util.List;

/** Parses the line of a directive: {@code ::name} or {@code ::name{key="value" key="value"}}, and nothing else. */
final class DirectiveSyntax {
    private static final String FORM = "an attribute is name=\"value\", and a blank stands before the next";
    /** The most attributes that are read, which is more than any directive takes. */
    private static final int ATTRIBUTES = 32;

    private static final String QUOTES = "\"'“”„‘’‚«»";

    private final String line;
    private final int offset;
    private final List<DirectiveBlock.Pair> pairs = new ArrayList<>();
    private final List<SyntaxFault> faults = new ArrayList<>();
    private int at;

    private DirectiveSyntax(String line, int offset) {
        this.line = line;
        this.offset = offset;
    }

    /** Returns true if two colons and a letter stand at the index. */
    static boolean begins(CharSequence line, int index) {
        return index + 2 < line.length()
                && line.charAt(index) == ':'
                && line.charAt(index + 1) == ':'
                && Character.isLetter(Character.codePointAt(line, index + 2));
    }

    /**
     * Parses a line that {@link #begins} a directive. The line starts with its colons, which stand at this index of the
     * text.
     */
    static DirectiveBlock read(String line, int offset) {
        DirectiveSyntax syntax = new DirectiveSyntax(line, offset);
        syntax.at = "::".length();
        DirectiveBlock.Word name = syntax.word();
        syntax.readBehind(name);
        return new DirectiveBlock(name, syntax.pairs, syntax.faults, syntax.span(0, line.length()));
    }

    private void readBehind(DirectiveBlock.Word name) {
        if (at == line.length()) {
            return;
        }
        if (line.charAt(at) == '{') {
            at++;
            readPairs(name);
            return;
        }
        int next = skipBlanks(at);
        String usage = Directive.Name.of(name.text()).map(Directive.Name::usage).orElse("::name");
        String message = line.charAt(next) == '{'
                ? "a blank stands between \"::" + name.text() + "\" and its {"
                : "a directive shares its line with text";
        fault(message, "write " + usage + " on a line of its own", next, line.length());
    }

    private void readPairs(DirectiveBlock.Word name) {
        boolean more = true;
        while (more) {
            at = skipBlanks(at);
            if (at == line.length()) {
                fault("a directive is not closed", "end it with } on the same line", 0, line.length());
                return;
            }
            more = line.charAt(at) != '}';
            if (more && !readPair()) {
                return;
            }
        }
        int behind = skipBlanks(at + 1);
        if (behind < line.length()) {
            String hint = "put ::" + name.text() + "{…} on a line of its own";
            fault("a directive shares its line with text", hint, behind, line.length());
        }
    }

    /** Reads one attribute. Returns false if it is so wrong that nothing after it can be read. */
    private boolean readPair() {
        int start = at;
        if (pairs.size() == ATTRIBUTES) {
            String hint = "write each once, with commas between its values";
            return fault("a directive has more than " + ATTRIBUTES + " attributes", hint, start, start + 1);
        }
        DirectiveBlock.Word key = word();
        if (key.text().isEmpty()) {
            String letter = Character.toString(line.codePointAt(at));
            return fault("\"" + letter + "\" is no attribute of a directive", FORM, at, at + letter.length());
        }
        if (!line.startsWith("=", at)) {
            return fault("the attribute \"" + key.text() + "\" has no value", FORM, start, at);
        }
        at++;
        if (!line.startsWith("\"", at)) {
            return unquoted(key.text());
        }
        int close = line.indexOf('"', at + 1);
        if (close < 0) {
            String hint = "end it with a straight quote";
            return fault("the value of \"" + key.text() + "\" is not closed", hint, at, line.length());
        }
        String value = line.substring(at + 1, close);
        if (value.isBlank()) {
            String hint = "leave the attribute out or fill it";
            fault("the value of \"" + key.text() + "\" is empty", hint, start, close + 1);
        }
        pairs.add(new DirectiveBlock.Pair(key, new DirectiveBlock.Word(value, span(at + 1, close))));
        at = close + 1;
        boolean parted = at == line.length() || line.charAt(at) == '}' || skipBlanks(at) > at;
        return parted || fault("a blank is missing after an attribute", FORM, start, at + 1);
    }

    private boolean unquoted(String key) {
        int end = at;
        while (end < line.length() && line.charAt(end) != '}' && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        StringBuilder bare = new StringBuilder(line.substring(at, end));
        for (int i = bare.length() - 1; i >= 0; i--) {
            if (QUOTES.indexOf(bare.charAt(i)) >= 0) {
                bare.deleteCharAt(i);
            }
        }
        String value = bare.isEmpty() ? "…" : bare.toString();
        return fault(
                "the value of \"" + key + "\" is not in straight quotes",
                "write " + key + "=\"" + value + "\"",
                at,
                Math.max(end, at));
    }

    private DirectiveBlock.Word word() {
        int start = at;
        while (at < line.length() && isWordLetter(line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return new DirectiveBlock.Word(line.substring(start, at), span(start, at));
    }

    private static boolean isWordLetter(int c) {
        return Character.isLetterOrDigit(c) || Letters.isMark(c) || c == '-' || c == '_';
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        return next;
    }

    private Span span(int from, int to) {
        return new Span(offset + from, offset + to);
    }

    /** Records what is wrong. Returns false, since nothing was read. */
    private boolean fault(String message, String hint, int from, int to) {
        faults.add(new SyntaxFault(message, hint, span(from, to)));
        return false;
    }
}
