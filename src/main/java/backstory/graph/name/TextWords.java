package backstory.graph.name;

import backstory.markdown.words.Letters;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text split into words, since only whole words can be mentions. A word is a run of letters, digits and the marks on
 * them. In scripts that are written without spaces, every letter is a word of its own, so that a name is found wherever
 * its letters stand together.
 */
public final class TextWords {
    /**
     * A word of the text.
     *
     * @param text as written, NFC
     * @param folded the same in lower case
     */
    public record Word(int start, int end, String text, String folded) {
        boolean hasCapital() {
            int first = text.codePointAt(0);
            return Character.isUpperCase(first) || Character.isTitleCase(first);
        }

        boolean isNumber() {
            return Character.isDigit(text.codePointAt(0));
        }

        /** Returns true in scripts that have no capitals. */
        boolean isUncased() {
            int first = text.codePointAt(0);
            return Character.isLetter(first)
                    && !Character.isUpperCase(first)
                    && !Character.isLowerCase(first)
                    && !Character.isTitleCase(first);
        }

        /** Returns true in scripts that are written without blanks. */
        boolean isLetterAlone() {
            return isUnspaced(text.codePointAt(0));
        }
    }

    /** U+0E01, the first letter of Thai; the scripts of Europe, India and the Near East come before it. */
    private static final int FIRST_UNSPACED = 0x0E01;

    private final String text;
    private final List<Word> words;

    private TextWords(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Splits a text into words. */
    public static TextWords of(String text) {
        List<Word> words = new ArrayList<>();
        char[] chars = text.toCharArray();
        int start = -1;
        boolean unspaced = false; // of the word that began there
        boolean plain = true;
        boolean small = true;
        for (int at = 0; at < chars.length; ) {
            int c = chars[at] < Letters.FIRST_MARK ? chars[at] : Character.codePointAt(chars, at);
            boolean mark = Letters.isMark(c);
            boolean part = mark ? start >= 0 : Letters.isLetterOrDigit(c);
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
            plain &= c < Letters.FIRST_MARK; // then it is in NFC
            small &= c < 0x80 && (c < 'A' || c > 'Z');
            at += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(word(text, start, chars.length, plain, small));
        }
        return new TextWords(text, List.copyOf(words));
    }

    /**
     * Creates a word.
     *
     * @param plain true if it is certainly in NFC
     * @param small true if it is certainly in lower case
     */
    private static Word word(String text, int start, int end, boolean plain, boolean small) {
        String run = text.substring(start, end);
        String written = plain ? run : Normalizer.normalize(run, Normalizer.Form.NFC);
        return new Word(start, end, written, small ? written : written.toLowerCase(Locale.ROOT));
    }

    /** Returns the text itself. */
    String text() {
        return text;
    }

    public List<Word> list() {
        return words;
    }

    /**
     * Returns the text between a word and the one before it, with one blank for any white space and one kind of
     * apostrophe.
     */
    public String gapBefore(int index) {
        int from = index == 0 ? 0 : words.get(index - 1).end();
        return gap(from, words.get(index).start());
    }

    /** Returns the text after a word, up to the next one. */
    String gapAfter(int index) {
        return gap(
                words.get(index).end(),
                index + 1 < words.size() ? words.get(index + 1).start() : text.length());
    }

    /** Returns the text between two places, in the same form. */
    String gap(int from, int to) {
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
