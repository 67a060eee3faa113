package backstory.testing;

import backstory.graph.Catalog;
import backstory.graph.Texts;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
import backstory.graph.link.Linker;
import backstory.problem.Problems;
import backstory.read.Content;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a site from a folder of content without making pages, for tests that query a site. */
public final class SiteOf {
    private SiteOf() {}

    /** Reads and links the files below {@code content/}. */
    public static Texts content(Path root) {
        ContentTree tree = ContentTree.scan(root);
        Content content = Content.read(tree);
        List<String> files = tree.files().stream().map(ContentFile::path).toList();
        EntryIndex index = EntryIndex.of(
                new EntryIndex.Input(content.entries(), content.images(), files, content.invalid(), List.of()),
                Optional.empty(),
                false,
                new Problems());
        Linker linker = new Linker(index, content.site());
        LinkedEntries linked =
                LinkedEntries.of(index.all().stream().map(linker::link).toList());
        Catalog catalog = Catalog.of(content.site(), index.withoutUnused(linked), linker, linked);
        return Texts.of(catalog);
    }
}
