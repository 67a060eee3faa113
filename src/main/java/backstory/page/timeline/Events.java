package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.entry.value.LocatedText;
import backstory.markdown.Html;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.paging.Parts;
import backstory.page.text.PageText;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the views of events for timelines. */
public final class Events {
    private final List<Event> events;
    private final Optional<Edtf> day;
    private final PageContext context;
    private final OutputPath page;
    private final Set<EntryId> linked = new HashSet<>();

    /** @param day the day that the story speaks from */
    private Events(List<Event> events, Optional<Edtf> day, PageContext context, OutputPath page) {
        this.events = events;
        this.day = day;
        this.context = context;
        this.page = page;
    }

    /**
     * Each event as a list shows it.
     *
     * @param idPrefix put before the event's id; empty on the timeline's own pages, where the id alone is the event's
     *     address
     */
    public static List<EventView> views(
            List<Event> events, PageContext context, PageText pageText, OutputPath page, String idPrefix) {
        return new Events(events, Optional.empty(), context, page).views(pageText, idPrefix);
    }

    /** Makes the views of the events of one year, on the page where each has its address. */
    static List<EventView> ofYear(List<Event> events, PageContext context, PageText pageText, OutputPath page) {
        if (events.isEmpty()) {
            return List.of();
        }
        int year = events.get(0).date().firstYear();
        PageContext ofYear = context.with(context.dates().tellingUnknownEnds().underYear(year));
        return views(events, ofYear, pageText, page, "");
    }

    /** The timeline of an article or a plain page: the newest of some events, with their strip. */
    public static EventList ofText(List<Event> all, Entry in, PageContext context, PageText pageText, OutputPath page) {
        EventList list = plain(all, in, context, pageText, page);
        return context.links().absolute()
                ? list
                : list.withStrip(StripLayout.of(List.of(new StripLayout.Story("", newest(all))), context, page));
    }

    /** The timeline of an article or a plain page without its strip. */
    public static EventList plain(List<Event> all, Entry in, PageContext context, PageText pageText, OutputPath page) {
        Optional<Edtf> day = in instanceof Article article ? Optional.of(article.day()) : Optional.empty();
        List<EventView> events = new Events(newest(all), day, context, page).views(pageText, "event_");
        return new EventList(events, earlier(all, context, page), TimelineStrip.NONE);
    }

    private List<EventView> views(PageText pageText, String idPrefix) {
        List<EventView> views = new ArrayList<>();
        for (int at = 0; at < events.size(); at++) {
            views.add(view(at, pageText, idPrefix));
        }
        return views;
    }

    /** The newest of some events: as many as have room on the page of a text. */
    public static List<Event> newest(List<Event> events) {
        return events.subList(Math.max(0, events.size() - Parts.EVENTS), events.size());
    }

    /** Returns the link to the events that do not fit on a text's page; none where all fit. */
    public static LinkView earlier(List<Event> events, PageContext context, OutputPath page) {
        int left = events.size() - newest(events).size();
        return left == 0
                ? LinkView.NONE
                : LinkView.of(
                        context.words().text("timeline.earlier", left),
                        context.links().href(page, Links.index("timeline")));
    }

    private LinkView beside(Event event, int places, String idPrefix, UnaryOperator<String> words) {
        Optional<Event> other = idPrefix.isEmpty() ? context.catalog().beside(event, places) : Optional.empty();
        return other.map(one -> LinkView.of(
                        words.apply(context.label(one)), context.links().href(page, one)))
                .orElse(LinkView.NONE);
    }

    private EventView view(int at, PageText pageText, String idPrefix) {
        Event event = events.get(at);
        RailPlace rail = RailPlace.of(events, at, day, context);
        EventView.EventAddress address = address(event, pageText, idPrefix);
        Html text = pageText.field(event.text(), event);
        List<CitationMark> cites = pageText.cite(event.sources());
        List<EventView.OtherDate> others = event.alternatives().stream()
                .map(other -> new EventView.OtherDate(context.date(other.date()), pageText.cite(other.sources())))
                .toList();
        return new EventView(
                address,
                rail,
                context.date(event.date()),
                others,
                context.label(event),
                text,
                context.typography(event).set(event.place()),
                parties(event, rail),
                pageText.head(event),
                cites,
                context.language(event));
    }

    private EventView.EventAddress address(Event event, PageText pageText, String idPrefix) {
        String asked = idPrefix + event.key().id();
        String id = pageText.id(asked);
        return new EventView.EventAddress(
                id,
                event.redirectFrom().stream()
                        .map(LocatedText::text)
                        .filter(former -> !former.startsWith("/") && id.equals(asked))
                        .map(former -> idPrefix + former)
                        .toList(),
                context.links().href(page, event),
                beside(event, -1, idPrefix, label -> context.words().text("event.previous", label)),
                beside(event, 1, idPrefix, label -> context.words().text("event.next", label)));
    }

    /** Returns the parties of an event. A party already linked since the last gap of the rail gets no link. */
    private List<LinkView> parties(Event event, RailPlace rail) {
        if (!rail.gap().isEmpty()) {
            linked.clear();
        }
        return Stream.concat(event.people().stream(), event.organizations().stream())
                .flatMap(party -> context.catalog().index().find(List.of(party), Entry.class).stream())
                .map(party -> {
                    LinkView link = context.link(page, party);
                    return linked.add(party.key()) ? link : link.withoutHref();
                })
                .toList();
    }
}
