package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.value.Written;
import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Links;
import backstory.page.PageContext;
import backstory.page.paging.Parts;
import backstory.page.text.PageText;
import backstory.page.view.LinkView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events as timelines show them. */
public final class Events {
    private Events() {}

    /**
     * Each event as a list shows it.
     *
     * @param idPrefix before the event's id: empty on the timeline's own pages, where it is the event's address
     */
    public static List<EventView> views(
            List<Event> events, PageContext context, PageText annotator, OutputPath page, String idPrefix) {
        return events.stream()
                .map(event -> view(event, context, annotator, page, idPrefix))
                .toList();
    }

    /** The timeline of an article or a plain page: the newest of some events, with their drawing. */
    public static EventList ofText(
            List<Event> all, Entry in, PageContext context, PageText annotator, OutputPath page) {
        List<Event> events = newest(all);
        List<EventView> views = views(events, context, annotator, page, "event_");
        return new EventList(views, earlier(all, context, page), drawing(events, in, context));
    }

    private static List<Event> newest(List<Event> events) {
        return events.subList(Math.max(0, events.size() - Parts.EVENTS), events.size());
    }

    /** The way to the events that are too many for a text's page; none where all have room. */
    private static LinkView earlier(List<Event> events, PageContext context, OutputPath page) {
        int left = events.size() - newest(events).size();
        return left == 0
                ? LinkView.NONE
                : LinkView.of(
                        context.words().text("timeline.earlier", left),
                        context.links().href(page, Links.index("timeline")));
    }

    /** In an article with the day that its text speaks from; none for readers elsewhere, who have no style for it. */
    private static TimelineDrawing drawing(List<Event> events, Entry in, PageContext context) {
        if (context.links().whole()) {
            return TimelineDrawing.NONE;
        }
        Optional<Edtf> day =
                in instanceof Article article ? article.asOf().or(() -> Optional.of(article.date())) : Optional.empty();
        return TimelineLayout.of(events, day, context.words(), context.isRightToLeft());
    }

    /** The drawing of events on a page of their own. */
    static TimelineDrawing drawing(List<Event> events, PageContext context) {
        return TimelineLayout.of(events, Optional.empty(), context.words(), context.isRightToLeft());
    }

    private static EventView view(
            Event event, PageContext context, PageText annotator, OutputPath page, String idPrefix) {
        String address = idPrefix + event.key().id();
        String id = annotator.id(address);
        Html text = annotator.field(event.text(), event);
        List<CitationMark> cites = annotator.cite(event.sources());
        List<EventView.OtherDate> others = event.alternatives().stream()
                .map(other -> new EventView.OtherDate(context.date(other.date()), annotator.cite(other.sources())))
                .toList();
        return new EventView(
                id,
                context.links().href(page, event),
                context.date(event.date()),
                others,
                context.label(event),
                text,
                event.place(),
                Stream.concat(event.people().stream(), event.organizations().stream())
                        .flatMap(party -> context.catalog().index().find(List.of(party), Entry.class).stream())
                        .map(party -> context.link(page, party))
                        .toList(),
                event.redirectFrom().stream()
                        .map(Written::text)
                        .filter(former -> !former.startsWith("/") && id.equals(address))
                        .map(former -> idPrefix + former)
                        .toList(),
                cites,
                context.language(event));
    }
}
