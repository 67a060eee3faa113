package backstory.read.entry;

import backstory.entry.Organization;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Name;
import backstory.problem.Text;
import backstory.read.value.Aliases;
import backstory.read.value.Ids;
import backstory.read.value.ImageReader;
import backstory.read.value.NameReader;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** The keys of an organization. */
final class OrganizationReader {
    private OrganizationReader() {}

    static Optional<Organization> read(Fields fields, EntryRef id, Body body) {
        Optional<String> name = fields.required("name");
        String shortName = fields.text("short-name");
        Optional<Image> image = ImageReader.ofEntry(fields);
        List<String> aliases = Aliases.read(fields);
        List<Name> names = NameReader.read(fields);
        Text description = fields.markdown("description");
        String place = fields.text("place");
        List<String> sameAs = Values.addresses(fields, "same-as");
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        List<LocatedText> former = Ids.former(fields);
        return name.map(text -> new Organization(
                id.to(),
                text,
                shortName.isEmpty() ? text : shortName,
                image,
                aliases,
                names,
                description,
                place,
                sameAs,
                sources,
                former,
                body,
                id.at()));
    }
}
