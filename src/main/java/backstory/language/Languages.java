package backstory.language;

import backstory.entry.value.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The languages that the interface speaks, each file read once: a page whose text is in one of them speaks it too,
 * whatever the site's own language is.
 */
public final class Languages {
    /** The files beside this class. */
    static final List<String> FILES = List.of("ar", "de", "en", "es", "fr", "ja");

    private final Map<String, Messages> byTag;

    /** The dates of each file whose texts were printed. */
    private final Map<String, DaysOfMonths> days = new ConcurrentHashMap<>();

    private Languages(Map<String, Messages> byTag) {
        this.byTag = byTag;
    }

    /** The program's languages, which are read when first needed. */
    private static final class Loaded {
        static final Languages ALL = new Languages(
                FILES.stream().collect(Collectors.toMap(tag -> tag, tag -> Messages.of(new LanguageTag(tag)))));
    }

    /** All of them. */
    public static Languages all() {
        return Loaded.ALL;
    }

    /** Returns true if there are words for a text in that language. */
    public static boolean areSpokenIn(LanguageTag language) {
        return language.lookup().stream().anyMatch(FILES::contains);
    }

    /** The words for a text in that language ({@code es-MX} is spoken by {@code es}); empty where there are none. */
    public Optional<Messages> words(LanguageTag language) {
        return language.lookup().stream()
                .flatMap(tag -> Optional.ofNullable(byTag.get(tag)).stream())
                .findFirst()
                .map(words -> words.as(language));
    }

    /** How a text in that language is printed, with no line that ends within a date. */
    public Typography printed(LanguageTag language) {
        Typography typography = Typography.of(language);
        return language.lookup().stream()
                .filter(byTag::containsKey)
                .findFirst()
                .map(tag -> typography.keeping(days.computeIfAbsent(tag, this::daysOf)))
                .orElse(typography);
    }

    private DaysOfMonths daysOf(String tag) {
        return DaysOfMonths.of(Objects.requireNonNull(byTag.get(tag), "a language that is spoken"));
    }

    /** Returns the words that are used for languages without a file. */
    public Messages english() {
        return Objects.requireNonNull(byTag.get(LanguageTag.ENGLISH.text()), "one of FILES");
    }
}
