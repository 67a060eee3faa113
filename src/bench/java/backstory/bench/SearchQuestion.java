package backstory.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A question that a reader types.
 *
 * @param page the path of the page that should be found first, without a fragment
 */
record SearchQuestion(String text, String page) {
    private static final long SEED = 7;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /**
     * Returns the questions with one typing mistake in the longest word of each: a letter missing, added, replaced, or
     * two exchanged.
     */
    static List<SearchQuestion> withSlips(List<SearchQuestion> questions) {
        Random random = new Random(SEED);
        return questions.stream()
                .map(question -> new SearchQuestion(slip(question.text(), random), question.page()))
                .toList();
    }

    private static String slip(String text, Random random) {
        String word = Arrays.stream(text.split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        int at = random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return text.replace(
                word,
                switch (random.nextInt(4)) {
                    case 0 -> before + after;
                    case 1 -> before + letter + word.substring(at);
                    case 2 -> before + letter + after;
                    default -> before + word.charAt(at + 1) + word.charAt(at) + after.substring(1);
                });
    }
}
