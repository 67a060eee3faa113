package backstory.page.paging;

import backstory.language.Messages;
import backstory.markdown.words.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders names from A to Z without regard to marks and case, and groups them by first letter.
 *
 * <p><b>The letters are those of the page's language</b>, in its order: Ñ is a letter of its own in Spanish, and Arabic
 * letters come first in Arabic. A letter with a mark that the language does not count stands with the one without, so Ö
 * is under O, Ё under Е, and أ, إ and آ under ا; the article ال counts. Only Й is a letter everywhere. After them come
 * the letters of other scripts as Unicode has them, which is the alphabet in Latin, Greek, Cyrillic and Arabic. Names
 * that do not begin with a letter are under #.
 */
public final class AlphabetIndex {
    private static final int SHORT_I = 'й';

    /** Where the letters of the language stand in keys: after digits and before all other letters. */
    private static final int OWN = 0x100;

    private static final int OTHERS = 0x1000;

    private static final String NOWHERE = "(?!)";

    private final Map<Integer, Integer> places = new LinkedHashMap<>();

    /** The letters with a mark that the language counts, large and small. */
    private final String marked;

    /** Matches the places around these letters. */
    private final Pattern around;

    private AlphabetIndex(String letters) {
        letters.codePoints().forEach(letter -> places.put(letter, places.size()));
        marked = places.keySet().stream()
                .map(Character::toString)
                .filter(letter -> !Normalizer.isNormalized(letter, Normalizer.Form.NFD))
                .map(letter -> letter + letter.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        around = Pattern.compile(marked.isEmpty() ? NOWHERE : "(?<=[" + marked + "])|(?=[" + marked + "])");
    }

    /** Returns the index in the order of the language of these words. */
    public static AlphabetIndex of(Messages words) {
        return new AlphabetIndex(words.text("alphabet"));
    }

    /** The names under one letter. */
    public record Group<T>(String letter, List<T> items) {}

    private record Keyed<T>(String key, String letter, T item) {}

    /** The letters of the language. */
    public List<String> letters() {
        return places.keySet().stream().map(Character::toString).toList();
    }

    /** Groups names by their first letter, and orders the groups and the names in each. */
    public <T> List<Group<T>> group(List<T> items, Function<T, String> sortKey) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        items.stream()
                .map(item -> keyed(item, sortKey.apply(item)))
                .sorted(Comparator.comparing(Keyed<T>::key))
                .forEach(one -> groups.computeIfAbsent(one.letter(), letter -> new ArrayList<>())
                        .add(one.item()));
        List<Group<T>> result = new ArrayList<>();
        groups.forEach((letter, list) -> result.add(new Group<>(letter, List.copyOf(list))));
        return result;
    }

    /** The names in the order of the groups. */
    public <T> List<T> inOrder(List<T> items, Function<T, String> sortKey) {
        return group(items, sortKey).stream()
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** Returns the key to sort a name by. */
    public String key(String name) {
        return key(letters(name).toArray());
    }

    private String key(int[] letters) {
        StringBuilder key = new StringBuilder();
        Arrays.stream(letters).map(this::place).forEach(key::appendCodePoint);
        return key.toString();
    }

    private <T> Keyed<T> keyed(T item, String name) {
        int[] letters = letters(name).toArray();
        boolean named = letters.length > 0 && Character.isLetter(letters[0]);
        return new Keyed<>(key(letters), named ? Character.toString(letters[0]) : "#", item);
    }

    /**
     * Returns the letters of a name as the alphabet has them. A slug loses marks, so marked letters that the language
     * counts are not passed through it.
     */
    private IntStream letters(String name) {
        return around.splitAsStream(Normalizer.normalize(name, Normalizer.Form.NFC))
                .map(part -> marked.contains(part) ? part.toLowerCase(Locale.ROOT) : Slug.of(part))
                .flatMapToInt(String::codePoints)
                .map(this::letter);
    }

    /** Returns the letter of the alphabet that a code point belongs to, as a capital. */
    private int letter(int c) {
        String capital = Character.toString(c).toUpperCase(Locale.ROOT);
        int whole = capital.codePointAt(0);
        return c == SHORT_I || places.containsKey(whole)
                ? whole
                : Normalizer.normalize(capital, Normalizer.Form.NFD).codePointAt(0);
    }

    private int place(int letter) {
        if (!Character.isLetter(letter)) {
            return letter;
        }
        return places.containsKey(letter)
                ? OWN + places.get(letter)
                : Math.min(OTHERS + letter, Character.MAX_CODE_POINT);
    }
}
