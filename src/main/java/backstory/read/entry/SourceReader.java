package backstory.read.entry;

import backstory.edtf.Edtf;
import backstory.entry.Source;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Written;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a source. */
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> read(Fields fields, EntryRef id) {
        Optional<String> title = fields.required("title");
        String type = Values.choice(fields, "type", Source.TYPES, Source.TYPES_ELSEWHERE);
        List<String> authors = authors(fields);
        String publisher = fields.text("publisher");
        Optional<Edtf> date = Dates.optional(fields, "date", Dates.Form.ANY);
        String url = Values.address(fields, "url");
        String archiveUrl = Values.address(fields, "archive-url");
        Optional<Edtf> archiveDate = Dates.optional(fields, "archive-date", Dates.Form.ANY);
        Optional<Edtf> accessed = Dates.optional(fields, "accessed", Dates.Form.ANY);
        DateOrder.anywhere().check(fields, "archive-date", archiveDate, "date", date);
        DateOrder.anywhere().check(fields, "accessed", accessed, "date", date);
        String lang = Values.language(fields, "lang");
        Source.Access access =
                Values.choice(fields, "access", Source.Access.class).orElse(Source.Access.OPEN);
        Optional<EntryRef> repeats = fields.scalar("repeats").map(s -> Ids.reference(fields, s, EntryKind.SOURCE));
        Text note = fields.markdown("note");
        List<Written> former = Ids.former(fields);
        return title.map(text -> new Source(
                id.to(),
                text,
                type.isEmpty() ? Source.USUAL_TYPE : type,
                authors,
                publisher,
                date,
                url,
                archiveUrl,
                archiveDate,
                accessed,
                lang,
                access,
                repeats,
                note,
                former,
                id.at()));
    }

    /** A name is kept as it is typed; a comma never makes two of it. */
    private static List<String> authors(Fields fields) {
        Optional<YamlNode> value = fields.value("author");
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping mapping) {
            return name(mapping, fields).stream().toList();
        }
        List<String> names = new ArrayList<>();
        for (YamlNode item : fields.items("author")) {
            if (item instanceof YamlNode.Mapping mapping) {
                name(mapping, fields).ifPresent(names::add);
            } else if (item instanceof YamlNode.Scalar scalar) {
                Stream.of(Fields.clean(scalar)).filter(name -> !name.isEmpty()).forEach(names::add);
            } else {
                fields.wrongShape("an item of author", "a name", item);
            }
        }
        return names;
    }

    private static Optional<String> name(YamlNode.Mapping mapping, Fields parent) {
        Fields fields = parent.inside("author", mapping);
        Optional<String> family = fields.required("family");
        String given = fields.text("given");
        fields.done();
        return family.map(
                name -> Stream.of(given, name).filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")));
    }
}
