package backstory.page.jsonld;

import backstory.entry.Organization;
import backstory.json.EmbeddedJson;
import backstory.page.PageContext;
import backstory.page.address.Links;

/** An {@code Organization}. The nodes of people say who belonged to it. */
public final class OrganizationNode {
    private OrganizationNode() {}

    /** Makes the node for the organization's own page. */
    public static EmbeddedJson of(Organization organization, PageContext context) {
        NodeWriter node = new NodeWriter(context, Links.path(organization));
        node.begin("Organization", organization).json().put("name", organization.name());
        node.otherNames(organization.names().aliases(), organization.names().forms());
        node.json().put("description", context.catalog().plain(organization.description(), organization));
        node.image(organization);
        node.place("location", organization.place());
        node.json().put("sameAs", organization.sameAs());
        return node.end();
    }
}
