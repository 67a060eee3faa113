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

    /** Returns the word for one of them in messages: {@code person}. */
    public String noun() {
        return noun;
    }

    /**
     * Returns the key in front matter, which is also the stem of the list file and the name of the folder:
     * {@code people}.
     */
    public String plural() {
        return plural;
    }

    /**
     * Returns the scheme of links to it, {@code person} in {@code person:rand-paul}; empty if links to it have none.
     */
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

    /**
     * Returns the kind that was probably meant by a word that is not one of our nouns: {@code people}, {@code org},
     * {@code Event}.
     */
    public static Optional<EntryKind> meantBy(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> List.of(
                                kind.noun, kind.plural, kind.scheme, kind.name().toLowerCase(Locale.ROOT))
                        .contains(lower))
                .findFirst()
                .filter(kind -> !lower.isEmpty());
    }

    /** Returns the kind to which links with this scheme lead. */
    public static Optional<EntryKind> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(kind -> !scheme.isEmpty() && kind.scheme.equals(scheme))
                .findFirst();
    }
}
