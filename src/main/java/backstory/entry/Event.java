package backstory.entry;

import backstory.edtf.Edtf;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happened, on the site's timeline. Writers know it as a date: the key is {@code dates}, the scheme
 * {@code date:}.
 *
 * @param text what happened, inline Markdown
 * @param place or empty
 * @param image an image of it
 * @param stripLabel its label on the strip above timelines (the key {@code key}), or empty
 * @param order where it stands among the events of its day, smaller first; 0 where none is given
 * @param alternatives other dates that sources give
 */
public record Event(
        Identity identity,
        Edtf date,
        String title,
        Text text,
        List<EntryRef> people,
        List<EntryRef> organizations,
        String place,
        Optional<Image> image,
        String stripLabel,
        int order,
        List<Alternative> alternatives,
        List<EntryRef> sources)
        implements Entry {

    /** Another date for the same event, and who gives it. */
    public record Alternative(Edtf date, List<EntryRef> sources) {
        public Alternative {
            sources = List.copyOf(sources);
        }
    }

    public Event {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        alternatives = List.copyOf(alternatives);
        sources = List.copyOf(sources);
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public List<Text> texts() {
        return List.of(text);
    }

    @Override
    public List<EntryRef> references() {
        Stream<EntryRef> ofAlternatives = alternatives.stream().flatMap(other -> other.sources().stream());
        return Stream.of(people.stream(), organizations.stream(), ofAlternatives, sources.stream())
                .flatMap(references -> references)
                .toList();
    }

    @Override
    public Body body() {
        return Body.NONE;
    }
}
