package backstory.browser;

import backstory.testing.TestImages;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sites that are looked at, built once for the whole run.
 *
 * @param kinds the golden site with a page of every kind, with an address, and with a card of
 *     every kind in its article; and an article with images
 * @param real the explainers that this repository publishes
 */
record Sites(Path folder, ServedSite kinds, ServedSite real) implements AutoCloseable {
    /** One page of each kind. */
    static final List<String> EVERY_KIND = List.of(
            "index.html",
            "404.html",
            "articles/harbour.html",
            "articles/taken-back.html",
            "topics/harbour.html",
            "people/index.html",
            "people/mara-okafor.html",
            "organizations/index.html",
            "organizations/council.html",
            "claims/index.html",
            "claims/pays-for-itself.html",
            "glossary/index.html",
            "glossary/quorum.html",
            "timeline/index.html",
            "timeline/2031.html",
            "sources/index.html",
            "sources/gazette.html",
            "corrections/index.html",
            "pages/about.html");

    static final String ARTICLE = "articles/harbour.html";
    /** One page of each kind, and an article with images. */
    static final List<String> EVERY_LOOK = Stream.concat(EVERY_KIND.stream(), Stream.of("articles/pictured.html"))
            .toList();

    /** With an image at its head and one in its text. */
    static final String PICTURED = "articles/pictured.html";

    static final String REAL_ARTICLE = "articles/maria-butina.html";

    static Sites build() throws IOException {
        Path folder = Files.createTempDirectory("sites");
        Path golden = Path.of("src/test/golden/every-kind");
        TestSite.copy(golden.resolve("content"), folder.resolve("every-kind/content"));
        String config = Files.readString(golden.resolve("content/site.yaml"));
        String article = Files.readString(golden.resolve("content/articles/harbour.md"));
        TestSite.at(folder.resolve("every-kind"))
                .with("content/site.yaml", config + "url: https://verrin.example/project/\n")
                .with("content/articles/harbour.md", article + "\nSo says [the council](org:council).\n")
                .article("pictured", "image: ../images/dock.jpg\n---\nText.\n\n## Dock\n\n![](../images/dock.jpg)\n")
                .with("content/images/dock.jpg", TestImages.jpeg(TestImages.quarters(900, 1200)))
                .with(
                        "content/images.yaml",
                        "- src: images/dock.jpg\n  alt: A dock\n  credit: Mara Okafor\n"
                                + "  license: CC BY 4.0\n  caption: The *dock*.\n");
        return new Sites(
                folder,
                ServedSite.of(folder.resolve("every-kind"), folder.resolve("kinds")),
                ServedSite.of(Path.of("."), folder.resolve("real")));
    }

    @Override
    public void close() throws IOException {
        kinds.close();
        real.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
