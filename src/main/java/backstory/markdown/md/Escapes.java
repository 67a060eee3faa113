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

    /** Signs that make an item of a list of the number before them at the beginning of a line. */
    private static final String LAST = ".)";

    /** So many digits such a number has at most. */
    private static final int MOST_DIGITS = 9;

    /** So far from the beginning of a line a sign may yet mean something that means it only there. */
    private static final int FARTHEST = 12;

    /** Which signs may mean anything at all, since every one of every text is asked. */
    private static final boolean[] MAY_MEAN = new boolean[128];

    static {
        (ALWAYS + FIRST + BEHIND_NUMBER + LAST + "&!#_").chars().forEach(sign -> MAY_MEAN[sign] = true);
    }

    private Escapes() {}

    /**
     * Writes words after what stands in the line.
     *
     * @param line where the words of the line begin
     * @param behindNumber true where the number of a source stands right before
     */
    static void write(String words, StringBuilder out, int line, boolean behindNumber) {
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign >= MAY_MEAN.length || !MAY_MEAN[sign]) {
                continue;
            }
            boolean escaped = ALWAYS.indexOf(sign) >= 0
                    || (i == 0 && behindNumber && BEHIND_NUMBER.indexOf(sign) >= 0)
                    || meansWithNext(words, i);
            if (!escaped && (isFirst(sign) || isLast(sign)) && out.length() + i - written - line <= FARTHEST) {
                out.append(words, written, i);
                written = i;
                escaped = meansAtBeginning(sign, out, line);
            }
            if (escaped) {
                out.append(words, written, i).append('\\');
                written = i;
            }
        }
        out.append(words, written, words.length());
    }

    /** True of a text in which there is no line break for certain: then no pattern need look. */
    static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                return false;
            }
        }
        return true;
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
        int digits = 0;
        for (int i = line; i < out.length(); i++) {
            char before = out.charAt(i);
            boolean digit = before >= '0' && before <= '9';
            if (!digit && before != '*' && before != '~') {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return isLast(sign) ? digits > 0 && digits <= MOST_DIGITS : digits == 0;
    }

    private static boolean isFirst(char sign) {
        return FIRST.indexOf(sign) >= 0;
    }

    /** True of the signs that end the number of an item of a list. */
    private static boolean isLast(char sign) {
        return LAST.indexOf(sign) >= 0;
    }
}
