package backstory.data;

import backstory.bytes.Resource;
import backstory.entry.Claim;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.entry.site.SiteConfig;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.json.JsonWriter;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.PageContext;
import backstory.page.StreamedFile;
import backstory.page.address.Links;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The complete data of the site, as one graph: every entry with its front matter, under the keys that writers use, and
 * for each article the entries that it lists, mentions and cites. Texts are plain words. The shape is described by a
 * JSON Schema beside it.
 */
public final class SiteFile {
    private static final String SCHEMA = "site.schema.json";

    public static final DataFile FILES = new DataFile(
            Map.of(),
            site -> new DataFile.MadeFiles(
                    List.of(),
                    List.of(new StreamedFile(Links.DATA, (reads, out) -> write(site.context(), reads, out))),
                    List.of(schema())));

    /** The version, which changes when programs that read the file would have to change. */
    private static final int VERSION = 1;

    private SiteFile() {}

    private static OutputFile schema() {
        return new OutputFile(OutputPath.of("data/" + SCHEMA), Resource.bytes(SiteFile.class, SCHEMA));
    }

    private static void write(PageContext context, Reads reads, Writer out) {
        Catalog catalog = reads.catalog();
        SiteConfig config = catalog.config();
        JsonWriter json = new JsonWriter(out)
                .object()
                .put("$schema", SCHEMA)
                .put("version", VERSION)
                .put("title", config.title())
                .put("description", config.description())
                .put("url", context.links().url())
                .put("language", config.language())
                .put("publisher", config.publisher().name())
                .put("authors", config.publisher().authors())
                .list("topics");
        catalog.topics()
                .forEach(topic -> json.object()
                        .put("id", topic.id())
                        .put("name", topic.name())
                        .end());
        json.end();
        EntryWriter entries = new EntryWriter(context, Links.DATA, json);
        StoryWriter stories = new StoryWriter(entries, reads);
        ClaimWriter claims = new ClaimWriter(entries);
        list("articles", catalog.articles(), stories::write, json);
        list("pages", catalog.index().all(PlainPage.class), entries::write, json);
        list("people", catalog.index().all(Person.class), entries::write, json);
        list("organizations", catalog.index().all(Organization.class), entries::write, json);
        list("terms", catalog.index().all(Term.class), entries::write, json);
        list("dates", catalog.timeline(), entries::write, json);
        list("sources", catalog.index().all(Source.class), entries::write, json);
        list("claims", catalog.index().all(Claim.class), claims::write, json);
        json.end();
    }

    private static <E> void list(String key, List<E> entries, Consumer<E> write, JsonWriter json) {
        json.list(key);
        entries.forEach(write);
        json.end();
    }
}
