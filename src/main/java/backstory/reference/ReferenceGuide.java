package backstory.reference;

import backstory.bibliography.Crosswalk;
import backstory.bibliography.ItemTypes;
import backstory.problem.Rule;
import backstory.reference.key.Key;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference as a guide in Markdown: all keys, then all rules. It is committed, so that it can be read on the web. */
public final class ReferenceGuide {
    private static final String FENCE = "```";

    private ReferenceGuide() {}

    /** The whole text. */
    public static String markdown() {
        StringBuilder out = new StringBuilder("""
                # Reference

                Every key that can be written, and every rule that is held to. The program says the same: `backstory keys person`,
                `backstory explain unknown-key`. This page is made from what the program knows (see CONTRIBUTING), so that an edit
                here would be lost.

                Keys:""");
        out.append(' ');
        out.append(Places.all().stream()
                .map(place -> "[" + place.name() + "](#" + place.name() + ")")
                .collect(Collectors.joining(" · ")));
        out.append(" · [bibliographies](#bibliographies) · [rules](#rules)\n");
        Places.all().forEach(place -> place(out, place));
        bibliographies(out);
        rules(out);
        return out.toString();
    }

    private static void place(StringBuilder out, Place place) {
        out.append("\n## ")
                .append(place.name())
                .append("\n\n")
                .append(place.meaning())
                .append(" In ");
        out.append(place.files().stream().map(file -> "`" + file + "`").collect(Collectors.joining(", ")));
        out.append(".\n");
        keys(out, place.keys(), "");
    }

    /** Keys as a table, since a line is enough for most; below it the examples of those that hold others, with these. */
    private static void keys(StringBuilder out, List<Key> keys, String above) {
        out.append("\n| key | what comes after it | meaning |\n|---|---|---|\n");
        keys.forEach(key -> out.append("| `")
                .append(key.name())
                .append(key.isRequired() ? "` (required) | " : "` | ")
                .append(cell(type(key)))
                .append(" | ")
                .append(cell(meaning(key)))
                .append(" |\n"));
        for (Key key : keys) {
            boolean several = key.example().indexOf('\n') >= 0;
            if (several || !key.keys().isEmpty()) {
                String path = above + key.name();
                out.append("\n**`").append(path).append("`**\n\n");
                block(out, "yaml", key.example() + "\n");
                if (!key.keys().isEmpty()) {
                    keys(out, key.keys(), path + ".");
                }
            }
        }
    }

    private static String type(Key key) {
        return key.allowed().isEmpty()
                ? key.type()
                : key.allowed().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String meaning(Key key) {
        boolean one = key.example().indexOf('\n') < 0;
        return key.meaning()
                + (key.standard().isEmpty() ? "" : " Default: " + key.standard() + ".")
                + (one ? " `" + key.example() + "`" : "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** The one table of names, as the code has it. */
    private static void bibliographies(StringBuilder out) {
        out.append("""

                ## Bibliographies

                What the keys of a source are called in CSL-JSON (`content/sources.json`, `data/sources.json`) and in BibTeX
                (`content/sources.bib`, `data/sources.bib`). Of several fields of BibTeX the first that fits the type of the
                entry is written, and all are read; for the date, `year` and `month` as well. What stands in no line keeps its
                name in every form, in CSL-JSON below `custom`.

                """);
        out.append(Crosswalk.markdown());
        out.append("\nThe types are those of CSL. BibTeX has fewer.\n\n");
        out.append(ItemTypes.markdown());
    }

    private static void rules(StringBuilder out) {
        out.append("\n## Rules\n\n");
        out.append(Stream.of(Rule.values())
                .map(rule -> "[" + rule.id() + "](#" + rule.id() + ")")
                .collect(Collectors.joining(" · ")));
        out.append("\n");
        for (Rule rule : Rule.values()) {
            Explanation explanation = Explanation.of(rule);
            out.append("\n### ")
                    .append(rule.id())
                    .append("\n\n**")
                    .append(rule.sentence())
                    .append("** (");
            out.append(rule.severity().word())
                    .append(") ")
                    .append(explanation.why())
                    .append("\n");
            parts(out, "Bad", explanation.bad());
            parts(out, "Good", explanation.good());
        }
    }

    private static void parts(StringBuilder out, String heading, List<Explanation.Example> parts) {
        for (Explanation.Example part : parts) {
            out.append("\n").append(heading).append(", ").append(part.where()).append(":\n\n");
            block(out, part.language(), part.text());
        }
    }

    private static void block(StringBuilder out, String language, String text) {
        out.append(FENCE)
                .append(language)
                .append("\n")
                .append(text)
                .append(FENCE)
                .append("\n");
    }
}
