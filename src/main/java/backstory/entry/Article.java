package backstory.entry;

import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An explainer: front matter and Markdown. The lists name what the front matter defines or lists, in its order.
 *
 * @param date when it was published: a day, or a day with time and offset
 * @param updated as {@code date}
 * @param asOf the day the text speaks from; absent means {@code date}
 * @param summary the standfirst, inline Markdown
 * @param dateline the place it speaks from, or empty
 * @param lang a BCP 47 tag, or empty for the site's language
 * @param autolink empty for the site's setting
 * @param extra the writer's own keys: values are String, List or Map
 */
public record Article(
        EntryId key,
        String title,
        Edtf date,
        Optional<Edtf> updated,
        Optional<Edtf> asOf,
        Text summary,
        List<String> authors,
        String dateline,
        String lang,
        Status status,
        Optional<Autolink> autolink,
        List<EntryRef> people,
        List<EntryRef> terms,
        List<EntryRef> events,
        List<EntryRef> sources,
        List<String> redirectFrom,
        Map<String, Object> extra,
        Body body,
        Location at)
        implements Entry {

    /** Whether readers see it. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    public Article {
        authors = List.copyOf(authors);
        people = List.copyOf(people);
        terms = List.copyOf(terms);
        events = List.copyOf(events);
        sources = List.copyOf(sources);
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
        return Stream.of(people, terms, events, sources).flatMap(List::stream).toList();
    }

    /** The day that the text speaks from. */
    public Edtf day() {
        return asOf.orElse(date);
    }
}
