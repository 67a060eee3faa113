package backstory.markdown;

import backstory.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line such as {@code ::claim{id="no-interference"}}, by which the writer places a block that the page makes.
 *
 * @param index its index in the prose, from 0 in reading order
 * @param attributes as written; each key occurs once and is known to the directive, and no value is empty
 * @param passage the next passage, or how many there are where none follows: a citation in an earlier passage comes
 *     before the directive, any other after it
 * @param section how many headings of the second level come before it
 * @param at its place, from its colons to its end
 */
public record Directive(int index, Name name, List<Attribute> attributes, int passage, int section, Location at) {
    /** The keys that narrow a list, by subject or by time. */
    private static final List<String> NARROWING = List.of("article", "people", "organizations", "from", "to");

    public Directive {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of that key, if the writer gave it. */
    public Optional<Attribute> attribute(String key) {
        return attributes.stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst();
    }

    /** All directives. */
    public enum Name {
        /** One claim, by {@code id}, which is required. */
        CLAIM("::claim{id=\"…\"}", List.of("id"), List.of()),
        /** All claims of the article, or of the site on a plain page, narrowed by attributes. */
        CLAIMS("::claims", List.of(), NARROWING),
        /** All people of the article, or of the site on a plain page, narrowed by attributes. */
        PEOPLE("::people", List.of(), NARROWING),
        /** Events of some {@code people} and {@code organizations}, {@code from} and {@code to} some day. */
        TIMELINE("::timeline or ::timeline{people=\"…\" from=\"…\" to=\"…\"}", List.of(), NARROWING);

        private final String usage;
        private final List<String> required;
        private final List<String> optional;

        Name(String usage, List<String> required, List<String> optional) {
            this.usage = usage;
            this.required = required;
            this.optional = optional;
        }

        /** The name as written: {@code timeline}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns how it is written, for advice in messages. */
        public String usage() {
            return usage;
        }

        public List<String> required() {
            return required;
        }

        /** The keys that it takes, the required ones first. */
        public List<String> keys() {
            List<String> keys = new ArrayList<>(required);
            keys.addAll(optional);
            return keys;
        }

        /** The directive of that name. */
        public static Optional<Name> of(String written) {
            return Arrays.stream(values())
                    .filter(name -> name.word().equals(written))
                    .findFirst();
        }

        /** The names of all directives. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Name::word).toList();
        }
    }

    /**
     * {@code key="value"}.
     *
     * @param value what stands between the quotes, NFC; there are no escapes
     * @param at the value, without its quotes
     */
    public record Attribute(String key, String value, Location at) {
        /**
         * Returns the items of a list separated by commas or blanks, each as an attribute of the same key at its own
         * place.
         */
        public List<Attribute> parts() {
            int[] letters = value.codePoints().toArray();
            List<Attribute> parts = new ArrayList<>();
            for (int from = 0; from < letters.length; from++) {
                int to = from;
                while (to < letters.length && letters[to] != ',' && !Character.isWhitespace(letters[to])) {
                    to++;
                }
                if (to > from) {
                    String part = new String(letters, from, to - from);
                    parts.add(new Attribute(key, part, placeOf(letters.length, from, to)));
                }
                from = to;
            }
            return parts;
        }

        /** Returns the place of the whole value if its characters are not the same as those of the file. */
        private Location placeOf(int letters, int from, int to) {
            return at.length() == letters ? new Location(at.file(), at.line(), at.column() + from, to - from) : at;
        }
    }
}
