package backstory.page.entry;

import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.claim.ClaimLine;
import backstory.page.jsonld.OrganizationNode;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.LetterPages;
import backstory.page.paging.PartsView;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The index of organizations, and a page for each: who belongs to it at which time, and where it is mentioned. */
public final class OrganizationPages {
    public static final PageKind KIND = PageKind.of(
                    "organizations",
                    OrganizationPages::pages,
                    Map.of(
                            "organizations.ftlh",
                            OrganizationsView.class,
                            "organization.ftlh",
                            OrganizationView.class,
                            "older.ftlh",
                            EntryLists.OlderView.class))
            .listing(Organization.class)
            .and((context, reads) -> EntryLists.older(Organization.class, context, reads));

    private OrganizationPages() {}

    /** The view of the index, by first letter. */
    public record OrganizationsView(Frame frame, List<Letter> letters, PartsView split) implements View {}

    /** The organizations under one letter. */
    public record Letter(String letter, List<OrganizationLine> organizations) {}

    /** An organization in the index. */
    public record OrganizationLine(
            String name, String href, List<NameView> names, Html description, LanguageView language) {}

    /** Somebody with a role in an organization. */
    public record Member(LinkView person, RoleView role) {}

    /**
     * The view of an organization.
     *
     * @param language of what the entry itself says
     * @param compiledFrom what its facts rest on, in a sentence, or empty
     */
    public record OrganizationView(
            Frame frame,
            String name,
            List<NameView> names,
            Html description,
            String place,
            Html body,
            List<Member> members,
            List<EventView> events,
            List<ClaimLine> claims,
            List<MentionView> mentions,
            EntryLists.Older older,
            List<String> sameAs,
            String compiledFrom,
            List<CitationMark> cites,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Organization> all = context.catalog().index().all(Organization.class);
        LetterPages.Show<Organization> show =
                (path, frame, groups, split) -> new OrganizationsView(frame, letters(context, path, groups), split);
        List<Page> pages = new ArrayList<>(
                new LetterPages<Organization>("organizations", Organization::name, show).pages(context, all));
        for (Organization organization : all) {
            pages.add(Page.of(Links.path(organization), "organization", reads -> view(context, reads, organization))
                    .from(organization));
        }
        return pages;
    }

    private static List<Letter> letters(
            PageContext context, OutputPath path, List<AlphabetIndex.Group<Organization>> groups) {
        PageText annotator = PageText.links(context, path);
        return groups.stream()
                .map(group -> new Letter(
                        group.letter(),
                        group.items().stream()
                                .map(organization -> new OrganizationLine(
                                        organization.name(),
                                        context.links().href(path, organization),
                                        NameView.of(organization.names()),
                                        annotator.field(organization.description(), organization),
                                        context.language(organization)))
                                .toList()))
                .toList();
    }

    private static OrganizationView view(PageContext context, Reads reads, Organization organization) {
        OutputPath path = Links.path(organization);
        EntryLists lists = EntryLists.of(organization, context, reads);
        PageText annotator = PageText.cards(context, path);
        Html description = annotator.field(organization.description(), organization);
        List<CitationMark> cites = annotator.cite(organization.sources());
        Html body = annotator.body(reads.body(organization), organization);
        List<Member> members = members(context, organization, annotator, path);
        List<EventView> events = lists.events(context, annotator);
        return new OrganizationView(
                context.frame(path, organization.name(), context.plain(organization.description(), organization))
                        .about(OrganizationNode.of(organization, context)),
                organization.name(),
                NameView.of(organization.names()),
                description,
                organization.place(),
                body,
                members,
                events,
                lists.claims(context),
                lists.mentions(context),
                lists.ways(),
                organization.sameAs(),
                EntryParts.compiledFrom(reads.sourcesOf(organization), context),
                cites,
                annotator.cards(),
                annotator.sources(),
                context.language(organization));
    }

    private static List<Member> members(
            PageContext context, Organization organization, PageText annotator, OutputPath path) {
        List<Member> members = new ArrayList<>();
        for (Person person : context.catalog().peopleOf(organization)) {
            for (Person.Role role : person.roles()) {
                boolean here = role.organization()
                        .flatMap(context.catalog().index()::find)
                        .filter(organization::equals)
                        .isPresent();
                if (here) {
                    LinkView link = context.link(path, person);
                    members.add(new Member(link, RoleView.of(role, person, context, annotator, path)));
                }
            }
        }
        return members;
    }
}
