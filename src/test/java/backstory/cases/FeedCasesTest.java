package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Chapter "Feeds, sitemap" of the known faults, as far as there are feeds: {@code feed.xml} with summaries,
 * {@code sitemap.xml} and {@code robots.txt}, where the address of the site is known.
 */
class FeedCasesTest {
    private static final String URL = "https://example.org/verrin/";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void a_site_that_knows_its_address() {
        site = TestSite.in(folder).asking(request -> request.withUrl(URL));
    }

    private static Document xml(Built built, String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(built.text(path))));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(path + " is not well-formed", broken);
        }
    }

    /** The text of all elements of a name, in order. */
    private static List<String> texts(Built built, String path, String name) {
        NodeList nodes = xml(built, path).getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> errors(Built built) {
        assertThat(built.result().changes()).isEmpty();
        return built.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }

    /**
     * A summary stands on other pages too, so a heading is named with its file, {@code a.md#talks}; a bare
     * {@code #talks} and an address of the output are errors and never a link that leads nowhere.
     */
    @Test
    @Case("100")
    void every_address_in_the_feed_is_whole() {
        site.with("content/articles/dock.jpg", "x")
                .with("content/pages/about.md", "---\ntitle: About\n---\nText.\n")
                .with("content/people.yaml", "- name: Mara Okafor\n")
                .article("other", "---\nText.\n");
        Built built = site.article(
                        "a",
                        "summary: \"[dock](dock.jpg) [b](other.md) [c](a.md#talks) [d](/pages/about.md)"
                                + " [e](person:mara-okafor) [f](https://example.com/?a=1&b=2)\"\n---\n## Talks\n\nText.\n")
                .build();
        List<String> addresses = new ArrayList<>();
        for (Element element :
                Jsoup.parse(texts(built, "feed.xml", "summary").get(0)).select("[href], [src]")) {
            addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        assertThat(addresses)
                .containsExactly(
                        URL + "articles/dock.jpg",
                        URL + "articles/other.html",
                        URL + "articles/a.html#talks",
                        URL + "pages/about.html",
                        URL + "people/mara-okafor.html",
                        "https://example.com/?a=1&b=2");
        NodeList links = xml(built, "feed.xml").getElementsByTagNameNS("*", "link");
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(links.item(i).getAttributes().getNamedItem("href").getNodeValue())
                    .startsWith(URL);
        }
        Built wrong = site.article("a", "summary: \"[c](#talks) [d](/about/)\"\n---\n## Talks\n\nText.\n")
                .build();
        assertThat(errors(wrong))
                .containsExactly(
                        "content/articles/a.md:4:15: error: there is no heading \"talks\" in this text [broken-link]",
                        "content/articles/a.md:4:27: error: there is no file content/about/ [broken-link]");
    }

    /** Times come from the content; an entry keeps its id when its title changes. */
    @Test
    @Case("101")
    void nothing_looks_new_that_is_not() {
        site.article("a", "---\nText.\n")
                .with(
                        "content/articles/b.md",
                        "---\ntitle: B\ndate: 2031-03-01\nupdated: 2031-04-07T09:00+02:00\n---\nT\n");
        Built built = site.build();
        SortedMap<String, String> first = built.files();
        assertThat(texts(built, "feed.xml", "updated"))
                .containsExactly("2031-04-07T09:00:00+02:00", "2031-04-05T00:00:00Z", "2031-04-07T09:00:00+02:00");
        assertThat(texts(built, "feed.xml", "published"))
                .containsExactly("2031-04-05T00:00:00Z", "2031-03-01T00:00:00Z");
        assertThat(texts(built, "sitemap.xml", "lastmod")).containsExactly("2031-04-05", "2031-04-07");
        List<String> ids = texts(built, "feed.xml", "id");
        assertThat(site.build().result().changes().orElseThrow().isEmpty()).isTrue();
        assertThat(FileDiff.of(site.build().files(), first)).isEmpty();
        Built renamed = site.with("content/articles/a.md", "---\ntitle: Another\ndate: 2031-04-05\n---\nText.\n")
                .build();
        assertThat(texts(renamed, "feed.xml", "id")).isEqualTo(ids);
    }

    /** In a text, a title, a source, an escape of YAML and a numeric reference of Markdown. */
    @Test
    @Case("103")
    void control_characters_are_errors_at_their_place() {
        Built built = site.with(
                        "content/articles/a.md",
                        "---\ntitle: T\u0010\ndate: 2031-04-05\nsources:\n"
                                + "  - {id: g, title: 'a\u001fb'}\n---\nBody \0 here \uFFFE and [@g].\n")
                .article("b", "summary: \"a\\u0010b\"\n---\nText.\n")
                .article("c", "summary: a &#x10; b\n---\nT &#xFFFE;\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:2:9: error: control character U+0010 [control-character]",
                        "content/articles/a.md:5:22: error: control character U+001F [control-character]",
                        "content/articles/a.md:7:6: error: control character U+0000 [control-character]",
                        "content/articles/a.md:7:13: error: control character U+FFFE [control-character]",
                        "content/articles/b.md:4:10: error: an escape makes a control character here [control-character]",
                        "content/articles/c.md:4:12: error: &#x10; makes the control character U+0010 [control-character]",
                        "content/articles/c.md:6:3: error: &#xFFFE; makes the control character U+FFFE [control-character]");
        assertThat(built.files()).isEmpty();
    }

    /** Escaped, never CDATA, so nothing ends too soon. */
    @Test
    @Case("104")
    void the_end_of_a_cdata_section_is_text() {
        Built built = site.with("content/articles/a.md", """
                ---
                title: a ]]> b
                date: 2031-04-05
                summary: "x ]]> `<![CDATA[ x ]]>` `<!-- a ]]> b -->`"
                ---
                    <![CDATA[ x ]]>

                `<!-- a ]]> b -->`
                """).build();
        assertThat(texts(built, "feed.xml", "title")).contains("a ]]> b");
        assertThat(Jsoup.parse(texts(built, "feed.xml", "summary").get(0)).text())
                .isEqualTo("x ]]> <![CDATA[ x ]]> <!-- a ]]> b -->");
        assertThat(built.page("articles/a.html").select("pre").text()).isEqualTo("<![CDATA[ x ]]>");
        assertThat(built.page("articles/a.html").select(".body p").text()).isEqualTo("<!-- a ]]> b -->");
    }

    @Test
    @Case("105")
    void ampersands_and_letters_beyond_ascii_are_read_back_as_typed() {
        Built built = site.with("content/articles/порт.md", """
                ---
                title: George & Harrison
                date: 2031-04-05
                summary: "[l](https://example.com/?a=1&b=2)"
                ---
                Text.
                """).build();
        String address = URL + "articles/%D0%BF%D0%BE%D1%80%D1%82.html";
        assertThat(texts(built, "feed.xml", "title")).contains("George & Harrison");
        assertThat(texts(built, "feed.xml", "id")).contains(address);
        assertThat(texts(built, "sitemap.xml", "loc")).contains(address, URL).doesNotHaveDuplicates();
        assertThat(Jsoup.parse(texts(built, "feed.xml", "summary").get(0))
                        .select("a")
                        .attr("href"))
                .isEqualTo("https://example.com/?a=1&b=2");
    }

    /** The file list, the feed and the sitemap; DraftsTest has the rest. A link to a draft is an error. */
    @Test
    @Case("106")
    void a_draft_is_in_no_feed_and_no_list() {
        site.article("a", "---\nText.\n")
                .with(
                        "content/articles/d.md",
                        "---\ntitle: Xylophone\ndate: 2031-04-05\nstatus: draft\n---\nXylophone.\n");
        Built built = site.build();
        built.files().forEach((path, text) -> assertThat(text).as(path).doesNotContain("ylophone"));
        assertThat(texts(built, "sitemap.xml", "loc")).noneMatch(address -> address.endsWith("/d.html"));
        assertThat(errors(site.article("a", "---\n[d](d.md)\n").build()))
                .containsExactly(
                        "content/articles/a.md:5:5: error: the page \"content/articles/d.md\" is defined only in a draft"
                                + " [draft-reference]");
    }
}
