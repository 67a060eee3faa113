package backstory.bibliography.bibtex;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Converts the LaTeX of a value to plain text. Accents and symbols become the characters that they mean, markup is
 * removed from its words, braces that protect capitals disappear, and formulas stay as they are. An unknown command
 * stays too, and is reported.
 */
public final class Latex {
    /** How deeply groups and commands may be nested; no text needs more, and the stack is limited. */
    private static final int DEEPEST = 100;

    private final String in;
    private final boolean verbatim;
    private final Set<String> unknown = new TreeSet<>();
    private int at;
    private int depth;

    private Latex(String in, boolean verbatim) {
        this.in = in;
        this.verbatim = verbatim;
    }

    /**
     * The text of a value.
     *
     * @param unknown the unknown commands, which stay in the text as they were written, sorted
     */
    public record Plain(String text, List<String> unknown) {}

    /** The text, on one line. */
    public static Plain plain(String latex) {
        Latex reader = new Latex(latex, false);
        String text = reader.group(false);
        String line = text.replaceAll("[ \\t\\n]+", " ").strip();
        return new Plain(Normalizer.normalize(line, Normalizer.Form.NFC), List.copyOf(reader.unknown));
    }

    /** Returns an address or a number, in which hyphens and tildes are literal. */
    static String verbatim(String latex) {
        return new Latex(latex, true).group(false).strip();
    }

    /** Returns everything up to the brace that closes this group, or to the end. */
    private String group(boolean inside) {
        StringBuilder out = new StringBuilder();
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c == '}' && inside) {
                at++;
                return out.toString();
            }
            switch (c) {
                case '{' -> {
                    at++;
                    out.append(inner());
                }
                case '}' -> at++; // closes nothing
                case '\\' -> out.append(command());
                case '$' -> out.append(verbatim ? next() : formula());
                default -> out.append(verbatim ? next() : sign());
            }
        }
        return out.toString();
    }

    /**
     * Returns a group within this one. If the nesting is too deep, only its brace is skipped, and its words belong to
     * this group.
     */
    private String inner() {
        if (depth == DEEPEST) {
            return "";
        }
        depth++;
        String group = group(true);
        depth--;
        return group;
    }

    private String next() {
        return in.substring(at, ++at);
    }

    /** Returns a formula as it is written, dollars included; a single dollar is literal. */
    private String formula() {
        int end = in.indexOf('$', at + 1);
        if (end == at + 1) {
            end = in.indexOf("$$", at + 2) + 1; // $$…$$
        }
        if (end <= at) {
            return next();
        }
        String formula = in.substring(at, end + 1);
        at = end + 1;
        return formula;
    }

    private String sign() {
        return took("---")
                ? "—"
                : took("--")
                        ? "–"
                        : took("``")
                                ? "“"
                                : took("''")
                                        ? "”"
                                        : took("?`") ? "¿" : took("!`") ? "¡" : took("~") ? "\u00A0" : next();
    }

    private boolean took(String signs) {
        boolean here = in.startsWith(signs, at);
        at += here ? signs.length() : 0;
        return here;
    }

    private String command() {
        int start = at++;
        String name = name();
        if (LatexCommands.ACCENTS.containsKey(name) && !(verbatim && name.equals("~"))) {
            return accented(LatexCommands.ACCENTS.get(name));
        }
        if (LatexCommands.SIGNS.containsKey(name)) {
            blanks(name);
            return LatexCommands.SIGNS.get(name);
        }
        if (LatexCommands.SWITCHES.contains(name)) {
            blanks(name);
            return "";
        }
        if (LatexCommands.UNSEEN.contains(name.toLowerCase(Locale.ROOT))) {
            String unused = argument();
            return "";
        }
        if (name.equals("href") || name.equals("foreignlanguage")) {
            String unused = argument();
            return argument();
        }
        if (LatexCommands.MARKUP.contains(name)) {
            return argument();
        }
        if (LatexCommands.QUOTED.contains(name)) {
            return "“" + argument() + "”";
        }
        if (!verbatim) {
            unknown.add("\\" + name);
        }
        return in.substring(start, at);
    }

    private String name() {
        int from = at;
        while (at < in.length() && isLetter(in.charAt(at))) {
            at++;
        }
        at += at == from && at < in.length() ? 1 : 0;
        return in.substring(from, at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Skips the blanks after a command of letters. */
    private void blanks(String name) {
        while (at < in.length() && isLetter(name.isEmpty() ? ' ' : name.charAt(0)) && isBlank(in.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** A group, a command or a letter. */
    private String argument() {
        while (at < in.length() && isBlank(in.charAt(at))) {
            at++;
        }
        if (at >= in.length() || in.charAt(at) == '}') {
            return "";
        }
        if (took("{")) {
            return inner();
        }
        if (in.charAt(at) == '\\') {
            return innerCommand();
        }
        int length = Character.charCount(in.codePointAt(at));
        at += length;
        return in.substring(at - length, at);
    }

    /**
     * Returns a command that is the argument of another. If the nesting is too deep, it is left for the caller to read.
     */
    private String innerCommand() {
        if (depth == DEEPEST) {
            return "";
        }
        depth++;
        String command = command();
        depth--;
        return command;
    }

    /** Returns the letter with its mark; anything else in the braces follows. */
    private String accented(String mark) {
        String letters = argument();
        if (letters.isEmpty()) {
            return "";
        }
        int first = letters.codePointAt(0);
        boolean above = !mark.equals("\u0327") && !mark.equals("\u0328") && !mark.equals("\u0323");
        String letter = above && first == 'ı' ? "i" : above && first == 'ȷ' ? "j" : Character.toString(first);
        return Normalizer.normalize(letter + mark, Normalizer.Form.NFC) + letters.substring(Character.charCount(first));
    }

    /** Returns plain text as LaTeX, with special characters escaped and letters as they are. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                case '\\' -> out.append("{\\textbackslash}");
                case '{' -> out.append("{\\textbraceleft}");
                case '}' -> out.append("{\\textbraceright}");
                case '~' -> out.append("{\\textasciitilde}");
                case '^' -> out.append("{\\textasciicircum}");
                case '\u00A0' -> out.append('~');
                case '\u2013' -> out.append("--");
                case '\u2014' -> out.append("---");
                default -> out.append(i > 0 && "-`'".indexOf(c) >= 0 && text.charAt(i - 1) == c ? "{}" + c : "" + c);
            }
        }
        return out.toString();
    }
}
