package backstory.page.entry;

import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.PersonNode;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.List;

/** The index of people, and a page for each: which offices they held when, and where they are mentioned. */
public final class PeoplePages {
    public static final PageKind KIND = new NamedEntries<>(
                    "people", Person.class, Person::sortName, "person", PeoplePages::view)
            .kind(PersonView.class);

    /** The height of a frame on another site, in pixels: room for a line about the person and four offices. */
    private static final int HEIGHT = 380;

    private PeoplePages() {}

    /**
     * The view of a person.
     *
     * @param lists what the rest of the site says about the person
     * @param sameAs addresses of the same person on other sites
     * @param language of what the entry itself says
     */
    public record PersonView(
            Frame frame,
            PartyHead head,
            PersonFacts facts,
            Html body,
            EntryLists.PartyLists lists,
            List<String> sameAs,
            Embed.Snippet embed,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    /**
     * The facts about a person, with their times.
     *
     * @param compiledFrom what the facts rest on, in a sentence, or empty
     */
    public record PersonFacts(
            DateView born, DateView died, List<RoleView> roles, List<StatusView> statuses, String compiledFrom) {}

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
    public static List<RoleView> roles(Person person, PageContext context, PageText pageText, OutputPath page) {
        PageContext dated = context.with(context.dates().tellingUnknownEnds());
        return person.roles().stream()
                .map(role -> RoleView.of(role, person, dated, pageText, page))
                .toList();
    }

    /** All dated facts about a person, in their order. */
    public static List<StatusView> statuses(Person person, PageContext context, PageText pageText) {
        PageContext dated = context.with(context.dates().tellingUnknownEnds());
        return person.statuses().stream()
                .map(status -> new StatusView(
                        pageText.field(status.text(), person),
                        dated.date(status.when()),
                        pageText.cite(status.sources())))
                .toList();
    }

    private static PersonView view(PageContext context, Reads reads, Person person) {
        OutputPath path = Links.path(person);
        PageText pageText = PageText.cards(context, path);
        PartyHead head = new PartyHead(
                person.name(),
                NameView.of(person.names().forms()),
                pageText.head(person),
                pageText.field(person.description(), person),
                pageText.cite(person.sources()));
        PersonFacts facts = new PersonFacts(
                context.date(person.born()),
                context.date(person.died()),
                roles(person, context, pageText, path),
                statuses(person, context, pageText),
                EntryParts.compiledFrom(reads.sourcesOf(person), context));
        Html body = pageText.body(reads.body(person), person);
        EntryLists.PartyLists lists = EntryLists.of(person, context, reads).ofParty(context, pageText);
        return new PersonView(
                frame(person, context),
                head,
                facts,
                body,
                lists,
                person.sameAs(),
                embed(person, context).snippet(context),
                pageText.cards(),
                pageText.sources(),
                context.language(person));
    }

    private static Frame frame(Person person, PageContext context) {
        OutputPath path = Links.path(person);
        Embed embed = embed(person, context);
        return new Frames(context)
                .page(path, embed.title(), embed.about())
                .sharing(share -> share.as("profile"))
                .withFeed(List.of(FeedLink.ofEmbed(embed, context.links())))
                .about(PersonNode.of(person, context))
                .withFeed(List.of(FeedLink.atom(Links.feed(path), person.name(), path, context.links())));
    }
}
