package backstory.page;

import backstory.entry.Event;
import backstory.entry.Person;
import backstory.output.OutputPath;
import java.util.List;

/** Events as timelines show them. */
final class Events {
    private Events() {}

    /** @param idPrefix before the event's id: empty on the timeline's own pages, where it is the event's address */
    static List<EventView> views(
            List<Event> events, PageContext context, Annotator annotator, OutputPath page, String idPrefix) {
        return events.stream()
                .map(event -> view(event, context, annotator, page, idPrefix))
                .toList();
    }

    private static EventView view(
            Event event, PageContext context, Annotator annotator, OutputPath page, String idPrefix) {
        return new EventView(
                idPrefix + event.key().id(),
                context.links().href(page, event),
                context.date(event.date()),
                event.alternatives().stream()
                        .map(other -> new EventView.OtherDate(
                                context.date(other.date()), annotator.cite(other.sources())))
                        .toList(),
                event.title(),
                annotator.field(event.text(), event),
                event.place(),
                context.site().library().find(event.people(), Person.class).stream()
                        .map(person -> LinkView.of(person.name(), context.links().href(page, person)))
                        .toList(),
                annotator.cite(event.sources()));
    }
}
