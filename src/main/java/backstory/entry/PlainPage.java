package backstory.entry;

import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.problem.Text;
import java.util.List;

/** A page beside the articles: about, corrections policy, …. */
public record PlainPage(Identity identity, String title, Text summary, String lang, Body body) implements Entry {
    @Override
    public String label() {
        return title;
    }

    @Override
    public List<Text> texts() {
        return List.of(summary);
    }

    @Override
    public List<EntryRef> references() {
        return List.of();
    }

    @Override
    public PlainPage withBody(Body text) {
        return new PlainPage(identity, title, summary, lang, text);
    }
}
