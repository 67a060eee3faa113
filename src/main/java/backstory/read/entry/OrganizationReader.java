package backstory.read.entry;

import backstory.entry.Identity;
import backstory.entry.Organization;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.Names;
import backstory.problem.Text;
import backstory.read.value.Ids;
import backstory.read.value.ImageReader;
import backstory.read.value.NameReader;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** Reads the keys of an organization. */
final class OrganizationReader {
    private OrganizationReader() {}

    static Optional<Organization> read(Fields fields, EntryRef id, Body body) {
        Optional<Names> names = NameReader.ofOrganization(fields);
        Optional<Image> image = ImageReader.ofEntry(fields);
        Text description = fields.markdown("description");
        String place = fields.text("place");
        List<String> sameAs = Values.addresses(fields, "same-as");
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        Identity identity = Ids.identity(fields, id);
        return names.map(
                called -> new Organization(identity, called, image, description, place, sameAs, sources, body));
    }
}
