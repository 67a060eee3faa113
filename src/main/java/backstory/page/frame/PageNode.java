package backstory.page.frame;

import backstory.entry.PlainPage;
import backstory.json.EmbeddedJson;
import backstory.json.JsonWriter;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.EntityIds;
import backstory.page.address.Links;
import java.util.Optional;

/**
 * The node that describes the page itself in JSON-LD: what type of page it is, and the path to it from the first page.
 * Its name is the printed title; further nodes describe the page's subject, as it was typed.
 */
final class PageNode {
    private final JsonWriter json = JsonWriter.ofText();
    private final OutputPath path;
    private final PageContext context;
    private final EntityIds ids;

    /** The name of the index that the page is, or that lists the page's subject. */
    private final Optional<String> indexName;

    private int position;

    private PageNode(OutputPath path, PageContext context) {
        this.path = path;
        this.context = context;
        this.ids = new EntityIds(context.links(), path);
        this.indexName = indexName();
    }

    /**
     * The node of a page.
     *
     * @param title of the page, without the site's
     */
    static EmbeddedJson of(OutputPath path, String title, PageContext context) {
        PageNode node = new PageNode(path, context);
        return node.written(path.equals(Links.NOT_FOUND) ? "" : node.ids.address(path), title);
    }

    /** The node of a plain page, which has no other subject than itself: its identifier is that of the entry. */
    static EmbeddedJson of(PlainPage page, String title, PageContext context) {
        PageNode node = new PageNode(Links.path(page), context);
        return node.written(node.ids.of(page), title);
    }

    private EmbeddedJson written(String id, String title) {
        json.object()
                .put("@type", type())
                .put("@id", id)
                .put("name", title)
                .put("inLanguage", context.words().language());
        if (isPlaced()) {
            json.object("isPartOf").put("@id", ids.ofSite()).end();
        }
        if (!path.equals(Links.HOME)) {
            breadcrumb(title);
        }
        return json.end().embedded();
    }

    /**
     * Returns false where no address can be given: for the page that a server shows for any address, if the site's
     * address is not known.
     */
    private boolean isPlaced() {
        return !path.equals(Links.NOT_FOUND) || context.links().isPublished();
    }

    private String type() {
        if (path.equals(Links.SEARCH)) {
            return "SearchResultsPage";
        }
        return indexName.map(Links::index).filter(path::equals).isPresent() ? "CollectionPage" : "WebPage";
    }

    private Optional<String> indexName() {
        int slash = path.text().indexOf('/');
        return Optional.of(path.text().substring(0, Math.max(0, slash)))
                .filter(context.links().indexes()::containsKey);
    }

    private void breadcrumb(String title) {
        json.object("breadcrumb").put("@type", "BreadcrumbList").list("itemListElement");
        item(context.catalog().config().title(), Links.HOME);
        indexName
                .filter(name -> !Links.index(name).equals(path))
                .ifPresent(name -> item(context.words().text("index." + name), Links.index(name)));
        item(title, path);
        json.end().end();
    }

    /** Adds an item of the path. The last item is the page itself and needs no address. */
    private void item(String name, OutputPath to) {
        position++;
        json.object().put("@type", "ListItem").put("position", position).put("name", name);
        if (!to.equals(path) && isPlaced()) {
            json.object("item").put("@id", ids.address(to)).end();
        }
        json.end();
    }
}
