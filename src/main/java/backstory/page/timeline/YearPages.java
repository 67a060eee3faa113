package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.EventNodes;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.text.PageText;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The pages of the years, and of the months of a year that has too many events for one page. */
final class YearPages {
    private final List<Integer> years;
    private final PageContext context;

    private YearPages(List<Integer> years, PageContext context) {
        this.years = years;
        this.context = context;
    }

    static List<Page> of(SortedMap<Integer, List<Event>> byYear, PageContext context) {
        YearPages all = new YearPages(List.copyOf(byYear.keySet()), context);
        List<Page> pages = new ArrayList<>();
        int at = 0;
        for (List<Event> events : byYear.values()) {
            pages.addAll(all.pages(at++, events));
        }
        return pages;
    }

    /** A link to the page of a year. */
    static LinkView link(int year, PageContext context, OutputPath from) {
        return LinkView.of(name(year, context), context.links().href(from, Links.year(year)));
    }

    static String name(int year, PageContext context) {
        return context.dates().text(Edtf.parse(Edtf.yearText(year)));
    }

    /** A link to all years. */
    static LinkView all(PageContext context, OutputPath from) {
        return LinkView.of(context.words().text("timeline.all"), context.links().href(from, Links.index("timeline")));
    }

    private List<Page> pages(int at, List<Event> events) {
        int year = years.get(at);
        OutputPath path = Links.year(year);
        List<Parts.Part<Event>> parts = TimelineParts.of(events);
        if (parts.get(0).name().isEmpty()) {
            return List.of(Page.of(path, "year", reads -> year(at, events, reads)));
        }
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of(path, "year", reads -> months(at, parts)));
        for (int i = 0; i < parts.size(); i++) {
            int number = i;
            pages.add(Page.of(parts.get(i).path(path), "year", reads -> month(year, parts, number)));
        }
        return pages;
    }

    private TimelinePages.YearView year(int at, List<Event> events, Reads reads) {
        int year = years.get(at);
        OutputPath path = Links.year(year);
        return view(path, name(year, context), events)
                .withStrip(StoryLanes.of(events, context, reads, path))
                .among(Pagination.NONE, all(context, path), near(path, at - 1), near(path, at + 1));
    }

    private TimelinePages.YearView months(int at, List<Parts.Part<Event>> parts) {
        int year = years.get(at);
        OutputPath path = Links.year(year);
        List<Pagination.PartName> names = parts.stream()
                .map(part -> new Pagination.PartName(
                        part.name(),
                        month(year, part),
                        context.words().count("counts.timeline", part.items().size())))
                .toList();
        return view(path, name(year, context), List.of())
                .among(
                        Pagination.all(context.words().text("parts"), path, names, context.links()),
                        all(context, path),
                        near(path, at - 1),
                        near(path, at + 1));
    }

    private TimelinePages.YearView month(int year, List<Parts.Part<Event>> parts, int at) {
        OutputPath path = parts.get(at).path(Links.year(year));
        return view(path, month(year, parts.get(at)), parts.get(at).items())
                .among(
                        Pagination.NONE,
                        link(year, context, path),
                        nearMonth(path, year, parts, at - 1),
                        nearMonth(path, year, parts, at + 1));
    }

    private TimelinePages.YearView view(OutputPath path, String name, List<Event> events) {
        PageText pageText = PageText.cards(context, path);
        List<EventView> views = Events.ofYear(events, context, pageText, path);
        Frame frame = new Frames(context)
                .page(
                        path,
                        context.words().text("timeline.year", name),
                        context.words().text("about.timeline"));
        return new TimelinePages.YearView(
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
                pageText.cards(),
                pageText.sources());
    }

    private List<LinkView> near(OutputPath from, int to) {
        return to < 0 || to == years.size() ? List.of() : List.of(link(years.get(to), context, from));
    }

    private List<LinkView> nearMonth(OutputPath from, int year, List<Parts.Part<Event>> parts, int to) {
        return to < 0 || to == parts.size()
                ? List.of()
                : List.of(LinkView.of(
                        month(year, parts.get(to)),
                        context.links().href(from, parts.get(to).path(Links.year(year)))));
    }

    /** Returns the name of a part of a year: its month, with a number if the month has several parts. */
    private String month(int year, Parts.Part<Event> part) {
        String month = context.dates()
                .text(Edtf.parse(Edtf.yearText(year) + "-" + part.name().substring(0, 2)));
        return month + part.name().substring(2).replace('_', ' ');
    }
}
