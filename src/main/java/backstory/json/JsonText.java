package backstory.json;

import java.util.HexFormat;

/**
 * Texts as JSON has them. They are safe inside the {@code script} element of a page whatever they say: nothing in them
 * can end it or begin a comment, since {@code <} is escaped, and the two line ends that only JavaScript knows are too.
 */
public final class JsonText {
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private JsonText() {}

    /** In quotation marks. Control characters are escaped, and half a character, which no UTF-8 can hold. */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2);
        append(value, out);
        return out.toString();
    }

    /**
     * Without quotation marks, for a document of its own, which no {@code script} element holds: {@code <} stays, and line
     * ends and tabs have their short form.
     */
    public static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        escape(value, false, out);
        return out.toString();
    }

    /** Writes it in quotation marks. */
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

    /** True for either half of a whole character. */
    private static boolean isPair(String value, int at) {
        char c = value.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
