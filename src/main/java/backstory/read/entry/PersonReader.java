package backstory.read.entry;

import backstory.edtf.Edtf;
import backstory.entry.Identity;
import backstory.entry.Person;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.Names;
import backstory.entry.value.Party;
import backstory.problem.Text;
import backstory.read.value.DateOrder;
import backstory.read.value.Dates;
import backstory.read.value.Ids;
import backstory.read.value.ImageReader;
import backstory.read.value.NameReader;
import backstory.read.value.Parties;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** Reads the keys of a person. */
final class PersonReader {
    private PersonReader() {}

    static Optional<Person> read(Fields fields, EntryRef id, Body body) {
        Optional<Names> names = NameReader.ofPerson(fields);
        Optional<Image> image = ImageReader.ofEntry(fields);
        Text description = fields.markdown("description");
        Optional<Edtf> born = Dates.optional(fields, "born", Dates.Form.ANY);
        Optional<Edtf> died = Dates.optional(fields, "died", Dates.Form.ANY);
        DateOrder.strict().check(fields, "died", died, "born", born);
        List<Person.Role> roles = fields.each("roles", item -> role(item, born));
        List<Person.Status> notes = fields.each("notes", item -> note(item, born));
        List<String> sameAs = Values.addresses(fields, "same-as");
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        Identity identity = Ids.identity(fields, id);
        return names.map(called ->
                new Person(identity, called, image, description, roles, notes, born, died, sameAs, sources, body));
    }

    private static Optional<Person.Role> role(Fields fields, Optional<Edtf> born) {
        Optional<String> title = fields.required("title");
        Optional<Party> organization = Parties.idOrName(fields, "organization");
        String place = fields.text("place");
        Optional<Edtf> when = Dates.optional(fields, "when", Dates.Form.ANY);
        DateOrder.strict().check(fields, "when", when, "born", born);
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        return title.map(text -> new Person.Role(text, organization, place, when, sources, fields.at("title")));
    }

    private static Optional<Person.Status> note(Fields fields, Optional<Edtf> born) {
        Optional<Text> text = fields.requiredMarkdown("text");
        Optional<Edtf> when = Dates.optional(fields, "when", Dates.Form.ANY);
        DateOrder.strict().check(fields, "when", when, "born", born);
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        return text.map(words -> new Person.Status(words, when, sources, fields.at("text")));
    }
}
