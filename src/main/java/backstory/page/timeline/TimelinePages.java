package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Event;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.FeedLink;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.jsonld.EventNodes;
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

/** The timeline: every year on a page of its own, and one page with all events, or with the years where they are many. */
public final class TimelinePages {
    public static final PageKind KIND = PageKind.of(
                    "timeline",
                    TimelinePages::pages,
                    Map.of("timeline.ftlh", TimelineView.class, "year.ftlh", YearView.class))
            .listing(Event.class)
            .and(TimelinePages::stories);

    /** Of a frame on another site, in pixels: room for four or five events. */
    private static final int HEIGHT = 560;

    private TimelinePages() {}

    /**
     * The view of the index.
     *
     * @param years the pages of the years, by decade or century where they are many
     * @param stories leads to the timeline of each article, newest first; none where they are too many for a page
     * @param events all events by year, or empty where they are too many for one page
     * @param drawing of all events
     */
    public record TimelineView(
            Frame frame,
            List<YearGroup> years,
            List<StoryLine> stories,
            List<Year> events,
            TimelineStrip drawing,
            List<CardView> cards,
            SourcesView sources)
            implements View {}

    /**
     * The view of a year, of a month, or of a story.
     *
     * @param story leads to the article whose events these are, if they are not those of a time
     * @param pagination the months where the year has too many events for one page; it shows none itself then
     * @param embed of a story
     * @param all leads to all years, or from a month to its year
     */
    public record YearView(
            Frame frame,
            String year,
            LinkView story,
            List<EventView> events,
            TimelineStrip drawing,
            Embed.Snippet embed,
            Pagination pagination,
            LinkView all,
            List<LinkView> before,
            List<LinkView> after,
            List<CardView> cards,
            SourcesView sources)
            implements View {
        private YearView among(Pagination parts, LinkView up, List<LinkView> earlier, List<LinkView> later) {
            return new YearView(frame, year, story, events, drawing, embed, parts, up, earlier, later, cards, sources);
        }

        private YearView drawn(TimelineStrip strip) {
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
     * @param holds the same in words
     */
    public record YearLine(LinkView link, int count, String holds) {}

    /**
     * A way to the timeline of a story.
     *
     * @param holds how many events it has, in words
     */
    public record StoryLine(LinkView link, String holds) {}

    static List<Page> pages(PageContext context) {
        SortedMap<Integer, List<Event>> byYear =
                TimelineParts.byYear(context.catalog().timeline());
        List<Integer> years = List.copyOf(byYear.keySet());
        List<Page> pages = new ArrayList<>();
        OutputPath index = Links.index("timeline");
        pages.add(Page.of(index, "timeline", reads -> index(context, reads, index, byYear)));
        byYear.forEach((year, events) -> {
            int at = years.indexOf(year);
            List<Parts.Part<Event>> parts = TimelineParts.of(events);
            boolean whole = parts.get(0).name().isEmpty();
            pages.add(Page.of(
                    Links.year(year),
                    "year",
                    reads -> whole ? year(context, reads, years, at) : months(context, years, at, parts)));
            for (int i = 0; i < parts.size() && !whole; i++) {
                int number = i;
                pages.add(Page.of(
                        parts.get(i).path(Links.year(year)), "year", reads -> month(context, year, parts, number)));
            }
        });
        return pages;
    }

    private static TimelineView index(
            PageContext context, Reads reads, OutputPath path, SortedMap<Integer, List<Event>> byYear) {
        PageText annotator = PageText.cards(context, path);
        List<YearGroup> groups = YearGroups.of(List.copyOf(byYear.keySet()), context.dates()).stream()
                .map(group -> new YearGroup(group.name(), lines(context, path, group, byYear)))
                .toList();
        List<Event> timeline = context.catalog().timeline();
        List<Year> all = new ArrayList<>();
        if (timeline.size() <= Parts.EVENTS) {
            byYear.forEach((year, events) ->
                    all.add(new Year(name(context, year), Events.ofYear(events, context, annotator, path))));
        }
        return new TimelineView(
                context.frameOfIndex("timeline").alsoAs(FeedLink.ofCalendar(path, context)),
                groups,
                stories(context, reads, path),
                all,
                all.isEmpty() ? TimelineStrip.NONE : StoryLanes.of(timeline, context, reads, path),
                annotator.cards(),
                annotator.sources());
    }

    /** The years of a group; where all years stand together and are few, those without events among them. */
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
        LinkView link = events.isEmpty() ? LinkView.of(name(context, year), "") : link(context, path, year);
        return new YearLine(link, events.size(), context.words().count("holds.timeline", events.size()));
    }

    private static List<StoryLine> stories(PageContext context, Reads reads, OutputPath page) {
        List<Article> articles = context.catalog().articles();
        List<StoryLine> stories = new ArrayList<>();
        for (Article article : articles.size() <= Parts.LINES ? articles : List.<Article>of()) {
            int count = reads.timelineOf(article).size();
            if (count > 0) {
                String href = context.links().href(page, ofStory(article));
                LinkView link = new LinkView(context.label(article), href, false, context.language(article));
                stories.add(new StoryLine(link, context.words().count("holds.timeline", count)));
            }
        }
        return stories;
    }

    /** The page of a story's events. */
    public static OutputPath ofStory(Article article) {
        return OutputPath.of("timeline/story/" + article.key().id() + ".html");
    }

    /** The timeline of a story as other sites show it. */
    public static Embed embed(Article article, PageContext context) {
        return new Embed(
                ofStory(article),
                Links.embed(article),
                context.words().text("timeline.of", context.label(article)),
                context.language(article),
                context.words().text("about.timeline-of"),
                HEIGHT);
    }

    /** A page for each article that has events; which these are, texts decide. */
    private static List<Page> stories(PageContext context, Reads reads) {
        List<Page> pages = new ArrayList<>();
        for (Article article : context.catalog().articles()) {
            if (!reads.timelineOf(article).isEmpty()) {
                pages.add(Page.of(ofStory(article), "year", own -> story(context, own, article)));
            }
        }
        return pages;
    }

    private static YearView story(PageContext context, Reads reads, Article article) {
        OutputPath path = ofStory(article);
        PageText annotator = PageText.cards(context, path);
        EventList list = Events.ofText(reads.timelineOf(article), article, context, annotator, path);
        LinkView self = context.link(path, article);
        Embed embed = embed(article, context);
        return new YearView(
                context.frame(path, embed.title(), embed.about()).withFeed(List.of(embed.link(context.links()))),
                context.label(article),
                self,
                list.events(),
                list.drawing(),
                embed.snippet(context),
                Pagination.NONE,
                list.earlier().href().isEmpty() ? allYears(context, path) : list.earlier(),
                List.of(),
                List.of(),
                annotator.cards(),
                annotator.sources());
    }

    private static YearView year(PageContext context, Reads reads, List<Integer> years, int at) {
        OutputPath path = Links.year(years.get(at));
        List<Event> events = TimelineParts.byYear(context.catalog().timeline()).getOrDefault(years.get(at), List.of());
        return view(context, path, name(context, years.get(at)), events)
                .drawn(StoryLanes.of(events, context, reads, path))
                .among(
                        Pagination.NONE,
                        allYears(context, path),
                        near(context, years, at, at - 1),
                        near(context, years, at, at + 1));
    }

    private static YearView months(PageContext context, List<Integer> years, int at, List<Parts.Part<Event>> parts) {
        OutputPath path = Links.year(years.get(at));
        List<Pagination.PartName> names = parts.stream()
                .map(part -> new Pagination.PartName(
                        part.name(),
                        month(context, years.get(at), part),
                        context.words().count("holds.timeline", part.items().size())))
                .toList();
        return view(context, path, name(context, years.get(at)), List.of())
                .among(
                        Pagination.all(context.words().text("parts"), path, names, context.links()),
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
                        Pagination.NONE,
                        link(context, path, year),
                        nearMonth(context, path, year, parts, at - 1),
                        nearMonth(context, path, year, parts, at + 1));
    }

    private static YearView view(PageContext context, OutputPath path, String name, List<Event> events) {
        PageText annotator = PageText.cards(context, path);
        List<EventView> views = Events.ofYear(events, context, annotator, path);
        Frame frame = context.frame(
                path,
                context.words().text("timeline.year", name),
                context.words().text("about.timeline"));
        return new YearView(
                frame.about(EventNodes.of(events, path, context)),
                name,
                LinkView.NONE,
                views,
                TimelineStrip.NONE,
                Embed.Snippet.NONE,
                Pagination.NONE,
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
