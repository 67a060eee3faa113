package backstory.markdown.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Splits a text into the terms by which it is found: its words without regard to case, marks and the forms of a letter.
 * In scripts without blanks between words, each pair of neighbouring characters is a term, since no dictionary is
 * available. The script of the page does the same with what a reader types.
 */
public final class Terms {
    /** The first code point after ASCII; most words consist only of ASCII characters. */
    private static final int FIRST_OF_OTHERS = 0x80;

    /**
     * Matches accents, the points of Hebrew and Arabic, and the stroke that lengthens Arabic words; none is a letter in
     * any script.
     */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670]");

    /** Letters of Greek and Arabic that are a form of another letter. */
    private static final Map<Integer, String> SAME = Map.of((int) 'ς', "σ", (int) 'ة', "ه", (int) 'ى', "ي");

    private static final String ARABIC_ARTICLE = "ال";
    private static final int WITH_ARTICLE = 5;

    private Terms() {}

    /** Returns the terms of a text, in reading order, with repetitions. */
    public static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        each(text, terms::add);
        return terms;
    }

    /** Returns how often each term occurs in some texts, in the order of the terms. */
    public static SortedMap<String, Integer> count(List<String> texts) {
        SortedMap<String, Integer> times = new TreeMap<>();
        texts.forEach(text -> each(text, term -> times.merge(term, 1, Integer::sum)));
        return times;
    }

    /** Passes the terms of a text to a consumer, in reading order. */
    public static void each(String text, Consumer<String> term) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isPart(c)) {
                boolean wide = isWide(c);
                while (next < text.length() && goesOn(text.codePointAt(next), wide)) {
                    next += Character.charCount(text.codePointAt(next));
                }
                String run = text.substring(at, next);
                if (wide) {
                    pairs(run, term);
                } else {
                    add(run, term);
                }
            }
            at = next;
        }
    }

    private static boolean isPart(int c) {
        return Letters.isLetterOrDigit(c) || Letters.isMark(c);
    }

    private static boolean goesOn(int c, boolean wide) {
        return isPart(c) && isWide(c) == wide;
    }

    /** Returns true for a character of a script without blanks between words. */
    private static boolean isWide(int c) {
        if (c < FIRST_OF_OTHERS) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> c == 'ー';
        };
    }

    private static void pairs(String run, Consumer<String> term) {
        int[] signs = run.codePoints().toArray();
        for (int i = 0; i < Math.max(1, signs.length - 1); i++) {
            add(new String(signs, i, Math.min(2, signs.length - i)), term);
        }
    }

    private static void add(String word, Consumer<String> term) {
        String folded = fold(word);
        if (!folded.isEmpty()) {
            term.accept(folded);
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_OF_OTHERS) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        String whole = Normalizer.normalize(MARKS.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder();
        whole.codePoints().forEach(c -> folded.append(SAME.getOrDefault(c, Letters.inBasicLatin(c))));
        boolean article = folded.length() >= WITH_ARTICLE && folded.indexOf(ARABIC_ARTICLE) == 0;
        return article ? folded.substring(ARABIC_ARTICLE.length()) : folded.toString();
    }
}
