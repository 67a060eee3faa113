package backstory.page;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.output.OutputPath;
import java.util.List;
import java.util.stream.Stream;

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
                annotator.id(idPrefix + event.key().id()),
                context.links().href(page, event),
                context.date(event.date()),
                event.alternatives().stream()
                        .map(other -> new EventView.OtherDate(
                                context.date(other.date()), annotator.cite(other.sources())))
                        .toList(),
                event.title(),
                annotator.field(event.text(), event),
                event.place(),
                Stream.concat(event.people().stream(), event.organizations().stream())
                        .flatMap(party -> context.site().library().find(List.of(party), Entry.class).stream())
                        .map(party -> LinkView.of(party.label(), context.links().href(page, party)))
                        .toList(),
                event.redirectFrom().stream()
                        .filter(former -> !former.startsWith("/"))
                        .map(former -> annotator.id(idPrefix + former))
                        .toList(),
                annotator.cite(event.sources()));
    }
}
