package backstory.page.entry;

import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Frame;
import backstory.page.Frames;
import backstory.page.Links;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.claim.ClaimLine;
import backstory.page.claim.Speaker;
import backstory.page.jsonld.OrganizationNode;
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

/** The index of organizations, and a page for each: who belongs to it at which time, and where it is mentioned. */
public final class OrganizationPages {
    public static final PageKind KIND = new NamedEntries<>(
                    "organizations", Organization.class, Organization::name, "organization", OrganizationPages::view)
            .kind(OrganizationView.class);

    private OrganizationPages() {}

    /** Somebody with a role in an organization. */
    public record Member(LinkView person, RoleView role) {}

    /**
     * The view of an organization.
     *
     * @param image the portrait with its credit, or empty
     * @param allClaims leads to the claims by what the entry has to do with them, if it speaks in any
     * @param appearsWith those who stand in the same events, claims and articles, the most frequent first
     * @param language of what the entry itself says
     * @param compiledFrom what its facts rest on, in a sentence, or empty
     */
    public record OrganizationView(
            Frame frame,
            String name,
            List<NameView> names,
            Html image,
            Html description,
            String place,
            Html body,
            List<Member> members,
            List<EventView> events,
            List<ClaimLine> claims,
            LinkView allClaims,
            List<AppearsWith> appearsWith,
            List<MentionView> mentions,
            EntryLists.Older older,
            List<String> sameAs,
            String compiledFrom,
            List<CitationMark> cites,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    private static OrganizationView view(PageContext context, Reads reads, Organization organization) {
        OutputPath path = Links.path(organization);
        EntryLists lists = EntryLists.of(organization, context, reads);
        PageText annotator = PageText.cards(context, path);
        Html image = annotator.head(organization);
        Html description = annotator.field(organization.description(), organization);
        List<CitationMark> cites = annotator.cite(organization.sources());
        Html body = annotator.body(reads.body(organization), organization);
        List<Member> members = members(context, organization, annotator, path);
        List<EventView> events = lists.events(context, annotator);
        return new OrganizationView(
                new Frames(context)
                        .page(
                                path,
                                organization.name(),
                                context.catalog().plain(organization.description(), organization))
                        .about(OrganizationNode.of(organization, context)),
                organization.name(),
                NameView.of(organization.names()),
                image,
                description,
                context.typography(organization).set(organization.place()),
                body,
                members,
                events,
                lists.claims(context),
                Speaker.claimsOf(organization, context, path),
                AppearsWith.of(organization, context, path),
                lists.mentions(context),
                lists.pagination(),
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
