package backstory.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that bibliographies use: our keys, CSL's variables, BibTeX's fields. All code that reads or writes a
 * bibliography looks names up here, and the reference prints the table. A name that is in none of its rows is the same
 * in every format.
 */
public final class Crosswalk {
    /** The variables of CSL without a row: they have the same name in all formats. */
    private static final Set<String> OTHERS = Set.of(
            "archive",
            "archive-place",
            "archive_collection",
            "archive_location",
            "categories",
            "citation-key",
            "citation-label",
            "dimensions",
            "division",
            "event",
            "first-reference-note-number",
            "journalAbbreviation",
            "jurisdiction",
            "page-first",
            "part-title",
            "printing-number",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "section",
            "shortTitle",
            "source",
            "supplement-number",
            "volume-title",
            "volume-title-short",
            "year-suffix",
            "chair",
            "compiler",
            "contributor",
            "curator",
            "executive-producer",
            "guest",
            "host",
            "narrator",
            "organizer",
            "script-writer",
            "series-creator");

    /** The type of a variable's value. */
    public enum Kind {
        WORDS,
        NAMES,
        DATE
    }

    /**
     * A field of BibTeX.
     *
     * @param types of the entries that it is for; empty for all
     */
    public record Field(String name, List<String> types) {
        private boolean fits(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    /**
     * A line of the table.
     *
     * @param key ours, or empty
     * @param variable CSL's, or the name of a member of {@code custom}
     * @param custom true for such a member
     * @param fields BibTeX's: the first that fits is written
     */
    public record Row(String key, String variable, boolean custom, Kind kind, List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }

        /** Returns the field that is written in an entry of a type. */
        public String field(String type) {
            return fields.stream()
                    .filter(field -> field.fits(type))
                    .map(Field::name)
                    .findFirst()
                    .orElse(variable.toLowerCase(Locale.ROOT));
        }

        private boolean reads(String name, String type) {
            return fields.stream().anyMatch(field -> field.name().equals(name) && field.fits(type));
        }
    }

    /** The rows, in the order in which values are written. */
    public static final List<Row> ROWS = CrosswalkTable.rows();

    private static final Map<String, Row> BY_KEY = by(true);
    private static final Map<String, Row> BY_VARIABLE = by(false);

    private Crosswalk() {}

    private static Map<String, Row> by(boolean key) {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : ROWS) {
            rows.put(key ? row.key() : row.variable(), row);
        }
        rows.remove("");
        return rows;
    }

    /** Returns the row of one of our keys. */
    public static Optional<Row> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Returns the row of a variable. */
    public static Optional<Row> ofVariable(String variable) {
        return Optional.ofNullable(BY_VARIABLE.get(variable));
    }

    /**
     * Returns the row of a BibTeX field: the one that lists it for the type, or whose variable has that name.
     *
     * @param field in lower case
     * @param type of the entry, in lower case
     */
    public static Optional<Row> ofField(String field, String type) {
        List<Row> rows = ByField.ROWS.getOrDefault(field.toLowerCase(Locale.ROOT), List.of());
        return rows.stream()
                .filter(row -> row.reads(field, type))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** The rows by the names of their fields and variables, made when the first BibTeX entry is read. */
    private static final class ByField {
        private static final Map<String, List<Row>> ROWS = rows();

        private static Map<String, List<Row>> rows() {
            Map<String, List<Row>> rows = new HashMap<>();
            for (Row row : Crosswalk.ROWS) {
                Set<String> names = new HashSet<>();
                names.add(row.variable().toLowerCase(Locale.ROOT));
                row.fields().forEach(field -> names.add(field.name()));
                names.forEach(name ->
                        rows.computeIfAbsent(name, none -> new ArrayList<>()).add(row));
            }
            return rows;
        }
    }

    /** Returns true if CSL has a variable of that name. */
    public static boolean isOfCsl(String variable) {
        return ofVariable(variable).map(row -> !row.custom()).orElse(OTHERS.contains(variable));
    }

    /** The table in Markdown. */
    public static String markdown() {
        return ROWS.stream()
                .map(row -> "| " + code(row.key()) + " | "
                        + (row.custom() ? "`custom." + row.variable() + "`" : code(row.variable())) + " | "
                        + row.fields().stream()
                                .map(field -> code(field.name())
                                        + (field.types().isEmpty()
                                                ? ""
                                                : " (" + String.join(", ", field.types()) + ")"))
                                .collect(Collectors.joining("; "))
                        + " |\n")
                .collect(Collectors.joining("", "| key | CSL | BibTeX |\n|---|---|---|\n", ""));
    }

    private static String code(String name) {
        return name.isEmpty() ? "" : "`" + name + "`";
    }
}
