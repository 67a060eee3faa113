package backstory.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentence around some words, in English first: a full stop behind a title, an initial or a shortened month
 * ends nothing, nor does one before a lower-case letter. In doubt a sentence is too long rather than cut.
 */
public final class Sentences {
    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "hon", "st", "ste", "mt", "ft", "sen", "sens", "rep",
            "reps", "gov", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl", "pres", "amb", "sec", "min",
            "v", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "cf",
            "approx", "dept", "univ", "ave", "blvd", "ca", "pp", "para", "paras", "vol", "fig", "ed", "eds", "jr", "sr",
            "atty", "inc", "corp", "co", "ltd", "bros", "pub", "cong", "supt", "insp", "ph.d");
    /** Shortened words that may also be whole ones, and are short only before a number. */
    private static final Set<String> SHORT_BEFORE_NUMBER =
            Set.of("no", "nos", "art", "p", "ch", "sect", "op", "res", "stat", "al");

    private static final String STOPS = ".?!…؟۔";
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSERS = "\"'”’»)]）」』】〉》";
    private static final String OPENERS = "\"'“‘«([„‚¿¡";
    private static final String CUT = "…";

    private Sentences() {}

    /**
     * The sentence that holds the words from {@code start} to {@code end}, at most {@code limit} characters, cut at
     * words with … where longer. The words themselves are always whole, even where they alone are longer than that.
     */
    public static String around(String text, int start, int end, int limit) {
        int reach = Math.max(limit, 0) + 1;
        int from = sentenceStart(text, start, Math.max(0, start - reach));
        int to = sentenceEnd(text, Math.max(start, end), Math.min(text.length(), end + reach));
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to - from <= limit
                ? text.substring(from, to)
                : cut(text, new Span(from, to), new Span(start, end), limit);
    }

    private static int sentenceStart(String text, int start, int earliest) {
        for (int at = start; at > earliest; at--) {
            if (endsAt(text, at)) {
                return at;
            }
        }
        return earliest;
    }

    private static int sentenceEnd(String text, int end, int latest) {
        for (int at = end; at < latest; at++) {
            if (endsAt(text, at)) {
                return at;
            }
        }
        return latest;
    }

    /** True where a sentence ends before the character at this index. */
    private static boolean endsAt(String text, int at) {
        int stop = at - 1;
        while (stop >= 0 && CLOSERS.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        if (stop < 0 || at >= text.length() || CLOSERS.indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        char c = text.charAt(stop);
        char next = text.charAt(at);
        if (WIDE_STOPS.indexOf(c) >= 0) {
            return WIDE_STOPS.indexOf(next) < 0;
        }
        return STOPS.indexOf(c) >= 0
                && Character.isWhitespace(next)
                && !goesOn(text, at)
                && (c != '.' || !isShort(text, stop, at));
    }

    /** True where what follows begins with a lower-case letter. */
    private static boolean goesOn(String text, int at) {
        int next = firstLetter(text, at);
        return next < text.length() && Character.isLowerCase(text.codePointAt(next));
    }

    private static int firstLetter(String text, int at) {
        int next = at;
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private static boolean isShort(String text, int stop, int at) {
        int from = stop;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initials = !word.isEmpty() && isLetters(word) && !word.startsWith(".");
        boolean afterWord = from > 0 && Character.isDigit(text.charAt(from - 1));
        if (initials && !afterWord) {
            return true;
        }
        String folded = word.toLowerCase(Locale.ROOT);
        int next = firstLetter(text, at);
        boolean number = next < text.length() && Character.isDigit(text.charAt(next));
        return SHORT.contains(folded) || (number && SHORT_BEFORE_NUMBER.contains(folded));
    }

    /** {@code J}, {@code U.S}, {@code a.m}: letters with full stops between; {@code I} is a word of its own. */
    private static boolean isLetters(String word) {
        if (word.length() % 2 == 0 || word.equals("I")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0));
    }

    /** Shares what room there is between both sides of the words; what one side leaves the other takes. */
    private static String cut(String text, Span sentence, Span words, int limit) {
        int room = Math.max(0, limit - (words.to() - words.from()));
        int before = words.from() - sentence.from();
        int after = sentence.to() - words.to();
        int left = Math.min(before, Math.max(room / 2, room - after));
        int right = Math.min(after, room - left);
        int from = sentence.from();
        int to = sentence.to();
        if (left < before) {
            from = wordStart(text, words.from() - Math.max(0, left - CUT.length()), words.from());
        }
        if (right < after) {
            to = wordEnd(text, words.to() + Math.max(0, right - CUT.length()), words.to());
        }
        return (from > sentence.from() ? CUT : "") + text.substring(from, to) + (to < sentence.to() ? CUT : "");
    }

    /** The first beginning of a word from here on, or the words themselves; between any letters without blanks. */
    private static int wordStart(String text, int at, int words) {
        for (int i = at; i < words; i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return hasBlank(text, at, words) ? words : whole(text, at, words, 1);
    }

    private static int wordEnd(String text, int at, int words) {
        for (int i = at; i > words; i--) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return hasBlank(text, words, at) ? words : whole(text, at, words, -1);
    }

    private static boolean hasBlank(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isWhitespace);
    }

    /** The nearest index, in steps towards the words, that parts no letter from its mark and no pair of surrogates. */
    private static int whole(String text, int at, int words, int step) {
        int i = at;
        while (i != words && (Character.isLowSurrogate(text.charAt(i)) || isMark(text.codePointAt(i)))) {
            i += step;
        }
        return i;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200D;
    }
}
