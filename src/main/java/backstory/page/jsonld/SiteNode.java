package backstory.page.jsonld;

import backstory.entry.site.SiteConfig;
import backstory.json.EmbeddedJson;
import backstory.page.PageContext;
import backstory.page.address.Links;

/** The site, on its first page. */
public final class SiteNode {
    private SiteNode() {}

    /** A {@code WebSite} with its publisher. */
    public static EmbeddedJson of(PageContext context) {
        SiteConfig config = context.catalog().config();
        NodeWriter node = new NodeWriter(context, Links.HOME);
        node.json()
                .object()
                .put("@type", "WebSite")
                .put("@id", node.ids().ofSite())
                .put("url", node.ids().address(Links.HOME))
                .put("name", config.title())
                .put("description", config.description())
                .put("inLanguage", config.language());
        node.publisher("publisher");
        return node.end();
    }
}
