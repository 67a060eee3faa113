package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.output.OutputPath;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.paging.Parts;
import backstory.page.paging.PartsView;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourceView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The timeline: every year on a page of its own, and one page with all events, or with the years where they are many. */
public final class TimelinePages {
    public static final PageKind KIND = PageKind.of(
                    "timeline",
                    TimelinePages::pages,
                    Map.of("timeline.ftlh", TimelineView.class, "year.ftlh", YearView.class))
            .listing(Event.class);

    private TimelinePages() {}

    /**
     * The view of the index.
     *
     * @param years the pages of the years, by decade or century where they are many
     * @param events all events by year, or empty where they are too many for one page
     */
    public record TimelineView(
            Frame frame, List<YearGroup> years, List<Year> events, List<CardView> cards, List<SourceView> sources)
            implements View {}

    /**
     * The view of a year, or of a month.
     *
     * @param split the months where the year has too many events for one page; it shows none itself then
     * @param all leads to all years, or from a month to its year
     */
    public record YearView(
            Frame frame,
            String year,
            List<EventView> events,
            TimelineDrawing drawing,
            PartsView split,
            LinkView all,
            List<LinkView> before,
            List<LinkView> after,
            List<CardView> cards,
            List<SourceView> sources)
            implements View {
        private YearView among(PartsView parts, LinkView up, List<LinkView> earlier, List<LinkView> later) {
            return new YearView(frame, year, events, drawing, parts, up, earlier, later, cards, sources);
        }
    }

    /** A year and its events. */
    public record Year(String year, List<EventView> events) {}

    /**
     * Years that stand together in a list of years.
     *
     * @param name such as {@code 1950–1959}, or empty where all do
     */
    public record YearGroup(String name, List<YearLine> years) {}

    /** A year in a list of years. */
    public record YearLine(LinkView link, String holds) {}

    static List<Page> pages(PageContext context) {
        SortedMap<Integer, List<Event>> byYear =
                TimelineParts.byYear(context.catalog().timeline());
        List<Integer> years = List.copyOf(byYear.keySet());
        List<Page> pages = new ArrayList<>();
        OutputPath index = Links.index("timeline");
        pages.add(Page.of(index, "timeline", () -> index(context, index, byYear)));
        byYear.forEach((year, events) -> {
            int at = years.indexOf(year);
            List<Parts.Part<Event>> parts = TimelineParts.of(events);
            boolean whole = parts.get(0).name().isEmpty();
            pages.add(Page.of(
                    Links.year(year),
                    "year",
                    () -> whole ? year(context, years, at, events) : months(context, years, at, parts)));
            for (int i = 0; i < parts.size() && !whole; i++) {
                int number = i;
                pages.add(Page.of(
                        parts.get(i).path(Links.year(year)), "year", () -> month(context, year, parts, number)));
            }
        });
        return pages;
    }

    private static TimelineView index(PageContext context, OutputPath path, Map<Integer, List<Event>> byYear) {
        PageText annotator = PageText.cards(context, path);
        List<YearGroup> groups = YearGroups.of(List.copyOf(byYear.keySet()), context.dates()).stream()
                .map(group -> new YearGroup(
                        group.name(),
                        group.years().stream()
                                .map(year -> line(context, path, year, byYear.getOrDefault(year, List.of())))
                                .toList()))
                .toList();
        List<Year> all = new ArrayList<>();
        if (context.catalog().timeline().size() <= Parts.EVENTS) {
            byYear.forEach((year, events) ->
                    all.add(new Year(name(context, year), Events.views(events, context, annotator, path, ""))));
        }
        return new TimelineView(context.frameOfIndex("timeline"), groups, all, annotator.cards(), annotator.sources());
    }

    private static YearLine line(PageContext context, OutputPath path, int year, List<Event> events) {
        return new YearLine(link(context, path, year), context.words().count("holds.timeline", events.size()));
    }

    private static YearView year(PageContext context, List<Integer> years, int at, List<Event> events) {
        return view(context, Links.year(years.get(at)), name(context, years.get(at)), events)
                .among(
                        PartsView.NONE,
                        allYears(context, Links.year(years.get(at))),
                        near(context, years, at, at - 1),
                        near(context, years, at, at + 1));
    }

    private static YearView months(PageContext context, List<Integer> years, int at, List<Parts.Part<Event>> parts) {
        OutputPath path = Links.year(years.get(at));
        List<PartsView.Name> names = parts.stream()
                .map(part -> new PartsView.Name(
                        part.name(),
                        month(context, years.get(at), part),
                        context.words().count("holds.timeline", part.items().size())))
                .toList();
        return view(context, path, name(context, years.get(at)), List.of())
                .among(
                        PartsView.all(context.words().text("parts"), path, names, context.links()),
                        allYears(context, path),
                        near(context, years, at, at - 1),
                        near(context, years, at, at + 1));
    }

    private static YearView month(PageContext context, int year, List<Parts.Part<Event>> parts, int at) {
        OutputPath list = Links.year(year);
        OutputPath path = parts.get(at).path(list);
        return view(
                        context,
                        path,
                        month(context, year, parts.get(at)),
                        parts.get(at).items())
                .among(
                        PartsView.NONE,
                        link(context, path, year),
                        nearMonth(context, path, year, parts, at - 1),
                        nearMonth(context, path, year, parts, at + 1));
    }

    private static YearView view(PageContext context, OutputPath path, String name, List<Event> events) {
        PageText annotator = PageText.cards(context, path);
        List<EventView> views = Events.views(events, context, annotator, path, "");
        return new YearView(
                context.frame(
                        path,
                        context.words().text("timeline.year", name),
                        context.words().text("about.timeline")),
                name,
                views,
                Events.drawing(events, context),
                PartsView.NONE,
                LinkView.NONE,
                List.of(),
                List.of(),
                annotator.cards(),
                annotator.sources());
    }

    private static LinkView allYears(PageContext context, OutputPath path) {
        return LinkView.of(context.words().text("timeline.all"), context.links().href(path, Links.index("timeline")));
    }

    private static List<LinkView> near(PageContext context, List<Integer> years, int from, int to) {
        return to < 0 || to == years.size()
                ? List.of()
                : List.of(link(context, Links.year(years.get(from)), years.get(to)));
    }

    private static List<LinkView> nearMonth(
            PageContext context, OutputPath from, int year, List<Parts.Part<Event>> parts, int to) {
        return to < 0 || to == parts.size()
                ? List.of()
                : List.of(LinkView.of(
                        month(context, year, parts.get(to)),
                        context.links().href(from, parts.get(to).path(Links.year(year)))));
    }

    /** What a part of a year is called: its month, with a number where the month has several. */
    private static String month(PageContext context, int year, Parts.Part<Event> part) {
        String month = context.dates()
                .text(Edtf.parse(Edtf.yearText(year) + "-" + part.name().substring(0, 2)));
        return month + part.name().substring(2).replace('_', ' ');
    }

    private static LinkView link(PageContext context, OutputPath from, int year) {
        return LinkView.of(name(context, year), context.links().href(from, Links.year(year)));
    }

    private static String name(PageContext context, int year) {
        return context.dates().text(Edtf.parse(Edtf.yearText(year)));
    }
}
