package backstory.markdown.words;

import java.util.Map;

/** Classifies letters and combining marks in every script, and spells out letters that Unicode does not decompose. */
public final class Letters {
    /** U+0300, the first mark that may join with a letter. */
    public static final int FIRST_MARK = 0x0300;

    /**
     * Which characters below {@link #FIRST_MARK} are letters, and which letters or digits: tables, since every
     * character of every text is looked up.
     */
    private static final boolean[] LETTERS = new boolean[FIRST_MARK];

    private static final boolean[] LETTERS_AND_DIGITS = new boolean[FIRST_MARK];

    static {
        for (int c = 0; c < FIRST_MARK; c++) {
            LETTERS[c] = Character.isLetter(c);
            LETTERS_AND_DIGITS[c] = Character.isLetterOrDigit(c);
        }
    }

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"));

    private Letters() {}

    /**
     * Returns a lower-case Latin letter in letters of the English alphabet, if no normal form of Unicode does that:
     * {@code æ} is {@code ae}, {@code ø} is {@code o}. Any other character stays.
     */
    static String inBasicLatin(int letter) {
        return LATIN.getOrDefault(letter, Character.toString(letter));
    }

    /** True for a letter, as {@link Character#isLetter(int)}. */
    public static boolean isLetter(int codePoint) {
        return codePoint < FIRST_MARK ? LETTERS[codePoint] : Character.isLetter(codePoint);
    }

    /** True for a letter or a digit, as {@link Character#isLetterOrDigit(int)}. */
    public static boolean isLetterOrDigit(int codePoint) {
        return codePoint < FIRST_MARK ? LETTERS_AND_DIGITS[codePoint] : Character.isLetterOrDigit(codePoint);
    }

    /** True for a combining mark: an accent, a vowel sign, a ring around a letter. No word begins or ends before one. */
    public static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
