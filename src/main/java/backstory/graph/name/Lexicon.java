package backstory.graph.name;

import backstory.bytes.Resource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The known words that stand beside names in one language: titles, particles, suffixes, first words of sentences. All
 * of them are in lower case.
 *
 * @param nounsHaveCapitals true if every noun has a capital, as in German, where a capital is no sign of a name
 * @param elides true if {@code d’} and {@code l’} stand before words
 * @param articles words that are no part of a name even with a capital
 * @param openers words that begin a sentence and are not names; empty if they are not known
 * @param of the words that join the name of an organization with what it belongs to
 * @param everydayParticles particles of names that are also words of this language
 */
public record Lexicon(
        boolean nounsHaveCapitals,
        boolean elides,
        Set<String> articles,
        Set<String> openers,
        Set<String> of,
        Set<String> everydayParticles) {
    private static final Properties FILE = Resource.properties(Lexicon.class, "lexicon.properties");

    /** Titles before the name of their bearer. */
    static final Set<String> TITLES = all("titles");
    /** Words before a given name that show that another bearer of it is meant. */
    static final Set<String> REGNAL = all("regnal");

    static final Set<String> REGNAL_SMALL = all("regnal-small");
    /** Words for where a person is from, or for a party or office. */
    static final Set<String> EPITHETS = all("epithets");

    /** Parts of Arabic names, joined to the rest by a hyphen. */
    static final Set<String> HYPHEN_PARTICLES = all("hyphen-particles");
    /** Words after a person's name and an article that tell bearers of the name apart. */
    static final Set<String> EPITHETS_BEHIND = all("epithets-behind");
    /** Legal forms after a company's name, which are an optional part of it. */
    static final Set<String> LEGAL_FORMS = all("legal-forms");

    static final Set<String> DAYS = all("days");
    static final Set<String> MONTHS = all("months");
    static final Set<String> MONTHS_AND_NAMES = all("months-and-names");
    /** Abbreviated given names, which are followed by a full stop. */
    static final Set<String> SHORT_NAMES = all("short-names");

    /** Prefixes joined to a word by a hyphen that do not make it another name. */
    static final Set<String> PREFIXES = all("prefixes");

    static final Set<String> GIVEN = all("given");
    /** Characters that are each a family name before a given name, in scripts without blanks. */
    static final String LETTERS_OF_FAMILY = FILE.getProperty("all.letters-of-family");

    private static final Map<String, Lexicon> BY_LANGUAGE = FILE.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .filter(language -> !language.equals("all"))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(language -> language, Lexicon::read));

    private static final Lexicon NONE = read("none");

    /**
     * Returns the lexicon of a language; for one without words in the file, only what applies to all languages.
     *
     * @param language a BCP 47 tag
     */
    public static Lexicon of(String language) {
        return BY_LANGUAGE.getOrDefault(language.split("-", 2)[0].toLowerCase(Locale.ROOT), NONE);
    }

    private static Lexicon read(String language) {
        return new Lexicon(
                FILE.containsKey(language + ".nouns-have-capitals"),
                FILE.containsKey(language + ".elides"),
                words(language + ".articles"),
                words(language + ".openers"),
                words(language + ".of"),
                words(language + ".everyday-particles"));
    }

    private static Set<String> all(String key) {
        return words("all." + key);
    }

    private static Set<String> words(String key) {
        String words = FILE.getProperty(key, "").strip();
        return words.isEmpty() ? Set.of() : Arrays.stream(words.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
