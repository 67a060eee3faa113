package backstory.language;

import backstory.entry.value.LanguageTag;
import java.util.List;
import java.util.Map;

/**
 * How long a text takes to read. Languages that put blanks between words are counted in words, the others in letters.
 *
 * <p>Source of the speeds: Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST, 2012.
 */
public final class ReadingTime {
    private static final Map<String, Integer> WORDS_A_MINUTE =
            Map.of("ar", 138, "de", 179, "en", 228, "es", 218, "fr", 195);

    /** The mean of the languages that were measured. */
    private static final int OTHERS = 184;

    /**
     * For languages without blanks between words that the study did not measure: our own estimate, not from IReST. It
     * counts four letters as a word, without marks above and below them.
     */
    private static final int OTHER_LETTERS = 4 * OTHERS;

    private static final Map<String, Integer> LETTERS_A_MINUTE = Map.of(
            "ja", 357, "zh", 255, "km", OTHER_LETTERS, "lo", OTHER_LETTERS, "my", OTHER_LETTERS, "th", OTHER_LETTERS);

    private ReadingTime() {}

    /** Whole minutes, at least one. */
    public static int minutes(List<String> sentences, LanguageTag language) {
        for (String tag : language.lookup()) {
            if (LETTERS_A_MINUTE.containsKey(tag)) {
                long letters = sentences.stream()
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isLetterOrDigit)
                        .count();
                return minutes(letters, LETTERS_A_MINUTE.get(tag));
            }
            if (WORDS_A_MINUTE.containsKey(tag)) {
                return minutes(words(sentences), WORDS_A_MINUTE.get(tag));
            }
        }
        return minutes(words(sentences), OTHERS);
    }

    private static int minutes(long count, int speed) {
        return (int) Math.max(1, (count + speed / 2) / speed);
    }

    private static long words(List<String> sentences) {
        long words = 0;
        for (String sentence : sentences) {
            boolean inside = false;
            for (int i = 0; i < sentence.length(); i++) {
                boolean blank = Character.isWhitespace(sentence.charAt(i));
                words += !blank && !inside ? 1 : 0;
                inside = !blank;
            }
        }
        return words;
    }
}
