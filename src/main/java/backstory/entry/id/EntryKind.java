package backstory.entry.id;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of entry, in the order in which problems and lists name them. */
public enum EntryKind {
    ARTICLE("article", "articles", "", "articles"),
    PAGE("page", "pages", "", "pages"),
    PERSON("person", "people", "person", "people"),
    ORGANIZATION("organization", "organizations", "org", "organizations"),
    TERM("term", "terms", "term", "glossary"),
    EVENT("date", "dates", "date", "timeline"),
    SOURCE("source", "sources", "", "sources"),
    CLAIM("claim", "claims", "claim", "claims");

    private final String noun;
    private final String plural;
    private final String scheme;
    private final String address;

    EntryKind(String noun, String plural, String scheme, String address) {
        this.noun = noun;
        this.plural = plural;
        this.scheme = scheme;
        this.address = address;
    }

    /** The word for one of them in messages: {@code person}. */
    public String noun() {
        return noun;
    }

    /** The key in front matter, the stem of the list file and the name of the folder: {@code people}. */
    public String plural() {
        return plural;
    }

    /** The scheme of links to it, {@code person} in {@code person:rand-paul}, or empty where links have none. */
    public String scheme() {
        return scheme;
    }

    /** The folder of its pages in the output: {@code people}. */
    public String address() {
        return address;
    }

    /** The path of one of its pages in the output, by the name of the page: {@code people/rand-paul.html}. */
    public String page(String name) {
        return address + "/" + name + ".html";
    }

    /** The kind that somebody means by a word that is no noun of ours: {@code people}, {@code org}, {@code Event}. */
    public static Optional<EntryKind> meantBy(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> List.of(
                                kind.noun, kind.plural, kind.scheme, kind.name().toLowerCase(Locale.ROOT))
                        .contains(lower))
                .findFirst()
                .filter(kind -> !lower.isEmpty());
    }

    /** The kind that links with this scheme lead to. */
    public static Optional<EntryKind> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(kind -> !scheme.isEmpty() && kind.scheme.equals(scheme))
                .findFirst();
    }
}
