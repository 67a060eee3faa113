package backstory.graph;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words, so that mentions are whole words and nothing else. A word is a run of letters, digits and the
 * marks on them; in scripts that are written without spaces every letter is a word of its own, so that a name is found
 * wherever its letters stand together.
 */
final class Words {
    /**
     * A word of the text.
     *
     * @param text as written, NFC
     * @param folded the same in lower case
     */
    record Word(int start, int end, String text, String folded) {}

    /** U+0E01, the first letter of Thai; the scripts of Europe, India and the Near East come before it. */
    private static final int FIRST_UNSPACED = 0x0E01;

    /** U+0300, the first mark that may join with a letter: what is all below is in NFC. */
    private static final int FIRST_MARK = 0x0300;

    /** Which of those below are part of a word, since every character of every text is asked. */
    private static final boolean[] LETTERS_AND_DIGITS = new boolean[FIRST_MARK];

    static {
        for (int c = 0; c < FIRST_MARK; c++) {
            LETTERS_AND_DIGITS[c] = Character.isLetterOrDigit(c);
        }
    }

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        char[] chars = text.toCharArray();
        int start = -1;
        boolean unspaced = false; // of the word that began there
        boolean plain = true;
        boolean small = true;
        for (int at = 0; at < chars.length; ) {
            int c = chars[at] < FIRST_MARK ? chars[at] : Character.codePointAt(chars, at);
            boolean mark = isMark(c);
            boolean part = mark ? start >= 0 : isLetterOrDigit(c);
            boolean alone = part && !mark && isUnspaced(c);
            if (start >= 0 && (!part || alone || (unspaced && !mark))) {
                words.add(word(text, start, at, plain, small));
                start = -1;
            }
            if (part && start < 0) {
                start = at;
                unspaced = alone;
                plain = true;
                small = true;
            }
            plain &= c < FIRST_MARK;
            small &= c < 0x80 && (c < 'A' || c > 'Z');
            at += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(word(text, start, chars.length, plain, small));
        }
        return new Words(text, List.copyOf(words));
    }

    /**
     * A word.
     *
     * @param plain true if it is in NFC for sure
     * @param small true if it is in lower case for sure
     */
    private static Word word(String text, int start, int end, boolean plain, boolean small) {
        String run = text.substring(start, end);
        String written = plain ? run : Normalizer.normalize(run, Normalizer.Form.NFC);
        return new Word(start, end, written, small ? written : written.toLowerCase(Locale.ROOT));
    }

    List<Word> list() {
        return words;
    }

    /** What stands between a word and the one before it, with one blank for any white space and one kind of apostrophe. */
    String gapBefore(int index) {
        int from = index == 0 ? 0 : words.get(index - 1).end();
        return gap(from, words.get(index).start());
    }

    /** What stands behind a word, up to the next one. */
    String gapAfter(int index) {
        return gap(
                words.get(index).end(),
                index + 1 < words.size() ? words.get(index + 1).start() : text.length());
    }

    /**
     * True if the words from {@code first} to {@code last} are no part of a longer word or name: {@code Lin-Park} and
     * {@code McLin} are other names than {@code Lin}, {@code O'Neil} is another than {@code Neil}; but {@code EU-wide},
     * {@code Lin’s} and {@code l’accord} hold {@code EU}, {@code Lin} and {@code accord}.
     */
    boolean standsAlone(int first, int last) {
        if (last + 1 < words.size()) {
            String gap = gapAfter(last);
            Word next = words.get(last + 1);
            if ((gap.equals("-") && isCapital(next))
                    || (gap.equals("'") && !next.folded().equals("s"))) {
                return false;
            }
        }
        if (first > 0) {
            String gap = gapBefore(first);
            Word before = words.get(first - 1);
            boolean elided = before.text().length() <= 2 && !(isCapital(before) && isCapital(words.get(first)));
            return !(gap.equals("-") && isCapital(before)) && !(gap.equals("'") && !elided);
        }
        return true;
    }

    /**
     * The words from {@code first} on with those in capitals that follow them directly: {@code Paul II} for
     * {@code Paul}. What stands before does not count: a title, a place or the first word of a sentence has a capital
     * too.
     */
    String withCapitalsBehind(int first, int last) {
        int to = last;
        while (to + 1 < words.size() && gapAfter(to).equals(" ") && isCapital(words.get(to + 1))) {
            to++;
        }
        return text.substring(words.get(first).start(), words.get(to).end());
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    private String gap(int from, int to) {
        if (to - from == 1 && text.charAt(from) == ' ') {
            return " ";
        }
        StringBuilder gap = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean blank = c == '\u00a0' || Character.isWhitespace(c);
            if (!blank) {
                gap.append(c == '\u2019' ? '\'' : c);
            } else if (gap.length() == 0 || gap.charAt(gap.length() - 1) != ' ') {
                gap.append(' ');
            }
        }
        return gap.toString();
    }

    private static boolean isLetterOrDigit(int c) {
        return c < FIRST_MARK ? LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean isMark(int c) {
        if (c < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        if (c < FIRST_UNSPACED) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
