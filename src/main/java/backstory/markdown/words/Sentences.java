package backstory.markdown.words;

import backstory.bytes.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the sentence around some words. A full stop does not end a sentence after a title, an initial, an abbreviation
 * or an ordinal, nor before a lower-case letter. In doubt a sentence is too long rather than cut off.
 */
public final class Sentences {
    private static final Properties FILE = Resource.properties(Sentences.class, "sentences.properties");
    private static final Set<String> SHORT_BEFORE_NUMBER = words("all.short-before-number");
    private static final Set<String> MONTHS = words("all.months");
    private static final Map<String, Sentences> BY_LANGUAGE = FILE.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(language -> language, Sentences::new));

    /** Single letters that are words, with which a sentence may end. */
    private static final Set<String> WORDS_OF_ONE_LETTER = Set.of("I", "Я", "я");

    /** How many digits an ordinal may have; a longer number is a year. */
    private static final int ORDINAL = 2;

    private static final String STOPS = ".?!…؟۔";
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSERS = "\"'”’»)]）」』】〉》";
    private static final String OPENERS = "\"'“‘«([„‚¿¡";
    private static final String CUT = "…";
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** A part of a text, from one index to another, exclusive. */
    private record Range(int from, int to) {}

    private final Set<String> shortened;
    private final boolean hasOrdinals;

    private Sentences(String language) {
        this.shortened = Stream.concat(words("all.short").stream(), words(language + ".short").stream())
                .collect(Collectors.toUnmodifiableSet());
        this.hasOrdinals = FILE.containsKey(language + ".ordinals");
    }

    /**
     * Returns the rules for texts in a language.
     *
     * @param language a BCP 47 tag; for an unknown one, the rules that hold for all languages are used
     */
    public static Sentences in(String language) {
        Sentences known = BY_LANGUAGE.get(language.split("-", 2)[0].toLowerCase(Locale.ROOT));
        return known == null ? Objects.requireNonNull(BY_LANGUAGE.get("all"), "the file's own") : known;
    }

    private static Set<String> words(String key) {
        String words = FILE.getProperty(key, "").strip();
        return words.isEmpty() ? Set.of() : Set.of(words.split("\\s+"));
    }

    /**
     * Returns the sentence that contains the words from {@code start} to {@code end}, with at most {@code limit}
     * characters. A longer one is cut between words, with … at the cut. The words themselves are always whole, even if
     * they alone exceed the limit.
     */
    public String around(String text, int start, int end, int limit) {
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
                : cut(text, new Range(from, to), new Range(start, end), limit);
    }

    /** Returns all sentences of a text, in order, without the blanks around them. */
    public List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        char[] chars = text.toCharArray();
        int from = 0;
        for (int at = 1; at <= chars.length; at++) {
            if (at == chars.length || (mayEnd(chars[at - 1]) && endsAt(text, at))) {
                String sentence = text.substring(from, at).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = at;
            }
        }
        return sentences;
    }

    private int sentenceStart(String text, int start, int earliest) {
        for (int at = start; at > earliest; at--) {
            if (endsAt(text, at)) {
                return at;
            }
        }
        return earliest;
    }

    private int sentenceEnd(String text, int end, int latest) {
        for (int at = end; at < latest; at++) {
            if (endsAt(text, at)) {
                return at;
            }
        }
        return latest;
    }

    /** Returns false for nearly every character: no sentence ends right after it. */
    private static boolean mayEnd(char last) {
        return last != ' ' && !Letters.isLetter(last);
    }

    /** Returns true if a sentence ends before the character at this index. */
    private boolean endsAt(String text, int at) {
        if (at > 0 && !mayEnd(text.charAt(at - 1))) {
            return false;
        }
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

    /** Returns true if what follows begins with a lower-case letter. */
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

    private boolean isShort(String text, int stop, int at) {
        int from = stop;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return isOrdinal(text, stop, at);
        }
        boolean afterDigit = from > 0 && Character.isDigit(text.charAt(from - 1));
        if (isLetters(word) && !afterDigit) {
            return true;
        }
        String folded = word.toLowerCase(Locale.ROOT);
        int next = firstLetter(text, at);
        boolean number = next < text.length() && Character.isDigit(text.charAt(next));
        return shortened.contains(folded) || (number && SHORT_BEFORE_NUMBER.contains(folded));
    }

    /**
     * Returns true for {@code 23} of {@code am 23. März}: the number of a day, which in some languages may also be
     * another ordinal.
     */
    private boolean isOrdinal(String text, int stop, int at) {
        int from = stop;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean alone = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        boolean part = from > 1 && ".,".indexOf(text.charAt(from - 1)) >= 0 && Character.isDigit(text.charAt(from - 2));
        boolean number = stop > from && stop - from <= ORDINAL && alone && !part;
        return number && (hasOrdinals || MONTHS.contains(wordAt(text, firstLetter(text, at))));
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Returns true for letters with full stops between: {@code J}, {@code c}, {@code U.S}, {@code a.m}. */
    private static boolean isLetters(String word) {
        if (word.length() % 2 == 0 || WORDS_OF_ONE_LETTER.contains(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /**
     * Cuts a sentence. Both sides of the words share the available room; what one side does not need goes to the other.
     */
    private static String cut(String text, Range sentence, Range words, int limit) {
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

    /**
     * Returns the first beginning of a word from here on, or that of the words themselves; in scripts without blanks,
     * between any letters.
     */
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

    /**
     * Returns the nearest index, in steps towards the words, that does not separate a letter from what belongs to it.
     */
    private static int whole(String text, int at, int words, int step) {
        int i = at;
        while (i != words && goesWithLast(text, i)) {
            i += step;
        }
        return i;
    }

    /**
     * Returns true for a combining mark, for the second half of a surrogate pair, and for what joins two characters
     * into one.
     */
    private static boolean goesWithLast(String text, int at) {
        char c = text.charAt(at);
        return Character.isLowSurrogate(c) || c == ZERO_WIDTH_JOINER || Letters.isMark(text.codePointAt(at));
    }
}
