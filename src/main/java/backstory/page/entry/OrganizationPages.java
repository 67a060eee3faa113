package backstory.page.entry;

import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.OrganizationNode;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;

/** The index of organizations, and a page for each: who belonged to it when, and where it is mentioned. */
public final class OrganizationPages {
    public static final PageKind KIND = new NamedEntries<>(
                    "organizations", Organization.class, Organization::name, "organization", OrganizationPages::view)
            .kind(OrganizationView.class);

    private OrganizationPages() {}

    /** A person with a role in an organization. */
    public record Member(LinkView person, RoleView role) {}

    /**
     * The view of an organization.
     *
     * @param lists what the rest of the site says about the organization
     * @param sameAs addresses of the same organization on other sites
     * @param language of what the entry itself says
     */
    public record OrganizationView(
            Frame frame,
            PartyHead head,
            OrganizationFacts facts,
            Html body,
            EntryLists.PartyLists lists,
            List<String> sameAs,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    /**
     * Where an organization is, and who belongs to it.
     *
     * @param place or empty
     * @param compiledFrom what the facts rest on, in a sentence, or empty
     */
    public record OrganizationFacts(String place, List<Member> members, String compiledFrom) {}

    private static OrganizationView view(PageContext context, Reads reads, Organization organization) {
        OutputPath path = Links.path(organization);
        PageText pageText = PageText.cards(context, path);
        PartyHead head = new PartyHead(
                organization.name(),
                NameView.of(organization.names().forms()),
                pageText.head(organization),
                pageText.field(organization.description(), organization),
                pageText.cite(organization.sources()));
        Html body = pageText.body(reads.body(organization), organization);
        OrganizationFacts facts = new OrganizationFacts(
                context.typography(organization).set(organization.place()),
                members(context, organization, pageText, path),
                EntryParts.compiledFrom(reads.sourcesOf(organization), context));
        EntryLists.PartyLists lists =
                EntryLists.of(organization, context, reads).ofParty(context, pageText);
        return new OrganizationView(
                new Frames(context)
                        .page(
                                path,
                                organization.name(),
                                context.catalog().plain(organization.description(), organization))
                        .about(OrganizationNode.of(organization, context)),
                head,
                facts,
                body,
                lists,
                organization.sameAs(),
                pageText.cards(),
                pageText.sources(),
                context.language(organization));
    }

    private static List<Member> members(
            PageContext context, Organization organization, PageText pageText, OutputPath path) {
        List<Member> members = new ArrayList<>();
        for (Person person : context.catalog().peopleOf(organization)) {
            for (Person.Role role : person.roles()) {
                boolean here = role.organization()
                        .flatMap(context.catalog().index()::find)
                        .filter(organization::equals)
                        .isPresent();
                if (here) {
                    LinkView link = context.link(path, person);
                    members.add(new Member(link, RoleView.of(role, person, context, pageText, path)));
                }
            }
        }
        return members;
    }
}
