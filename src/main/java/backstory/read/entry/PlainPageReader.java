package backstory.read.entry;

import backstory.entry.PlainPage;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.LocatedText;
import backstory.problem.Text;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** The keys of a plain page. */
final class PlainPageReader {
    private PlainPageReader() {}

    static Optional<PlainPage> read(Fields fields, EntryRef id, Body body) {
        Optional<String> title = fields.required("title");
        Text summary = fields.markdown("summary");
        String lang = Values.language(fields, "lang");
        List<LocatedText> former = Ids.former(fields);
        return title.map(text -> new PlainPage(id.to(), text, summary, lang, former, body, id.at()));
    }
}
