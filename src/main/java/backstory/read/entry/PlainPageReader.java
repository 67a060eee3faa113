package backstory.read.entry;

import backstory.entry.Identity;
import backstory.entry.PlainPage;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.problem.Text;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.Optional;

/** Reads the keys of a plain page. */
final class PlainPageReader {
    private PlainPageReader() {}

    static Optional<PlainPage> read(Fields fields, EntryRef id, Body body) {
        Optional<String> title = fields.required("title");
        Text summary = fields.markdown("summary");
        String lang = Values.language(fields, "lang");
        Identity identity = Ids.identity(fields, id);
        return title.map(text -> new PlainPage(identity, text, summary, lang, body));
    }
}
