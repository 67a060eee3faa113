package backstory.page.paging;

import backstory.markdown.words.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Orders names from A to Z without regard to marks and case, and groups them by first letter.
 *
 * <p><b>One simple rule for every language:</b> a letter with a mark stands with the one without, so Ñ is under N, Ö
 * under O, Ё under Е, and أ, إ and آ under ا; the article ال counts. Only Й is a letter of its own. Letters of one
 * script follow each other as Unicode has them, which is the alphabet in Latin, Greek, Cyrillic and Arabic; scripts
 * likewise, Latin first. What begins with no letter is under #.
 */
public final class AlphabetIndex {
    private static final int SHORT_I = 'й';

    private AlphabetIndex() {}

    /** The names under one letter. */
    public record Group<T>(String letter, List<T> items) {}

    public static <T> List<Group<T>> group(List<T> items, Function<T, String> sortKey) {
        Map<String, List<T>> groups = new TreeMap<>();
        items.stream()
                .sorted(Comparator.comparing((T item) -> key(sortKey.apply(item))))
                .forEach(item -> groups.computeIfAbsent(letter(sortKey.apply(item)), letter -> new ArrayList<>())
                        .add(item));
        List<Group<T>> result = new ArrayList<>();
        groups.forEach((letter, list) -> result.add(new Group<>(letter, List.copyOf(list))));
        return result;
    }

    /** The names in the order of the groups. */
    public static <T> List<T> inOrder(List<T> items, Function<T, String> sortKey) {
        return group(items, sortKey).stream()
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** What a name is ordered by. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int c : Slug.of(name).codePoints().toArray()) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            key.appendCodePoint(c == SHORT_I ? c : parts.codePointAt(0));
        }
        return key.toString();
    }

    private static String letter(String name) {
        String key = key(name);
        return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
                ? "#"
                : Character.toString(key.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
