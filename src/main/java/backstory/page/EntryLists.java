package backstory.page;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.graph.Mention;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * The lists on the page of an entry that grow with the site. The page shows the newest of each; where they are too many
 * for one page, the older ones have pages of their own.
 *
 * @param events the newest first, unlike in the views
 */
record EntryLists(Entry entry, NewestFirst<Event> events, NewestFirst<Claim> claims, NewestFirst<Mention> mentions) {

    /** Several lists stand on one page, so each has a part of the room. */
    private static final int SHARED = 2;

    /** The ways from the page of an entry to the older ones of each list. */
    public record Older(PartsView events, PartsView claims, PartsView mentions) {}

    /** The view of older ones: of one of the lists, the others being empty. */
    public record OlderView(
            Frame frame,
            LanguageView language,
            PartsView split,
            List<EventView> events,
            List<ClaimLine> claims,
            List<MentionView> mentions,
            List<CardView> cards,
            List<SourceView> sources)
            implements View {}

    static EntryLists of(Entry entry, PageContext context) {
        boolean party = entry instanceof Person || entry instanceof Organization;
        List<Event> events = party ? context.site().eventsOf(entry) : List.of();
        List<Claim> claims = party ? context.site().claimsOf(entry) : List.of();
        List<Mention> mentions = context.site().mentionsOf(entry);
        OutputPath path = Links.path(entry);
        return new EntryLists(
                entry,
                NewestFirst.of(
                        new NewestFirst.Whole(path, "events", entry.label()),
                        turned(events),
                        Parts.EVENTS / SHARED,
                        context),
                NewestFirst.of(
                        new NewestFirst.Whole(path, "claims", entry.label()), claims, Parts.LINES / SHARED, context),
                NewestFirst.of(
                        new NewestFirst.Whole(path, "mentions", entry.label()),
                        mentions,
                        Parts.LINES / SHARED,
                        context));
    }

    /** The pages of older ones; none for most entries. */
    static List<Page> older(Entry entry, PageContext context) {
        EntryLists lists = of(entry, context);
        List<Page> pages = new ArrayList<>();
        lists.events.older().forEach(part -> pages.add(page(part, () -> ofEvents(entry, part, context))));
        lists.claims.older().forEach(part -> pages.add(page(part, () -> ofClaims(entry, part, context))));
        lists.mentions
                .older()
                .forEach(part -> pages.add(page(part, () -> {
                    context.site().restsOnMentions(entry); // the part was cut when the site was planned
                    return ofMentions(entry, part, context);
                })));
        return pages;
    }

    private static Page page(NewestFirst.Part<?> part, Supplier<OlderView> view) {
        return Page.of(part.path(), "older", view);
    }

    /** The newest events, oldest first. */
    List<EventView> events(PageContext context, Annotator annotator) {
        return events(events.newest(), context, annotator);
    }

    private static List<EventView> events(NewestFirst.Part<Event> part, PageContext context, Annotator annotator) {
        return Events.views(turned(part.items()), context, annotator, part.path(), "event_");
    }

    /** The newest claims. */
    List<ClaimLine> claims(PageContext context) {
        return ClaimLine.about(
                entry, claims.newest().items(), context, claims.newest().path());
    }

    /** The newest mentions. */
    List<MentionView> mentions(PageContext context) {
        return EntryParts.mentions(
                mentions.newest().items(), context, mentions.newest().path());
    }

    /** The ways to the older ones. */
    Older ways() {
        return new Older(
                events.newest().split(),
                claims.newest().split(),
                mentions.newest().split());
    }

    private static OlderView ofEvents(Entry entry, NewestFirst.Part<Event> part, PageContext context) {
        Annotator annotator = Annotator.cards(context, part.path());
        List<EventView> events = events(part, context, annotator);
        return new OlderView(
                frame(part, context),
                context.language(entry),
                part.split(),
                events,
                List.of(),
                List.of(),
                annotator.cards(),
                annotator.sources());
    }

    private static OlderView ofClaims(Entry entry, NewestFirst.Part<Claim> part, PageContext context) {
        return new OlderView(
                frame(part, context),
                context.language(entry),
                part.split(),
                List.of(),
                ClaimLine.about(entry, part.items(), context, part.path()),
                List.of(),
                List.of(),
                List.of());
    }

    private static OlderView ofMentions(Entry entry, NewestFirst.Part<Mention> part, PageContext context) {
        return new OlderView(
                frame(part, context),
                context.language(entry),
                part.split(),
                List.of(),
                List.of(),
                EntryParts.mentions(part.items(), context, part.path()),
                List.of(),
                List.of());
    }

    private static Frame frame(NewestFirst.Part<?> part, PageContext context) {
        return context.frame(part.path(), part.split().title(), "");
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
