package backstory.page;

import backstory.markdown.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Orders names from A to Z without regard to marks and case, and groups them by first letter. People are ordered by the
 * last word of their name, as far as nothing else is known about it.
 */
final class Letters {
    private Letters() {}

    /** The names under one letter. */
    record Group<T>(String letter, List<T> items) {}

    static <T> List<Group<T>> group(List<T> items, Function<T, String> sortKey) {
        Map<String, List<T>> groups = new TreeMap<>();
        items.stream()
                .sorted(Comparator.comparing((T item) -> Slug.of(sortKey.apply(item))))
                .forEach(item -> groups.computeIfAbsent(letter(sortKey.apply(item)), letter -> new ArrayList<>())
                        .add(item));
        List<Group<T>> result = new ArrayList<>();
        groups.forEach((letter, list) -> result.add(new Group<>(letter, List.copyOf(list))));
        return result;
    }

    /** {@code Paul Rand} for {@code Rand Paul}. */
    static String familyFirst(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
    }

    private static String letter(String key) {
        String slug = Slug.of(key);
        return slug.isEmpty() || Character.isDigit(slug.codePointAt(0))
                ? "#"
                : Character.toString(slug.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
