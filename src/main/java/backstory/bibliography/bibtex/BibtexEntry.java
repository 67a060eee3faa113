package backstory.bibliography.bibtex;

import backstory.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An entry as it is written in a file.
 *
 * @param type in lower case: {@code article}
 * @param key as it is written
 * @param fields in their order; a name may stand twice
 */
public record BibtexEntry(String type, Location typeAt, String key, Location keyAt, List<Field> fields) {
    /** Fields for the use of one computer only, such as the path of a file, which should not be published. */
    private static final List<String> PRIVATE =
            List.of("file", "local-url", "localfile", "pdf", "bdsk-file", "bdsk-url");

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+$");

    public BibtexEntry {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param name in lower case
     * @param value its LaTeX without the outer braces
     * @param written the value as it is written: in braces, or the name of a month
     * @param valueAt the place of its value
     */
    public record Field(String name, Location at, String value, String written, Location valueAt) {
        /** Returns false for the path of a file on someone's disk. */
        boolean isPublic() {
            return !PRIVATE.contains(NUMBER.matcher(name).replaceFirst(""));
        }

        @Override
        public String toString() {
            return "  " + name + " = " + written;
        }
    }

    /** The first field of that name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The LaTeX of that field, or empty. */
    public String value(String name) {
        return field(name).map(Field::value).orElse("");
    }

    /** The same entry with other fields. */
    public BibtexEntry with(List<Field> others) {
        return new BibtexEntry(type, typeAt, key, keyAt, others);
    }

    /** Returns the entry as it is written back: each field as it was, in order, on a line of its own. */
    public String text() {
        return fields.stream()
                .filter(Field::isPublic)
                .map(Field::toString)
                .collect(Collectors.joining(",\n", "@" + type + "{" + key + ",\n", "\n}\n"));
    }
}
