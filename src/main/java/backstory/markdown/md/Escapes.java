package backstory.markdown.md;

/**
 * Writes words so that no sign of them is taken for markup. A sign is escaped only where it could be one, since a text
 * full of backslashes is hard to read.
 */
final class Escapes {
    /** Signs that mean something wherever they stand. */
    private static final String ALWAYS = "\\`*[]<~|";

    /** Signs that mean something at the beginning of a line. */
    private static final String FIRST = "#>-+=:";

    /** Signs that mean something right after the number of a source. */
    private static final String BEHIND_NUMBER = "([:";

    private Escapes() {}

    /**
     * Writes words after what stands in the line.
     *
     * @param line where the words of the line begin
     * @param behindNumber true where the number of a source stands right before
     */
    static void write(String words, StringBuilder out, int line, boolean behindNumber) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean escaped = ALWAYS.indexOf(sign) >= 0
                    || (i == 0 && behindNumber && BEHIND_NUMBER.indexOf(sign) >= 0)
                    || meansWithNext(words, i)
                    || meansAtBeginning(sign, out, line);
            out.append(escaped ? "\\" : "").append(sign);
        }
    }

    /** Signs that depend on what follows: an entity, an image, the end of a heading, an underscore between words. */
    private static boolean meansWithNext(String words, int at) {
        char sign = words.charAt(at);
        boolean last = at + 1 == words.length();
        char next = last ? 0 : words.charAt(at + 1);
        return switch (sign) {
            case '&' -> last || next == '#' || Character.isLetter(next);
            case '!', '#' -> last;
            case '_' ->
                at == 0 || last || !Character.isLetterOrDigit(words.charAt(at - 1)) || !Character.isLetterOrDigit(next);
            default -> false;
        };
    }

    /** A heading, a list, an underline; the signs of emphasis before it, which may yet be taken back, count as nothing. */
    private static boolean meansAtBeginning(char sign, StringBuilder out, int line) {
        boolean ends = sign == '.' || sign == ')';
        if ((!ends && FIRST.indexOf(sign) < 0) || out.length() - line > 12) {
            return false;
        }
        String before = out.substring(line).replace("*", "").replace("~", "");
        return ends ? before.matches("\\d{1,9}") : before.isEmpty();
    }
}
