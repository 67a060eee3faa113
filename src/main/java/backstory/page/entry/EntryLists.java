package backstory.page.entry;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.graph.text.Mention;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.claim.ClaimLine;
import backstory.page.claim.Speaker;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.paging.NewestFirst;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventView;
import backstory.page.timeline.Events;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The lists on the page of an entry that grow with the site. The page shows the newest lines of each list; the older
 * ones have pages of their own if they are too many.
 *
 * @param events newest first, whereas views have the oldest first
 */
record EntryLists(Entry entry, NewestFirst<Event> events, NewestFirst<Claim> claims, NewestFirst<Mention> mentions) {

    /** The divisor of the room of a page: several lists share it. */
    private static final int SHARED = 2;

    /** The links from the page of an entry to the older ones of each list. */
    public record Older(Pagination events, Pagination claims, Pagination mentions) {}

    /**
     * What the page of a person or an organization lists of the site.
     *
     * @param events the newest, oldest first
     * @param claims the newest first
     * @param allClaims links to the page that lists the claims by how the entry relates to each, if it takes part in
     *     any
     * @param appearsWith those who appear in the same events, claims and articles, the most frequent first
     * @param mentions the newest first
     * @param older links to those that do not fit on the page
     */
    public record PartyLists(
            List<EventView> events,
            List<ClaimLine> claims,
            LinkView allClaims,
            List<AppearsWith> appearsWith,
            List<MentionView> mentions,
            Older older) {}

    /** The view of a page of older lines. It belongs to one of the lists; the others are empty. */
    public record OlderView(
            Frame frame,
            LanguageView language,
            Pagination pagination,
            List<EventView> events,
            List<ClaimLine> claims,
            List<MentionView> mentions,
            List<CardView> cards,
            SourcesView sources)
            implements View {}

    static EntryLists of(Entry entry, PageContext context, Reads reads) {
        return new EntryLists(
                entry,
                events(entry, context),
                claims(entry, context),
                mentions(entry, reads.mentionsOf(entry), context));
    }

    private static NewestFirst<Event> events(Entry entry, PageContext context) {
        List<Event> events = isParty(entry) ? context.catalog().eventsOf(entry) : List.of();
        NewestFirst.Whole whole = new NewestFirst.Whole(Links.path(entry), "events", context.label(entry));
        return NewestFirst.of(whole, Parts.reversed(events), Parts.EVENTS / SHARED, context);
    }

    private static NewestFirst<Claim> claims(Entry entry, PageContext context) {
        List<Claim> claims = isParty(entry) ? context.catalog().claimsOf(entry) : List.of();
        NewestFirst.Whole whole = new NewestFirst.Whole(Links.path(entry), "claims", context.label(entry));
        return NewestFirst.of(whole, claims, Parts.LINES / SHARED, context);
    }

    private static boolean isParty(Entry entry) {
        return entry instanceof Person || entry instanceof Organization;
    }

    private static <T> NewestFirst<T> mentions(Entry entry, List<T> mentions, PageContext context) {
        NewestFirst.Whole whole = new NewestFirst.Whole(Links.path(entry), "mentions", context.label(entry));
        return NewestFirst.of(whole, mentions, Parts.LINES / SHARED, context);
    }

    /** Makes the pages of older lines for all entries of a kind. Texts decide how many mentions there are. */
    static List<Page> older(Class<? extends Entry> type, PageContext context, Reads reads) {
        List<Page> pages = new ArrayList<>();
        context.catalog().index().all(type).forEach(entry -> add(pages, entry, context, reads));
        return pages;
    }

    private static void add(List<Page> pages, Entry entry, PageContext context, Reads reads) {
        events(entry, context).older().forEach(part -> pages.add(page(part, own -> ofEvents(entry, part, context))));
        claims(entry, context).older().forEach(part -> pages.add(page(part, own -> ofClaims(entry, part, context))));
        List<Integer> places =
                IntStream.range(0, reads.timesMentioned(entry)).boxed().toList();
        List<NewestFirst.ListPage<Integer>> older =
                mentions(entry, places, context).older();
        for (int i = 0; i < older.size(); i++) {
            int at = i;
            pages.add(page(
                    older.get(at),
                    own -> ofMentions(
                            entry,
                            mentions(entry, own.mentionsOf(entry), context)
                                    .older()
                                    .get(at),
                            context)));
        }
    }

    private static Page page(NewestFirst.ListPage<?> part, Function<Reads, OlderView> view) {
        return Page.of(part.path(), "older", view);
    }

    /** Returns all lists, for the page of a person or an organization. */
    PartyLists ofParty(PageContext context, PageText pageText) {
        return new PartyLists(
                events(events.newest(), context, pageText),
                claims(context),
                Speaker.claimsOf(entry, context, Links.path(entry)),
                AppearsWith.of(entry, context, Links.path(entry)),
                mentions(context),
                pagination());
    }

    private static List<EventView> events(NewestFirst.ListPage<Event> part, PageContext context, PageText pageText) {
        return Events.views(Parts.reversed(part.items()), context, pageText, part.path(), "event_");
    }

    private List<ClaimLine> claims(PageContext context) {
        return ClaimLine.about(
                entry, claims.newest().items(), context, claims.newest().path());
    }

    /** The newest mentions. */
    List<MentionView> mentions(PageContext context) {
        return EntryParts.mentions(
                mentions.newest().items(), context, mentions.newest().path());
    }

    /** The links to the older ones. */
    Older pagination() {
        return new Older(
                events.newest().pagination(),
                claims.newest().pagination(),
                mentions.newest().pagination());
    }

    private static OlderView ofEvents(Entry entry, NewestFirst.ListPage<Event> part, PageContext context) {
        PageText pageText = PageText.cards(context, part.path());
        List<EventView> events = events(part, context, pageText);
        return new OlderView(
                frame(part, context),
                context.language(entry),
                part.pagination(),
                events,
                List.of(),
                List.of(),
                pageText.cards(),
                pageText.sources());
    }

    private static OlderView ofClaims(Entry entry, NewestFirst.ListPage<Claim> part, PageContext context) {
        return new OlderView(
                frame(part, context),
                context.language(entry),
                part.pagination(),
                List.of(),
                ClaimLine.about(entry, part.items(), context, part.path()),
                List.of(),
                List.of(),
                SourcesView.NONE);
    }

    private static OlderView ofMentions(Entry entry, NewestFirst.ListPage<Mention> part, PageContext context) {
        return new OlderView(
                frame(part, context),
                context.language(entry),
                part.pagination(),
                List.of(),
                List.of(),
                EntryParts.mentions(part.items(), context, part.path()),
                List.of(),
                SourcesView.NONE);
    }

    private static Frame frame(NewestFirst.ListPage<?> part, PageContext context) {
        return new Frames(context).page(part.path(), part.pagination().title(), "");
    }
}
