package backstory.page.timeline;

import backstory.entry.Article;
import backstory.entry.Event;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The timeline: every year on a page of its own, and one page with all events or, if they are many, with the years. */
public final class TimelinePages {
    public static final PageKind KIND = PageKind.of(
                    "timeline",
                    TimelinePages::pages,
                    Map.of("timeline.ftlh", TimelineView.class, "year.ftlh", YearView.class))
            .listing(Event.class)
            .and(StoryTimelines::pages);

    private TimelinePages() {}

    /**
     * The view of the index.
     *
     * @param years the pages of the years, by decade or century where they are many
     * @param stories leads to the timeline of each article, newest first; none where they are too many for a page
     * @param events all events by year, or empty where they are too many for one page
     * @param strip of all events
     */
    public record TimelineView(
            Frame frame,
            List<YearGroup> years,
            List<StoryLine> stories,
            List<Year> events,
            TimelineStrip strip,
            List<CardView> cards,
            SourcesView sources)
            implements View {}

    /**
     * The view of a year, of a month, or of a story.
     *
     * @param story links to the article whose events these are; empty on the page of a year or a month
     * @param pagination the months, if the year has too many events for one page; the page of the year then shows no
     *     events
     * @param embed of a story
     * @param all leads to all years, or from a month to its year
     */
    public record YearView(
            Frame frame,
            String year,
            LinkView story,
            List<EventView> events,
            TimelineStrip strip,
            Embed.Snippet embed,
            Pagination pagination,
            LinkView all,
            List<LinkView> before,
            List<LinkView> after,
            List<CardView> cards,
            SourcesView sources)
            implements View {
        YearView among(Pagination parts, LinkView up, List<LinkView> earlier, List<LinkView> later) {
            return new YearView(frame, year, story, events, strip, embed, parts, up, earlier, later, cards, sources);
        }

        YearView withStrip(TimelineStrip strip) {
            return new YearView(
                    frame, year, story, events, strip, embed, pagination, all, before, after, cards, sources);
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

    /**
     * A year in a list of years.
     *
     * @param link to its page; without an address where nothing happened in it
     * @param count of its events
     */
    public record YearLine(LinkView link, int count) {}

    /**
     * A way to the timeline of a story.
     *
     * @param count how many events it has, in words
     */
    public record StoryLine(LinkView link, String count) {}

    static List<Page> pages(PageContext context) {
        SortedMap<Integer, List<Event>> byYear =
                TimelineParts.byYear(context.catalog().timeline());
        OutputPath index = Links.index("timeline");
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of(index, "timeline", reads -> index(context, reads, index, byYear)));
        pages.addAll(YearPages.of(byYear, context));
        return pages;
    }

    private static TimelineView index(
            PageContext context, Reads reads, OutputPath path, SortedMap<Integer, List<Event>> byYear) {
        PageText pageText = PageText.cards(context, path);
        List<YearGroup> groups = YearGroups.of(List.copyOf(byYear.keySet()), context.dates()).stream()
                .map(group -> new YearGroup(group.name(), lines(context, path, group, byYear)))
                .toList();
        List<Event> timeline = context.catalog().timeline();
        List<Year> all = new ArrayList<>();
        if (timeline.size() <= Parts.EVENTS) {
            byYear.forEach((year, events) ->
                    all.add(new Year(YearPages.name(year, context), Events.ofYear(events, context, pageText, path))));
        }
        return new TimelineView(
                new Frames(context).index("timeline").alsoAs(FeedLink.ofCalendar(path, context)),
                groups,
                stories(context, reads, path),
                all,
                all.isEmpty() ? TimelineStrip.NONE : StoryLanes.of(timeline, context, reads, path),
                pageText.cards(),
                pageText.sources());
    }

    /** Returns the years of a group. Where all years are in one short list, those without events are included. */
    private static List<YearLine> lines(
            PageContext context, OutputPath path, YearGroups.Group group, Map<Integer, List<Event>> byYear) {
        int first = group.years().get(0);
        int last = group.years().get(group.years().size() - 1);
        boolean whole = group.name().isEmpty() && last - first < YearGroups.FEW;
        List<Integer> years = whole ? IntStream.rangeClosed(first, last).boxed().toList() : group.years();
        return years.stream()
                .map(year -> line(context, path, year, byYear.getOrDefault(year, List.of())))
                .toList();
    }

    private static YearLine line(PageContext context, OutputPath path, int year, List<Event> events) {
        LinkView link =
                events.isEmpty() ? LinkView.of(YearPages.name(year, context), "") : YearPages.link(year, context, path);
        return new YearLine(link, events.size());
    }

    private static List<StoryLine> stories(PageContext context, Reads reads, OutputPath page) {
        List<Article> articles = context.catalog().articles();
        List<StoryLine> stories = new ArrayList<>();
        for (Article article : articles.size() <= Parts.LINES ? articles : List.<Article>of()) {
            int count = reads.timelineOf(article).size();
            if (count > 0) {
                String href = context.links().href(page, StoryTimelines.path(article));
                LinkView link = new LinkView(context.label(article), href, false, context.language(article));
                stories.add(new StoryLine(link, context.words().count("counts.timeline", count)));
            }
        }
        return stories;
    }
}
