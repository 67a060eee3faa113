package backstory.bibliography.bibtex;

import backstory.bibliography.Crosswalk;
import backstory.bibliography.Crosswalk.Row;
import backstory.bibliography.Item;
import backstory.bibliography.ItemTypes;
import backstory.bibliography.MonthNames;
import backstory.bibliography.Variable;
import backstory.markdown.words.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes items as BibTeX entries. If BibTeX and biblatex have two names for the same thing, the older one is written,
 * which both can read. A date that does not fit into {@code year} and {@code month} is written in biblatex's
 * {@code date} as well.
 */
public final class BibtexWriter {
    /** Fields for addresses and numbers, whose characters are meant literally. */
    static final Set<String> VERBATIM = Set.of("url", "doi", "archiveurl", "eprint", "isbn", "issn", "pmid", "pmcid");

    private final String type;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    private BibtexWriter(String type) {
        this.type = type;
    }

    /** The entry of an item. */
    public static String text(Item item) {
        BibtexWriter writer = new BibtexWriter(ItemTypes.bibtex(item.type()));
        writer.add("entrysubtype", ItemTypes.subtype(item.type()));
        for (Row row : Crosswalk.ROWS) {
            item.variable(row.variable()).ifPresent(variable -> writer.add(variable, row));
        }
        for (Variable variable : item.variables()) {
            if (Crosswalk.ofVariable(variable.name()).isEmpty()) {
                String name = variable.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}_-]+", "-");
                writer.add(name, value(variable, name));
            }
        }
        return "@" + writer.type + "{" + key(item.key()) + ",\n"
                + writer.lines.stream().collect(Collectors.joining(",\n", "", "\n}\n"));
    }

    /** Returns the key; one with characters that BibTeX would interpret becomes a slug, which is as unique. */
    private static String key(String key) {
        return key.matches("[^\\s,{}()=\"#%~\\\\']+") ? key : Slug.of(key);
    }

    private void add(Variable variable, Row row) {
        String name = row.field(type);
        if (name.equals("date") && variable instanceof Variable.Dated date) {
            issued(date);
        } else {
            add(name, value(variable, name));
        }
    }

    /** Adds a value in the braces that it needs; an empty one is left out. */
    private void add(String name, String value) {
        if (!value.isEmpty() && names.add(name)) {
            lines.add("  " + name + " = {" + value + "}");
        }
    }

    private static String value(Variable variable, String name) {
        if (variable instanceof Variable.Names found) {
            return BibtexNames.written(found.creators());
        }
        if (variable instanceof Variable.Dated date) {
            return date.edtf().isEmpty() ? Latex.of(date.written()) : date.edtf();
        }
        String text = ((Variable.Words) variable).text();
        if (VERBATIM.contains(name) && text.chars().noneMatch(c -> c == '{' || c == '}' || c == '\\')) {
            return text;
        }
        String latex = name.equals("pages") ? Latex.of(text.replaceAll("(?<=\\w)-(?=\\w)", "–")) : Latex.of(text);
        boolean keepsCapitals = name.equals("title") || name.equals("shorttitle");
        return keepsCapitals ? "{" + latex + "}" : latex; // styles set titles in small letters
    }

    private void issued(Variable.Dated date) {
        String edtf = date.edtf();
        if (edtf.isEmpty()) {
            add("year", Latex.of(date.written()));
            return;
        }
        if (!edtf.matches("\\d{4}(-(0[1-9]|1[0-2]))?")) {
            add("date", edtf);
        }
        if (edtf.matches("\\d{4}\\b.*")) {
            add("year", edtf.substring(0, 4));
            if (edtf.matches("\\d{4}-(0[1-9]|1[0-2])\\b(?!.*/).*")) {
                lines.add("  month = " + MonthNames.SHORT.get(Integer.parseInt(edtf.substring(5, 7)) - 1));
            }
        }
    }
}
