package backstory.page.entry;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.entry.value.Availability;
import backstory.graph.Reads;
import backstory.graph.text.Mention;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.SourceNode;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.NamedParts;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of sources by type, and a page for each: what it is, where to read it, and what rests on it. */
public final class SourcePages {
    public static final PageKind KIND = PageKind.of(
                    "sources",
                    SourcePages::pages,
                    Map.of(
                            "sources.ftlh",
                            SourcesView.class,
                            "source.ftlh",
                            SourceDetailView.class,
                            "older.ftlh",
                            EntryLists.OlderView.class))
            .listing(Source.class)
            .and((context, reads) -> EntryLists.older(Source.class, context, reads));

    private SourcePages() {}

    /** The view of the list. */
    public record SourcesView(Frame frame, List<Group> groups, Pagination pagination) implements View {}

    /** The sources of one type, newest first. */
    public record Group(String id, String type, List<SourceLine> sources) {}

    /** A source in the list. */
    public record SourceLine(String title, String lang, String href, String publisher, DateView date, String rests) {}

    /**
     * The view of a source.
     *
     * @param authors their names
     * @param imprint where it was published, and what distinguishes it from others
     * @param repeats the source it takes its facts from, at most one
     * @param note further remarks, or empty
     * @param lists what rests on it
     */
    public record SourceDetailView(
            Frame frame,
            SourceHead head,
            List<String> authors,
            ImprintView imprint,
            DateView date,
            SourceAccess access,
            List<LinkView> repeats,
            Html note,
            SourceLists lists)
            implements View {}

    /**
     * What a source is called.
     *
     * @param lang of the title, or empty where it is the page's
     * @param type in words
     */
    public record SourceHead(String title, String lang, String type) {}

    /**
     * Where a source can be read.
     *
     * @param url its address, or empty
     * @param restriction what restricts access to it, in words, or empty where it is open
     * @param archive where a copy is kept, or empty
     * @param archived the day of that copy
     * @param accessed the day on which it was read
     */
    public record SourceAccess(String url, String restriction, String archive, DateView archived, DateView accessed) {}

    /**
     * What rests on a source.
     *
     * @param repeatedBy the sources that take their facts from it
     * @param mentions the newest texts that cite it
     * @param older links to those that do not fit on the page
     * @param named what else names it: events, people, terms; nothing that is among the mentions already
     */
    public record SourceLists(
            List<LinkView> repeatedBy, List<MentionView> mentions, EntryLists.Older older, List<NamedBy> named) {}

    /**
     * Something that names a source outside of a text.
     *
     * @param date of an event, with a colon; else empty
     */
    public record NamedBy(String date, LinkView link) {}

    static List<Page> pages(PageContext context) {
        List<Source> all = context.catalog().index().all(Source.class);
        List<Page> pages = new ArrayList<>(index(context, all));
        for (Source source : all) {
            pages.add(Page.of(Links.path(source), "source", reads -> view(context, reads, source))
                    .from(source));
        }
        return pages;
    }

    private static List<Page> index(PageContext context, List<Source> all) {
        if (all.size() <= Parts.LINES) {
            OutputPath path = Links.index("sources");
            return List.of(Page.of(
                    path,
                    "sources",
                    reads -> new SourcesView(
                            new Frames(context).index("sources"),
                            groups(context, path, byType(context, all), reads),
                            Pagination.NONE)));
        }
        List<NamedParts.NamedPart<Source>> parts = new ArrayList<>();
        byType(context, all)
                .forEach((type, sources) -> parts.addAll(NamedParts.named(
                        Parts.newestFirst(type, sources, Parts.LINES),
                        context.words().text("source.type." + type),
                        "counts.sources",
                        context)));
        return new NamedParts<>("sources", context.words().text("kinds"), parts)
                .pages(
                        context,
                        shown -> new SourcesView(
                                shown.frame(),
                                groups(context, shown.path(), byType(context, shown.items()), shown.reads()),
                                shown.pagination()));
    }

    /** Groups the sources by type, newest first; the types are ordered by their names. */
    private static Map<String, List<Source>> byType(PageContext context, List<Source> all) {
        Map<String, List<Source>> byType = new TreeMap<>();
        for (Source source : all) {
            byType.computeIfAbsent(source.type(), type -> new ArrayList<>()).add(source);
        }
        Map<String, List<Source>> ordered = new LinkedHashMap<>();
        byType.entrySet().stream()
                .sorted(Comparator.comparing(type ->
                        AlphabetIndex.of(context.words()).key(context.words().text("source.type." + type.getKey()))))
                .forEach(type -> ordered.put(
                        type.getKey(),
                        type.getValue().stream().sorted(newestFirst()).toList()));
        return ordered;
    }

    private static List<Group> groups(
            PageContext context, OutputPath path, Map<String, List<Source>> byType, Reads reads) {
        List<Group> groups = new ArrayList<>();
        byType.forEach((type, sources) -> groups.add(new Group(
                type,
                context.words().text("source.type." + type),
                sources.stream()
                        .map(source -> line(context, path, source, reads))
                        .toList())));
        return groups;
    }

    private static Comparator<Source> newestFirst() {
        return Comparator.comparingLong((Source source) ->
                        source.date().map(date -> -date.timelineDay()).orElse(Long.MAX_VALUE))
                .thenComparing(Source::key);
    }

    private static SourceLine line(PageContext context, OutputPath path, Source source, Reads reads) {
        return new SourceLine(
                source.title(),
                context.languageOfTitle(source),
                context.links().href(path, source),
                source.outlet(),
                context.date(source.date()),
                context.words().count("source.rests", resting(reads, source)));
    }

    /** Returns how many entries cite the source or name it. */
    private static int resting(Reads reads, Source source) {
        List<Object> entries = new ArrayList<>();
        reads.mentionsOf(source).forEach(mention -> entries.add(mention.in()));
        reads.catalog().namedBy(source).forEach(entry -> entries.add(entry.key()));
        return (int) entries.stream().distinct().count();
    }

    private static SourceDetailView view(PageContext context, Reads reads, Source source) {
        OutputPath path = Links.path(source);
        return new SourceDetailView(
                new Frames(context)
                        .page(path, source.title(), description(context, source))
                        .about(SourceNode.of(source, context)),
                new SourceHead(
                        source.title(),
                        context.languageOfTitle(source),
                        context.words().text("source.type." + source.type())),
                source.authors(),
                ImprintView.of(source),
                context.date(source.date()),
                access(context, source),
                context.catalog().index().find(source.repeats().stream().toList(), Source.class).stream()
                        .map(other -> linkToSource(context, path, other))
                        .toList(),
                PageText.links(context, path).field(source.note(), source),
                lists(context, reads, source));
    }

    private static SourceAccess access(PageContext context, Source source) {
        Availability where = source.availability();
        String access = where.access().name().toLowerCase(Locale.ROOT);
        return new SourceAccess(
                where.url(),
                where.access() == Availability.Access.OPEN
                        ? ""
                        : context.words().text("source.access." + access),
                where.archiveUrl(),
                context.date(where.archiveDate()),
                context.date(where.accessed()));
    }

    private static SourceLists lists(PageContext context, Reads reads, Source source) {
        OutputPath path = Links.path(source);
        EntryLists lists = EntryLists.of(source, context, reads);
        return new SourceLists(
                context.catalog().namedBy(source).stream()
                        .flatMap(entry -> entry instanceof Source other ? Stream.of(other) : Stream.empty())
                        .map(other -> linkToSource(context, path, other))
                        .toList(),
                lists.mentions(context),
                lists.pagination(),
                named(context, path, namedOnly(reads, source)));
    }

    /** Describes who published the source, when, and what it is, as far as that is known. */
    private static String description(PageContext context, Source source) {
        String date = source.date().map(context.dates()::text).orElse("");
        return Stream.of(source.outlet(), date, context.words().text("source.type." + source.type()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Returns the entries that name the source but do not cite it in their text, so that nothing is listed twice. */
    private static List<Entry> namedOnly(Reads reads, Source source) {
        Set<EntryId> citing = reads.mentionsOf(source).stream().map(Mention::in).collect(Collectors.toSet());
        return reads.catalog().namedBy(source).stream()
                .filter(entry -> !citing.contains(entry.key()))
                .toList();
    }

    private static LinkView linkToSource(PageContext context, OutputPath path, Source source) {
        LanguageView language = new LanguageView(context.languageOfTitle(source), "auto");
        return new LinkView(source.title(), context.links().href(path, source), false, language);
    }

    private static List<NamedBy> named(PageContext context, OutputPath path, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !(entry instanceof Source))
                .map(entry -> new NamedBy(date(context, entry), context.link(path, entry)))
                .toList();
    }

    private static String date(PageContext context, Entry entry) {
        return entry instanceof Event event
                ? context.words().text("event.line", context.dates().text(event.date()))
                : "";
    }
}
