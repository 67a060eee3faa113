package backstory.bibliography.csl;

import backstory.bibliography.Crosswalk;
import backstory.bibliography.Item;
import backstory.bibliography.Variable;
import backstory.entry.value.Creator;
import backstory.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes items as objects of CSL-JSON. Values for which CSL has no variable are in {@code custom}, as its schema
 * requires.
 */
public final class CslWriter {
    private CslWriter() {}

    /** The object of an item, indented by two blanks, without a line end. */
    public static String text(Item item) {
        List<String> members = new ArrayList<>();
        members.add("\"id\": " + JsonText.quoted(item.key()));
        members.add("\"type\": " + JsonText.quoted(item.type()));
        List<String> custom = new ArrayList<>();
        for (Variable variable : item.variables()) {
            boolean known = Crosswalk.isOfCsl(variable.name());
            (known ? members : custom).add(JsonText.quoted(variable.name()) + ": " + value(variable));
        }
        if (!custom.isEmpty()) {
            members.add(custom.stream().collect(Collectors.joining(",\n      ", "\"custom\": {\n      ", "\n    }")));
        }
        return members.stream().collect(Collectors.joining(",\n    ", "  {\n    ", "\n  }"));
    }

    private static String value(Variable variable) {
        if (variable instanceof Variable.Names names) {
            return names.creators().stream().map(CslWriter::name).collect(Collectors.joining(", ", "[", "]"));
        }
        if (variable instanceof Variable.Dated date) {
            boolean custom = !Crosswalk.isOfCsl(date.name());
            return custom && !date.edtf().isEmpty()
                    ? JsonText.quoted(date.edtf())
                    : date.edtf().isEmpty() ? CslDate.literal(date.written()) : CslDate.json(date.edtf());
        }
        return JsonText.quoted(((Variable.Words) variable).text());
    }

    private static String name(Creator name) {
        List<String> parts = new ArrayList<>();
        part("family", name.family(), parts);
        part("given", name.given(), parts);
        part("non-dropping-particle", name.particle(), parts);
        part("suffix", name.suffix(), parts);
        part("literal", name.whole(), parts);
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static void part(String name, String text, List<String> parts) {
        if (!text.isEmpty()) {
            parts.add(JsonText.quoted(name) + ": " + JsonText.quoted(text));
        }
    }
}
