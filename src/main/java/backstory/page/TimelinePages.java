package backstory.page;

import backstory.entry.Edtf;
import backstory.entry.Event;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The timeline: every year on a page of its own, and one page with all events, or with the years where they are many. */
final class TimelinePages {
    /** How many events the page of all events shows at the most; about 300 KB. */
    private static final int ALL = 500;

    private TimelinePages() {}

    /**
     * The view of the index.
     *
     * @param years the pages of the years
     * @param events all events by year, or empty where they are too many for one page
     */
    public record TimelineView(
            Frame frame, List<YearLine> years, List<Year> events, List<CardView> cards, List<SourceView> sources)
            implements View {}

    /** The view of a year. */
    public record YearView(
            Frame frame,
            String year,
            List<EventView> events,
            TimelineDrawing drawing,
            LinkView all,
            List<LinkView> before,
            List<LinkView> after,
            List<CardView> cards,
            List<SourceView> sources)
            implements View {}

    /** A year and its events. */
    public record Year(String year, List<EventView> events) {}

    /** A year in a list of years. */
    public record YearLine(LinkView link, String holds) {}

    static List<Page> pages(PageContext context) {
        Map<Integer, List<Event>> byYear = new TreeMap<>();
        for (Event event : context.site().timeline()) {
            byYear.computeIfAbsent(event.date().firstYear(), year -> new ArrayList<>())
                    .add(event);
        }
        List<Integer> years = List.copyOf(byYear.keySet());
        List<Page> pages = new ArrayList<>();
        OutputPath index = Links.index("timeline");
        pages.add(Page.of(index, "timeline", () -> index(context, index, byYear)));
        for (int i = 0; i < years.size(); i++) {
            int at = i;
            OutputPath path = Links.year(years.get(i));
            pages.add(Page.of(
                    path, "year", () -> year(context, path, years, at, byYear.getOrDefault(years.get(at), List.of()))));
        }
        return pages;
    }

    private static TimelineView index(PageContext context, OutputPath path, Map<Integer, List<Event>> byYear) {
        Annotator annotator = Annotator.cards(context, path);
        List<YearLine> lines = new ArrayList<>();
        byYear.forEach((year, events) -> lines.add(
                new YearLine(link(context, path, year), context.words().count("holds.timeline", events.size()))));
        List<Year> all = new ArrayList<>();
        if (context.site().timeline().size() <= ALL) {
            byYear.forEach((year, events) ->
                    all.add(new Year(name(context, year), Events.views(events, context, annotator, path, ""))));
        }
        return new TimelineView(context.frameOfIndex("timeline"), lines, all, annotator.cards(), annotator.sources());
    }

    private static YearView year(
            PageContext context, OutputPath path, List<Integer> years, int at, List<Event> events) {
        Annotator annotator = Annotator.cards(context, path);
        String name = name(context, years.get(at));
        List<EventView> views = Events.views(events, context, annotator, path, "");
        return new YearView(
                context.frame(
                        path,
                        context.words().text("timeline.year", name),
                        context.words().text("about.timeline")),
                name,
                views,
                Events.drawing(events, context),
                LinkView.of(
                        context.words().text("timeline.all"), context.links().href(path, Links.index("timeline"))),
                at > 0 ? List.of(link(context, path, years.get(at - 1))) : List.of(),
                at + 1 < years.size() ? List.of(link(context, path, years.get(at + 1))) : List.of(),
                annotator.cards(),
                annotator.sources());
    }

    private static LinkView link(PageContext context, OutputPath from, int year) {
        return LinkView.of(name(context, year), context.links().href(from, Links.year(year)));
    }

    private static String name(PageContext context, int year) {
        return context.dates().text(Edtf.parse(Edtf.yearText(year)));
    }
}
