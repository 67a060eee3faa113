package backstory.read.value;

import backstory.entry.value.Name;
import backstory.entry.value.Names;
import backstory.entry.value.PersonName;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** Reads the names of a person or an organization. */
public final class NameReader {
    private NameReader() {}

    /** Returns the names of a person; nothing if the main name is missing. */
    public static Optional<Names> ofPerson(Fields fields) {
        Optional<String> name = fields.required("name");
        String shortName = fields.text("short-name");
        String sortName = fields.text("sort-name");
        List<String> aliases = Aliases.read(fields);
        List<Name> forms = fields.each("names", NameReader::form);
        return name.map(text -> {
            PersonName parts = PersonName.of(text);
            return new Names(
                    text,
                    shortName.isEmpty() ? parts.shortName() : shortName,
                    sortName.isEmpty() ? parts.sortName() : sortName,
                    aliases,
                    forms);
        });
    }

    /** Returns the names of an organization; nothing if the main name is missing. */
    public static Optional<Names> ofOrganization(Fields fields) {
        Optional<String> name = fields.required("name");
        String shortName = fields.text("short-name");
        List<String> aliases = Aliases.read(fields);
        List<Name> forms = fields.each("names", NameReader::form);
        return name.map(text -> new Names(text, shortName.isEmpty() ? text : shortName, text, aliases, forms));
    }

    private static Optional<Name> form(Fields fields) {
        Optional<String> text = fields.required("text");
        String lang = Values.language(fields, "lang");
        Name.Kind kind = Values.choice(fields, "kind", Name.Kind.class).orElse(Name.Kind.NATIVE);
        return text.map(form -> new Name(form, lang, kind));
    }
}
