package backstory.read.entry;

import backstory.edtf.Edtf;
import backstory.entry.Identity;
import backstory.entry.Source;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Availability;
import backstory.entry.value.Contributors;
import backstory.entry.value.Creator;
import backstory.entry.value.Imprint;
import backstory.entry.value.SourceRecord;
import backstory.markdown.words.Slug;
import backstory.problem.Text;
import backstory.read.value.DateOrder;
import backstory.read.value.Dates;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the keys of a source. */
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> read(Fields fields, EntryRef id) {
        return read(fields, id, key -> creators(fields, key), SourceRecord.NONE);
    }

    /**
     * Reads the keys of a source in a bibliography.
     *
     * @param creators returns the names under a key
     */
    static Optional<Source> read(
            Fields fields, EntryRef id, Function<String, List<Creator>> creators, SourceRecord record) {
        Optional<String> title = fields.required("title");
        String type = Values.choice(fields, "type", Source.TYPES, Source.TYPES_ELSEWHERE);
        Contributors contributors =
                new Contributors(creators.apply("author"), creators.apply("editor"), creators.apply("translator"));
        Imprint imprint = imprint(fields);
        Optional<Edtf> date = Dates.optional(fields, "date", Dates.Form.ANY);
        Availability availability = availability(fields, date);
        String lang = Values.language(fields, "lang");
        Optional<EntryRef> repeats = fields.scalar("repeats").map(s -> Ids.reference(fields, s, EntryKind.SOURCE));
        Text note = fields.markdown("note");
        Identity identity = Ids.identity(fields, id);
        return title.map(text -> new Source(
                identity,
                Slug.of(id.to().id()),
                text,
                type.isEmpty() ? Source.USUAL_TYPE : type,
                contributors,
                imprint,
                date,
                availability,
                lang,
                repeats,
                note,
                record));
    }

    private static Imprint imprint(Fields fields) {
        return new Imprint(
                fields.text("container"),
                fields.text("publisher"),
                fields.text("volume"),
                fields.text("issue"),
                fields.text("pages"),
                fields.text("number"),
                fields.text("edition"),
                fields.text("place"),
                fields.text("court"),
                fields.text("doi").replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:\\s*)", ""),
                fields.text("isbn"));
    }

    private static Availability availability(Fields fields, Optional<Edtf> published) {
        String url = Values.address(fields, "url");
        String archiveUrl = Values.address(fields, "archive-url");
        Optional<Edtf> archiveDate = Dates.optional(fields, "archive-date", Dates.Form.ANY);
        Optional<Edtf> accessed = Dates.optional(fields, "accessed", Dates.Form.ANY);
        DateOrder.anywhere().check(fields, "archive-date", archiveDate, "date", published);
        DateOrder.anywhere().check(fields, "accessed", accessed, "date", published);
        Optional<Availability.Access> access = Values.choice(fields, "access", Availability.Access.class);
        return new Availability(url, archiveUrl, archiveDate, accessed, access.orElse(Availability.Access.OPEN));
    }

    /** Returns the creators. A name is kept as it is typed; a comma never splits it in two. */
    private static List<Creator> creators(Fields fields, String key) {
        Optional<YamlNode> value = fields.value(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping mapping) {
            return name(mapping, key, fields).stream().toList();
        }
        List<Creator> names = new ArrayList<>();
        for (YamlNode item : fields.items(key)) {
            if (item instanceof YamlNode.Mapping mapping) {
                name(mapping, key, fields).ifPresent(names::add);
            } else if (item instanceof YamlNode.Scalar scalar) {
                Stream.of(Fields.clean(scalar))
                        .filter(name -> !name.isEmpty())
                        .map(Creator::whole)
                        .forEach(names::add);
            } else {
                fields.wrongShape("an item of " + key, "a name", item);
            }
        }
        return names;
    }

    private static Optional<Creator> name(YamlNode.Mapping mapping, String key, Fields parent) {
        Fields fields = parent.inside(key, mapping);
        Optional<String> family = fields.required("family");
        String given = fields.text("given");
        fields.done();
        return family.map(name -> Creator.of(given, name));
    }
}
