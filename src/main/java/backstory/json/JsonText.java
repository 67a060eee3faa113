package backstory.json;

import java.util.HexFormat;

/**
 * Writes texts as JSON strings. They are safe inside the {@code script} element of a page whatever they contain: they
 * cannot end it or begin a comment, since {@code <} is escaped, and so are the two line ends that only JavaScript
 * knows.
 */
public final class JsonText {
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private JsonText() {}

    /**
     * Returns a text in quotation marks. Control characters are escaped, and so are unpaired surrogates, which UTF-8
     * cannot represent.
     */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2);
        append(value, out);
        return out.toString();
    }

    /**
     * Returns a text without quotation marks, for a separate document that is not in a {@code script} element:
     * {@code <} stays, and line ends and tabs have their short form.
     */
    public static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        escape(value, false, out);
        return out.toString();
    }

    /** Appends a text in quotation marks. */
    static void append(String value, StringBuilder out) {
        out.append('"');
        escape(value, true, out);
        out.append('"');
    }

    private static void escape(String value, boolean inScript, StringBuilder out) {
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isPlain(c, inScript) || isPair(value, i)) {
                continue;
            }
            out.append(value, plain, i);
            plain = i + 1;
            out.append(escape(c, inScript));
        }
        out.append(value, plain, value.length());
    }

    private static String escape(char c, boolean inScript) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        if (!inScript && (c == '\n' || c == '\t')) {
            return c == '\n' ? "\\n" : "\\t";
        }
        return "\\u" + HexFormat.of().toHexDigits(c);
    }

    private static boolean isPlain(char c, boolean inScript) {
        return c >= ' '
                && c != '"'
                && c != '\\'
                && !Character.isSurrogate(c)
                && !(inScript && (c == '<' || c == 0x7F || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR));
    }

    /** Returns true for either half of a surrogate pair. */
    private static boolean isPair(String value, int at) {
        char c = value.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
