package backstory.data;

import backstory.entry.Entry;
import backstory.entry.value.LocatedText;
import backstory.graph.Catalog;
import backstory.json.JsonWriter;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.io.Writer;
import java.util.List;

/**
 * The inventory: the address, id and names of everything on the site that has an address, so that another site can link
 * to it by its id and notice when one of its own links is broken. It has the content of front matter and no texts.
 */
public final class InventoryFile {
    private static final OutputPath PATH = OutputPath.of("data/inventory.json");

    public static final DataFile FILE =
            DataFile.streamed(PATH, site -> (reads, out) -> write(site.context(), reads.catalog(), out));

    /** The version, which changes when programs that read the file would have to change. */
    private static final int VERSION = 1;

    private InventoryFile() {}

    private static void write(PageContext context, Catalog catalog, Writer out) {
        JsonWriter json = new JsonWriter(out)
                .object()
                .put("version", VERSION)
                .put("title", catalog.config().title())
                .put("language", catalog.config().language())
                .put("url", context.links().url())
                .list("entries");
        catalog.index().all().stream()
                .filter(entry -> !entry.isWithdrawn())
                .forEach(entry -> write(entry, context.links(), json));
        json.end().end();
    }

    /** Addresses are below the site's own, so that they are the same wherever the site stands. */
    private static void write(Entry entry, Links links, JsonWriter json) {
        json.object()
                .put("kind", entry.key().kind().noun())
                .put("id", entry.key().id())
                .put("name", entry.label())
                .put("href", links.href(Links.HOME, entry))
                .put("aliases", aliases(entry))
                .put(
                        "former",
                        entry.redirectFrom().stream().map(LocatedText::text).toList())
                .end();
    }

    /** Every other name, in every recorded spelling. */
    private static List<String> aliases(Entry entry) {
        return entry.otherNames().stream()
                .filter(name -> !name.equals(entry.label()))
                .distinct()
                .toList();
    }
}
