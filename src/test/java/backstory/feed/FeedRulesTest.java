package backstory.feed;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FeedRules;
import backstory.testing.GoldenSites;
import backstory.testing.SitemapRules;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feed and sitemap of whole sites is valid by its standard, and another program reads the same in it. */
class FeedRulesTest {
    private static final String URL = "https://example.org/t/";

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.good();
    }

    private Built built(Path site) {
        for (String part : List.of("content", "templates")) {
            if (Files.isDirectory(site.resolve(part))) {
                TestSite.copy(site.resolve(part), folder.resolve(part));
            }
        }
        Built built =
                TestSite.at(folder).asking(request -> request.withUrl(URL)).build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        return built;
    }

    private static SortedMap<String, String> files(Built built, String pattern) {
        SortedMap<String, String> files = new TreeMap<>();
        built.files().keySet().stream().filter(path -> path.matches(pattern)).forEach(path -> {
            files.put(path, built.text(path));
        });
        return files;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void feeds_and_sitemaps_keep_their_rules(Path site) throws Exception {
        Built built = built(site);
        SortedMap<String, String> feeds = files(built, "(feed|corrections|topics/.*|people/.*)\\.xml");

        assertThat(feeds).containsKeys("feed.xml", "corrections.xml");
        for (var feed : feeds.entrySet()) {
            assertThat(FeedRules.atom(feed.getValue(), URL + feed.getKey()))
                    .as(feed.getKey())
                    .isEmpty();
            SyndFeed read = new SyndFeedInput().build(new StringReader(feed.getValue()));
            assertThat(read.getFeedType()).isEqualTo("atom_1.0");
            String json = feed.getKey().replace(".xml", ".json");
            if (!feed.getKey().startsWith("people/")) {
                assertThat(FeedRules.json(built.text(json), URL + json))
                        .as(json)
                        .isEmpty();
                assertSame(read, new ObjectMapper().readTree(built.text(json)));
            }
        }
        assertThat(SitemapRules.faults(built.text("sitemap.xml"), URL)).isEmpty();
    }

    private static void assertSame(SyndFeed atom, JsonNode json) {
        assertThat(json.path("title").asText()).isEqualTo(atom.getTitle());
        assertThat(json.path("home_page_url").asText()).isEqualTo(atom.getUri());
        assertThat(json.path("items")).hasSize(atom.getEntries().size());
        for (int i = 0; i < atom.getEntries().size(); i++) {
            JsonNode item = json.path("items").get(i);
            var entry = atom.getEntries().get(i);
            assertThat(item.path("id").asText()).isEqualTo(entry.getUri());
            assertThat(item.path("title").asText()).isEqualTo(entry.getTitle());
            assertThat(item.path("url").asText()).isEqualTo(entry.getLink());
            String text = entry.getContents().isEmpty()
                    ? ""
                    : entry.getContents().get(0).getValue();
            assertThat(item.path("content_html").asText()).isEqualTo(text);
        }
    }

    /** The text that a feed gives of everything that an article can hold. */
    @Test
    void the_text_is_whole_and_plain() throws Exception {
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), folder.resolve("content"));
        String article = Files.readString(folder.resolve("content/articles/harbour.md"));
        Built built = TestSite.at(folder)
                .asking(request -> request.withUrl(URL))
                .with("content/images/dock.jpg", TestImages.jpeg(TestImages.quarters(900, 1200)))
                .with(
                        "content/images.yaml",
                        "- src: images/dock.jpg\n  alt: A dock\n  credit: Mara\n  license: CC BY 4.0\n")
                .with("content/articles/harbour.md", article + "\n![](../images/dock.jpg)\n")
                .build();
        String self = URL + "feed.xml";
        assertThat(FeedRules.atom(built.text("feed.xml"), self)).isEmpty();
        SyndFeed feed = new SyndFeedInput().build(new StringReader(built.text("feed.xml")));
        var html = feed.getEntries().stream()
                .filter(entry -> entry.getLink().endsWith("/harbour.html"))
                .map(entry -> org.jsoup.Jsoup.parse(entry.getContents().get(0).getValue()))
                .findFirst()
                .orElseThrow();
        var page = built.page("articles/harbour.html");

        assertThat(html.select("h2").eachText())
                .containsAll(page.select(".body h2").eachText());
        List<String> paragraphs = page.select(".body > section > p:not(.under)").stream()
                .map(paragraph -> paragraph.clone())
                .peek(paragraph -> paragraph.select("button").remove())
                .map(paragraph -> paragraph.text())
                .toList();
        assertThat(paragraphs).isNotEmpty();
        assertThat(html.select("p").eachText()).containsAll(paragraphs);
        assertThat(html.select("sup a").eachAttr("href"))
                .allMatch(address -> address.startsWith(URL + "articles/harbour.html#"));
        assertThat(html.select("ol li cite").eachText())
                .isEqualTo(page.select(".sources > ol > li > div > cite").eachText());
        assertThat(html.select("img").eachAttr("src")).allMatch(address -> address.startsWith(URL + "images/"));
        assertThat(html.select("img")).isNotEmpty();
    }
}
