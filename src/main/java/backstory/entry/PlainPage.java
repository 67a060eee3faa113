package backstory.entry;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;

/** A page beside the articles: about, corrections policy, …. */
public record PlainPage(
        EntryId key, String title, Text summary, String lang, List<LocatedText> redirectFrom, Body body, Location at)
        implements Entry {
    public PlainPage {
        redirectFrom = List.copyOf(redirectFrom);
    }

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
}
