package backstory.page.jsonld;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.graph.index.EntryIndex;
import backstory.json.EmbeddedJson;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code Event}s of a year or a month. The text of each event is on the page itself. */
public final class EventNodes {
    private EventNodes() {}

    /** Makes the nodes for the page on which the events have their addresses. */
    public static List<EmbeddedJson> of(List<Event> events, OutputPath page, PageContext context) {
        return events.stream().map(event -> of(event, page, context)).toList();
    }

    private static EmbeddedJson of(Event event, OutputPath page, PageContext context) {
        NodeWriter node = new NodeWriter(context, page);
        node.json()
                .object()
                .put("@type", "Event")
                .put("@id", node.ids().of(event))
                .put("url", node.ids().address(event))
                .put("name", event.title());
        node.time(Optional.of(event.date()));
        node.place("location", event.place());
        node.ids("about", parties(event, context));
        return node.end();
    }

    private static List<Entry> parties(Event event, PageContext context) {
        EntryIndex index = context.catalog().index();
        return Stream.<Entry>concat(
                        index.find(event.people(), Person.class).stream(),
                        index.find(event.organizations(), Organization.class).stream())
                .toList();
    }
}
