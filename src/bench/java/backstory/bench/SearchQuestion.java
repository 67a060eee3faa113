package backstory.bench;

import backstory.testing.Corpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reader types who looks for an entity of an invented corpus.
 *
 * @param page the path of what should be found first
 */
record SearchQuestion(String text, String page) {
    private static final long SEED = 7;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** People by their names and terms by their words, in turn, evenly from all. */
    static List<SearchQuestion> names(Corpus corpus, int count) {
        List<SearchQuestion> people =
                some(corpus.people(), count / 2, person -> new SearchQuestion(person.name(), page(person)));
        List<SearchQuestion> terms = some(
                corpus.terms(), count / 2, term -> new SearchQuestion(term.word(), "glossary/" + term.id() + ".html"));
        List<SearchQuestion> all = new ArrayList<>();
        for (int i = 0; i < Math.max(people.size(), terms.size()); i++) {
            all.addAll(people.subList(Math.min(i, people.size()), Math.min(i + 1, people.size())));
            all.addAll(terms.subList(Math.min(i, terms.size()), Math.min(i + 1, terms.size())));
        }
        return all;
    }

    /** People by the other name that {@link #otherName} gives them. */
    static List<SearchQuestion> otherNames(Corpus corpus, int count) {
        return some(corpus.people(), count, person -> new SearchQuestion(otherName(person), page(person)));
    }

    /** A name that has nothing in common with the first one but its letters. */
    static String otherName(Corpus.Person person) {
        return Arrays.stream(person.name().split(" ", -1))
                .map(word -> new StringBuilder(word.toLowerCase(Locale.ROOT)).reverse())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The same with one slip of the keys in the longest word of each: a letter less, more, another, or two exchanged. */
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

    private static String page(Corpus.Person person) {
        return "people/" + person.id() + ".html";
    }

    private static <T> List<SearchQuestion> some(List<T> all, int count, Function<T, SearchQuestion> question) {
        int asked = Math.min(count, all.size());
        return IntStream.range(0, asked)
                .mapToObj(i -> question.apply(all.get((int) ((long) i * all.size() / asked))))
                .toList();
    }
}
