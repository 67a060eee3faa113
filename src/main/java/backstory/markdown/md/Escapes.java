package backstory.markdown.md;

/**
 * Escapes words so that none of their characters is taken for markup. It escapes a character only where it could be
 * markup, since a text full of backslashes is hard to read.
 */
final class Escapes {
    /** Characters that have a meaning anywhere. */
    private static final String ALWAYS = "\\`*[]<~|";

    /** Characters that have a meaning at the beginning of a line. */
    private static final String FIRST = "#>-+=:";

    /** Characters that have a meaning right after the number of a source. */
    private static final String BEHIND_NUMBER = "([:";

    /** Characters that turn a number before them, at the beginning of a line, into a list item. */
    private static final String LAST = ".)";

    /** How many digits the number of a list item has at most. */
    private static final int MOST_DIGITS = 9;

    /** How far from the beginning of a line a character can still have a meaning that it has only there. */
    private static final int FARTHEST = 12;

    /** Which characters can have a meaning at all: a table, since every character of every text is looked up. */
    private static final boolean[] MAY_MEAN = new boolean[128];

    static {
        (ALWAYS + FIRST + BEHIND_NUMBER + LAST + "&!#_").chars().forEach(sign -> MAY_MEAN[sign] = true);
    }

    private Escapes() {}

    /**
     * Writes words after what is already in the line.
     *
     * @param line where the words of the line begin
     * @param behindNumber true if the number of a source stands right before
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

    /** Returns true if a text certainly has no line break, so that no pattern has to search it. */
    static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns true if a character has a meaning because of what follows it: an entity, an image, the end of a heading,
     * an underscore between words.
     */
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

    /**
     * Returns true if a character begins a heading, a list or an underline. Emphasis marks before it are ignored, since
     * they may yet be removed.
     */
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

    /** Returns true for the characters that end the number of a list item. */
    private static boolean isLast(char sign) {
        return LAST.indexOf(sign) >= 0;
    }
}
