package backstory.entry.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a person's name, as far as its words show them: {@code Martin King, Jr.} is given Martin, family King
 * and suffix Jr. What they do not show, such as two family names or one that stands first, the entry says with
 * {@code sort-name}.
 *
 * @param given all that stands before the family name, with small particles: {@code Ludwig van}
 * @param family with its particles that have a capital: {@code Van Hollen}
 * @param suffix or empty
 */
public record PersonName(String given, String family, String suffix) {
    private static final Set<String> SUFFIXES_WITH_CAPITAL =
            Set.of("junior", "senior", "ii", "iii", "iv", "vi", "vii", "viii", "ix");
    private static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "jnr", "snr", "2nd", "3rd", "4th", "fils", "père", "hijo", "filho", "neto", "júnior", "мл",
            "младший", "старший");
    private static final Set<String> DEGREES =
            Set.of("esq", "phd", "ph.d", "md", "m.d", "kbe", "obe", "mbe", "kc", "qc");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le",
            "bin", "ibn", "bint", "ben", "zu", "zur", "zum", "af", "av", "y", "al", "el", "ter", "ten", "st", "mac",
            "بن", "ابن", "بنت", "أبو", "ابو", "آل", "عبد");

    /** The parts of a name. */
    public static PersonName of(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        int end = words.size();
        while (end > 1 && isBehind(words.get(end - 1))) {
            end--;
        }
        int last = end - 1;
        for (int i = 0; i < last; i++) {
            if (words.get(i).endsWith(",")) {
                last = i;
                end = i + 1; // what follows a comma is no family name: Harry, Duke of Sussex
            }
        }
        int family = last;
        while (family > 1 && isParticle(withoutStop(words.get(family - 1)))) {
            family--;
        }
        while (family < last && !Character.isUpperCase(words.get(family).codePointAt(0))) {
            family++;
        }
        String suffix = String.join(" ", words.subList(end, words.size()));
        return new PersonName(
                String.join(" ", words.subList(0, family)),
                withoutComma(String.join(" ", words.subList(family, last + 1))),
                suffix);
    }

    /** What the name is ordered by: {@code King, Martin, Jr.} */
    public String sortName() {
        return family + (given.isEmpty() ? "" : ", " + given) + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    /** The family name as it stands in a text: {@code van Beethoven}, {@code Van Hollen}, {@code King}. */
    public String shortName() {
        List<String> before = Arrays.asList(given.split(" "));
        int from = before.size();
        while (from > 1 && isParticle(before.get(from - 1))) {
            from--;
        }
        String particles = String.join(" ", before.subList(from, before.size()));
        return particles.isEmpty() ? family : particles + " " + family;
    }

    /**
     * Returns true for a word, without its full stop, that follows a name and tells its bearer from others of the
     * family.
     */
    public static boolean isSuffix(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(folded)
                || (SUFFIXES_WITH_CAPITAL.contains(folded) && Character.isUpperCase(word.codePointAt(0)));
    }

    /** True for a word that stands before a family name and is a part of it, in small letters or not. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isBehind(String word) {
        String plain = withoutStop(withoutComma(word));
        return isSuffix(plain) || DEGREES.contains(plain.toLowerCase(Locale.ROOT));
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
    }
}
