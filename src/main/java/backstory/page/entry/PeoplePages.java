package backstory.page.entry;

import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.FeedLink;
import backstory.page.Frame;
import backstory.page.Frames;
import backstory.page.Links;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.claim.ClaimLine;
import backstory.page.claim.Speaker;
import backstory.page.jsonld.PersonNode;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventView;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.List;

/** The index of people, and a page for each: who they were at which time, and where they are mentioned. */
public final class PeoplePages {
    public static final PageKind KIND = new NamedEntries<>(
                    "people", Person.class, Person::sortName, "person", PeoplePages::view)
            .kind(PersonView.class);

    /** Of a frame on another site, in pixels: room for a line about somebody and four offices. */
    private static final int HEIGHT = 380;

    private PeoplePages() {}

    /**
     * The view of a person.
     *
     * @param image the portrait with its credit, or empty
     * @param allClaims leads to the claims by what the entry has to do with them, if it speaks in any
     * @param appearsWith those who stand in the same events, claims and articles, the most frequent first
     * @param language of what the entry itself says
     * @param compiledFrom what its facts rest on, in a sentence, or empty
     */
    public record PersonView(
            Frame frame,
            String name,
            List<NameView> names,
            Html image,
            Html description,
            DateView born,
            DateView died,
            List<RoleView> roles,
            List<StatusView> statuses,
            Html body,
            List<EventView> events,
            List<ClaimLine> claims,
            LinkView allClaims,
            List<AppearsWith> appearsWith,
            List<MentionView> mentions,
            EntryLists.Older older,
            List<String> sameAs,
            String compiledFrom,
            Embed.Snippet embed,
            List<CitationMark> cites,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    /** A dated fact about a person. */
    public record StatusView(Html text, DateView when, List<CitationMark> cites) {}

    /** The person as other sites show them. */
    public static Embed embed(Person person, PageContext context) {
        return new Embed(
                Links.path(person),
                Links.embed(person),
                person.name(),
                context.language(person),
                context.catalog().plain(person.description(), person),
                HEIGHT);
    }

    /** All offices of a person, in their order. */
    public static List<RoleView> roles(Person person, PageContext context, PageText annotator, OutputPath page) {
        PageContext told = context.with(context.dates().tellingUnknownEnds());
        return person.roles().stream()
                .map(role -> RoleView.of(role, person, told, annotator, page))
                .toList();
    }

    /** All dated facts about a person, in their order. */
    public static List<StatusView> statuses(Person person, PageContext context, PageText annotator) {
        PageContext told = context.with(context.dates().tellingUnknownEnds());
        return person.statuses().stream()
                .map(status -> new StatusView(
                        annotator.field(status.text(), person),
                        told.date(status.when()),
                        annotator.cite(status.sources())))
                .toList();
    }

    private static PersonView view(PageContext context, Reads reads, Person person) {
        OutputPath path = Links.path(person);
        EntryLists lists = EntryLists.of(person, context, reads);
        PageText annotator = PageText.cards(context, path);
        Html image = annotator.head(person);
        Html description = annotator.field(person.description(), person);
        List<CitationMark> cites = annotator.cite(person.sources());
        List<RoleView> roles = roles(person, context, annotator, path);
        List<StatusView> statuses = statuses(person, context, annotator);
        Html body = annotator.body(reads.body(person), person);
        List<EventView> events = lists.events(context, annotator);
        Embed embed = embed(person, context);
        return new PersonView(
                new Frames(context)
                        .page(path, embed.title(), embed.about())
                        .sharing(share -> share.as("profile"))
                        .withFeed(List.of(embed.link(context.links())))
                        .about(PersonNode.of(person, context))
                        .withFeed(List.of(FeedLink.atom(Links.feed(path), person.name(), path, context.links()))),
                person.name(),
                NameView.of(person.names()),
                image,
                description,
                context.date(person.born()),
                context.date(person.died()),
                roles,
                statuses,
                body,
                events,
                lists.claims(context),
                Speaker.claimsOf(person, context, path),
                AppearsWith.of(person, context, path),
                lists.mentions(context),
                lists.pagination(),
                person.sameAs(),
                EntryParts.compiledFrom(reads.sourcesOf(person), context),
                embed.snippet(context),
                cites,
                annotator.cards(),
                annotator.sources(),
                context.language(person));
    }
}
