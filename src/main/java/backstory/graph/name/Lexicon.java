package backstory.graph.name;

import backstory.bytes.Resource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the words that stand beside names in one language: titles, particles, suffixes, first words of
 * sentences. All of them are in lower case.
 *
 * @param nounsHaveCapitals true where every noun has one, as in German: there a capital says nothing of a name
 * @param elides true where {@code d’} and {@code l’} stand before words
 * @param articles no part of a name even with a capital
 * @param openers words that begin a sentence and are no names; empty where they are not known
 * @param of what joins a body's name with what the body belongs to
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

    /** Before the name of whoever bears them. */
    static final Set<String> TITLES = all("titles");
    /** Before a given name, of which another bearer is meant. */
    static final Set<String> REGNAL = all("regnal");

    static final Set<String> REGNAL_SMALL = all("regnal-small");
    /** From where, or of which party or office, somebody is. */
    static final Set<String> EPITHETS = all("epithets");

    /** A part of an Arabic name, by a hyphen before the rest. */
    static final Set<String> HYPHEN_PARTICLES = all("hyphen-particles");
    /** After a person's name and an article, to tell one bearer from another. */
    static final Set<String> EPITHETS_BEHIND = all("epithets-behind");
    /** After a company's name, of which they are a part that may be left out. */
    static final Set<String> LEGAL_FORMS = all("legal-forms");

    static final Set<String> DAYS = all("days");
    static final Set<String> MONTHS = all("months");
    static final Set<String> MONTHS_AND_NAMES = all("months-and-names");
    /** Shortened given names: a full stop follows them. */
    static final Set<String> SHORT_NAMES = all("short-names");

    /** Before a word by a hyphen, where they make no other name of it. */
    static final Set<String> PREFIXES = all("prefixes");

    static final Set<String> GIVEN = all("given");
    /** Each is a family name before a given name, in scripts without blanks. */
    static final String LETTERS_OF_FAMILY = FILE.getProperty("all.letters-of-family");

    private static final Map<String, Lexicon> BY_LANGUAGE = FILE.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .filter(language -> !language.equals("all"))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(language -> language, Lexicon::read));

    private static final Lexicon NONE = read("none");

    /**
     * What is known of a language; of one without words in the file only what holds for all.
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
