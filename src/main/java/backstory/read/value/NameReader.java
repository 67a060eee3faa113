package backstory.read.value;

import backstory.entry.value.Name;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** The forms of the name of a person or an organization. */
public final class NameReader {
    private NameReader() {}

    public static List<Name> read(Fields fields) {
        return fields.each("names", NameReader::name);
    }

    private static Optional<Name> name(Fields fields) {
        Optional<String> text = fields.required("text");
        String lang = Values.language(fields, "lang");
        Name.Kind kind = Values.choice(fields, "kind", Name.Kind.class).orElse(Name.Kind.NATIVE);
        return text.map(form -> new Name(form, lang, kind));
    }
}
