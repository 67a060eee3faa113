package backstory.bibliography.bibtex;

import backstory.entry.value.Creator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a field, by BibTeX's rules: {@code First von Last}, {@code von Last, First},
 * {@code von Last, Jr, First}, with {@code and} between; a text entirely in braces is the name of a body; and
 * biblatex's {@code family=…, given=…}.
 */
final class BibtexNames {
    private BibtexNames() {}

    /** Returns the names; {@code and others} is {@link Creator#OTHERS}. Empty names are left out. */
    static List<Creator> read(String latex) {
        List<Creator> names = new ArrayList<>();
        for (String name : split(latex.replaceAll("\\s+", " "), " and ")) {
            String stripped = name.strip();
            names.add(stripped.equalsIgnoreCase("others") ? Creator.OTHERS : name(stripped));
        }
        names.removeIf(name -> name.text().isBlank());
        return names;
    }

    private static Creator name(String name) {
        if (isBraced(name)) {
            return Creator.whole(plain(name));
        }
        List<String> parts = split(name, ",").stream().map(String::strip).toList();
        if (parts.stream().allMatch(part -> part.matches("(family|given|prefix|suffix|useprefix|[a-z]+-i)\\s*=.*"))) {
            return keyed(parts);
        }
        return switch (parts.size()) {
            case 1 -> inOrder(words(name));
            case 2 -> inverted(parts.get(0), "", parts.get(1));
            default -> inverted(parts.get(0), parts.get(1), String.join(", ", parts.subList(2, parts.size())));
        };
    }

    /** Returns true for {@code {The Council}}: one pair of braces around everything. */
    private static boolean isBraced(String name) {
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i == name.length() - 1 && i > 0 && name.charAt(1) != '\\';
            }
        }
        return false;
    }

    private static Creator keyed(List<String> parts) {
        Map<String, String> values = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            values.put(part.substring(0, equals).strip(), plain(part.substring(equals + 1)));
        }
        return new Creator(
                values.getOrDefault("given", ""),
                values.getOrDefault("prefix", ""),
                values.getOrDefault("family", ""),
                values.getOrDefault("suffix", ""),
                "");
    }

    /**
     * Reads {@code First von Last}: particles begin with a small letter, and at least the last word is the family name.
     */
    private static Creator inOrder(List<String> words) {
        int last = words.size() - 1;
        if (last <= 0) {
            return Creator.of("", joined(words));
        }
        int from = 0;
        while (from < last && !isParticle(words.get(from))) {
            from++;
        }
        int to = last;
        while (to > from && !isParticle(words.get(to - 1))) {
            to--;
        }
        boolean none = from == last;
        return new Creator(
                joined(words.subList(0, none ? last : from)),
                none ? "" : joined(words.subList(from, to)),
                joined(words.subList(none ? last : to, last + 1)),
                "",
                "");
    }

    private static Creator inverted(String family, String suffix, String given) {
        List<String> words = words(family);
        int particles = 0;
        while (particles < words.size() - 1 && isParticle(words.get(particles))) {
            particles++;
        }
        return new Creator(
                plain(given),
                joined(words.subList(0, particles)),
                joined(words.subList(particles, words.size())),
                plain(suffix),
                "");
    }

    /** Returns true for a word that begins with a small letter outside of protecting braces. */
    private static boolean isParticle(String word) {
        if (word.startsWith("{") && !word.startsWith("{\\")) {
            return false;
        }
        String text = plain(word);
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static List<String> words(String name) {
        return split(name.replace('~', ' '), " ").stream()
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static String joined(List<String> words) {
        return plain(String.join(" ", words));
    }

    private static String plain(String latex) {
        return Latex.plain(latex).text().replace('\u00A0', ' ');
    }

    /** Splits a text where no brace is open. */
    private static List<String> split(String text, String between) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && text.regionMatches(true, i, between, 0, between.length())) {
                parts.add(text.substring(Math.min(from, i), i));
                from = i + between.length();
                i = from - (between.equals(" and ") ? 2 : 1); // the blank may be that of the next "and"
            }
        }
        parts.add(text.substring(Math.min(from, text.length())));
        return parts;
    }

    /** Returns the names as BibTeX writes them. */
    static String written(List<Creator> names) {
        return names.stream().map(BibtexNames::written).collect(Collectors.joining(" and "));
    }

    private static String written(Creator name) {
        if (name.equals(Creator.OTHERS)) {
            return "others";
        }
        boolean body = name.text().equals(name.family()) && name.family().contains(" "); // Zotero's, in one field
        if (name.family().isEmpty() || body) {
            return "{" + Latex.of(name.text()) + "}";
        }
        String family = Stream.of(
                        Latex.of(name.particle()),
                        part(name.family(), name.particle().isEmpty()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String behind = Stream.of(part(name.suffix(), false), part(name.given(), false))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        boolean suffixAlone = !name.suffix().isEmpty() && name.given().isEmpty();
        return family + (behind.isEmpty() ? "" : ", " + behind) + (suffixAlone ? ", " : "");
    }

    /**
     * Returns a part of a name, in braces if it would be misread without them.
     *
     * @param first true if a word in small letters would be taken for a particle
     */
    private static String part(String text, boolean first) {
        boolean joins = text.contains(",") || text.toLowerCase(Locale.ROOT).contains(" and ");
        boolean small = first && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && text.contains(" ");
        return joins || small ? "{" + Latex.of(text) + "}" : Latex.of(text);
    }
}
