package backstory.read.entry;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.entry.Identity;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Image;
import backstory.problem.Text;
import backstory.read.value.Dates;
import backstory.read.value.Ids;
import backstory.read.value.ImageReader;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** Reads the keys of an event. */
final class EventReader {
    /** The longest label in characters: several labels stand side by side above one time line. */
    private static final int LONGEST_LABEL = 24;

    private EventReader() {}

    /** Returns the id that the event gives, or {@code <date>-<title>}. */
    static EntryRef id(Fields fields) {
        String title = fields.text("title");
        String date = Dates.written(fields, "date");
        return Ids.inList(
                fields, EntryKind.EVENT, "title", title.isEmpty() || date.isEmpty() ? "" : date + " " + title);
    }

    static Optional<Event> read(Fields fields, EntryRef id) {
        Optional<Edtf> date = Dates.required(fields, "date", Dates.Form.ANY);
        Optional<String> title = fields.required("title");
        Text text = fields.markdown("text");
        List<EntryRef> people = Ids.references(fields, "people", EntryKind.PERSON);
        List<EntryRef> organizations = Ids.references(fields, "organizations", EntryKind.ORGANIZATION);
        String place = fields.text("place");
        Optional<Image> image = ImageReader.ofEntry(fields);
        String stripLabel = fields.text("key", LONGEST_LABEL);
        int order = Values.number(fields, "order");
        List<Event.Alternative> alternatives = fields.each("alternatives", EventReader::alternative);
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        Identity identity = Ids.identity(fields, id);
        if (date.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                identity,
                date.get(),
                title.get(),
                text,
                people,
                organizations,
                place,
                image,
                stripLabel,
                order,
                alternatives,
                sources));
    }

    private static Optional<Event.Alternative> alternative(Fields fields) {
        Optional<Edtf> date = Dates.required(fields, "date", Dates.Form.ANY);
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        return date.map(day -> new Event.Alternative(day, sources));
    }
}
