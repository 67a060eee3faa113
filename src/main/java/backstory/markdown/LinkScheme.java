package backstory.markdown;

import backstory.problem.Suggest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemes with which the address of a link can begin, if it is not a path. */
public final class LinkScheme {
    /** The schemes of links to entries: those of {@code EntryKind}, in lower case only. */
    public static final List<String> ENTRY = List.of("person", "org", "term", "date", "claim");

    /** The schemes of links that leave the site, in letters of any case. */
    public static final List<String> OUTSIDE = List.of("https", "http", "mailto", "tel");

    public static final List<String> ALL =
            Stream.of(ENTRY, OUTSIDE).flatMap(List::stream).toList();

    /** Words for a kind of entry that are not schemes, with the scheme to use instead. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "people",
            "person",
            "organization",
            "org",
            "organizations",
            "org",
            "organisation",
            "org",
            "event",
            "date",
            "events",
            "date",
            "timeline",
            "date",
            "glossary",
            "term");

    private LinkScheme() {}

    /** Returns the scheme that was probably meant by a word that is not one. */
    public static Optional<String> meantBy(String word) {
        return Optional.ofNullable(OTHER_WORDS.get(word.toLowerCase(Locale.ROOT)))
                .or(() -> Suggest.nearest(word, ALL));
    }

    /** Schemes for a message: {@code mailto: or tel:}. */
    public static String either(List<String> schemes) {
        int last = schemes.size() - 1;
        return String.join(":, ", schemes.subList(0, last)) + ": or " + schemes.get(last) + ":";
    }

    /** A regular expression for any of some schemes, without the colon. */
    public static String pattern(List<String> schemes) {
        return "(?:" + String.join("|", schemes) + ")";
    }
}
