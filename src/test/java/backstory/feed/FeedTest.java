package backstory.feed;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** {@code feed.xml}: Atom by RFC 4287. */
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void a_site_with_an_address() {
        site = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\nurl: https://example.org/t\n")
                .with("content/organizations.yaml", "- id: council\n  name: Council\n")
                .with("content/articles/a.md", """
                        ---
                        title: Fish & <chips> "now"
                        date: 2031-04-05
                        updated: 2031-04-06
                        authors: [Ann & Bob, Cy]
                        summary: The *council* and [its hall](org:council); see [the second](b.md) & ]]> more.
                        ---
                        Text.
                        """)
                .with("content/articles/b.md", "---\ntitle: B\ndate: 2031-04-06T23:30-09:00\n---\nText.\n")
                .with("content/articles/c.md", "---\ntitle: C\ndate: 2031-04-07T02:00+12:00\n---\nText.\n");
    }

    private org.w3c.dom.Element feed() {
        return Xml.parse(site.build().text("feed.xml"));
    }

    @Test
    void it_has_what_a_feed_must_have() {
        org.w3c.dom.Element feed = feed();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(child(feed, "id")).isEqualTo("https://example.org/t/");
        assertThat(child(feed, "title")).isEqualTo("Explainers – Test");
        assertThat(child(feed, "author")).isEqualTo("Test");
        assertThat(link(feed, "self")).isEqualTo("https://example.org/t/feed.xml");
        assertThat(link(feed, "alternate")).isEqualTo("https://example.org/t/");
    }

    @Test
    void every_entry_has_what_an_entry_must_have() {
        NodeList entries = feed().getElementsByTagNameNS(ATOM, "entry");

        assertThat(entries.getLength()).isEqualTo(3);
        for (int i = 0; i < entries.getLength(); i++) {
            org.w3c.dom.Element entry = (org.w3c.dom.Element) entries.item(i);
            assertThat(child(entry, "id")).startsWith("https://example.org/t/articles/");
            assertThat(child(entry, "title")).isNotEmpty();
            assertThat(OffsetDateTime.parse(child(entry, "published"))).isNotNull();
            assertThat(OffsetDateTime.parse(child(entry, "updated"))).isNotNull();
            assertThat(link(entry, "alternate")).isEqualTo(child(entry, "id"));
        }
    }

    @Test
    void it_is_as_new_as_its_newest_moment_whatever_the_offsets() {
        assertThat(child(feed(), "updated")).isEqualTo("2031-04-06T23:30:00-09:00");
    }

    @Test
    void texts_are_escaped_once() {
        org.w3c.dom.Element entry = entry("a");

        assertThat(child(entry, "title")).isEqualTo("Fish & <chips> \"now\"");
        assertThat(children(entry, "author")).containsExactly("Ann & Bob", "Cy");
    }

    @Test
    void the_summary_is_html_with_whole_addresses() {
        org.w3c.dom.Element summary = (org.w3c.dom.Element)
                entry("a").getElementsByTagNameNS(ATOM, "summary").item(0);

        assertThat(summary.getAttribute("type")).isEqualTo("html");
        Document html = Jsoup.parse(summary.getTextContent());
        assertThat(html.text()).isEqualTo("The council and its hall; see the second & ]]> more.");
        assertThat(html.select("em").text()).isEqualTo("council");
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly(
                        "https://example.org/t/organizations/council.html", "https://example.org/t/articles/b.html");
        assertThat(entry("b").getElementsByTagNameNS(ATOM, "summary").getLength())
                .isZero();
    }

    @Test
    void every_page_names_it() {
        Built built = site.build();

        for (String page : List.of("index.html", "articles/a.html", "organizations/council.html", "404.html")) {
            Element link = built.page(page).selectFirst("head link[type=application/atom+xml]");
            assertThat(link.attr("type")).as(page).isEqualTo("application/atom+xml");
        }
        assertThat(built.page("articles/a.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("../feed.xml");
    }

    @Test
    void a_site_without_an_address_or_without_articles_has_none_or_an_empty_one() {
        Built empty = site.remove("content/articles/a.md")
                .remove("content/articles/b.md")
                .remove("content/articles/c.md")
                .build();
        assertThat(child(Xml.parse(empty.text("feed.xml")), "updated")).isEqualTo("1970-01-01T00:00:00Z");

        Built unknown = site.with("content/site.yaml", "title: Test\n").build();
        assertThat(unknown.files()).doesNotContainKeys("feed.xml", "sitemap.xml", "robots.txt");
        assertThat(unknown.page("index.html").select("link[type*=atom], link[type*=feed], link[rel=canonical]"))
                .isEmpty();
    }

    private org.w3c.dom.Element entry(String name) {
        NodeList entries = feed().getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            org.w3c.dom.Element entry = (org.w3c.dom.Element) entries.item(i);
            if (child(entry, "id").endsWith("/" + name + ".html")) {
                return entry;
            }
        }
        throw new AssertionError("no entry " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redirect-from: harbour | articles/harbour.html",
                "redirect-from: [port, harbour] | articles/port.html",
                "redirect-from: [/2019/harbour/, harbour] | 2019/harbour/",
                "redirect-from: /2019/harbour | 2019/harbour",
                "redirect-from: [/2019/caf\u00e9 a.html] | 2019/caf%C3%A9%20a.html",
                "redirect-from: /claims/half-full.html | articles/d.html",
                "redirect-from: [/claims/half-full.html, harbour] | articles/harbour.html",
                "summary: S | articles/d.html",
            })
    @Case("165")
    void an_article_keeps_the_id_of_its_first_address(String key, String first) {
        Built built = site.article(
                        "d",
                        key + "\ntopics: [ports]\npeople: [{id: mara, name: Mara}]\n"
                                + "corrections: [{date: 2031-04-09, kind: correction, text: X}]\n---\n[She](person:mara).\n")
                .build();
        String id = "https://example.org/t/" + first;
        for (String feed : List.of("feed.xml", "topics/ports.xml", "people/mara.xml")) {
            assertThat(built.text(feed))
                    .as(feed)
                    .contains("<id>" + id + "</id>", "href=\"https://example.org/t/articles/d.html\"");
        }
        assertThat(built.text("corrections.xml"))
                .contains("<id>" + id + "#correction_1</id>", "articles/d.html#correction_1\"");
        for (String feed : List.of("feed.json", "topics/ports.json")) {
            assertThat(built.text(feed))
                    .as(feed)
                    .contains("\"id\": \"" + id + "\"", "\"url\": \"https://example.org/t/articles/d.html\"");
        }
        assertThat(built.text("corrections.json")).contains("\"id\": \"" + id + "#correction_1\"");
    }

    @Test
    void a_feed_of_a_person_holds_titles_summaries_and_links_and_the_others_whole_texts() {
        site.with("content/people.yaml", "- {id: ada, name: Ada}\n")
                .article(
                        "d",
                        "summary: What *she* did.\ntopics: [ports]\npeople: [ada]\n---\nShe [came](person:ada).\n");
        Built built = site.build();

        assertThat(built.text("people/ada.xml"))
                .contains(
                        "<title>T</title>",
                        "href=\"https://example.org/t/articles/d.html\"/>",
                        "<summary type=\"html\">What &lt;em&gt;she&lt;/em&gt; did.</summary>")
                .doesNotContain("<content", "came");
        for (String whole : List.of("feed.xml", "topics/ports.xml")) {
            assertThat(built.text(whole)).as(whole).contains("<content", "came");
        }
    }

    @Test
    @Case("p7")
    void a_feed_without_items_has_the_newest_date_of_the_site() {
        site.with("content/people.yaml", "- {id: ada, name: Ada}\n").article("d", "---\n[Her](person:bo).\n");
        site.with("content/people/bo.md", "---\nname: Bo\n---\nSee [Ada](person:ada).\n");
        Built built = site.build();

        assertThat(child(Xml.parse(built.text("corrections.xml")), "updated")).isEqualTo("2031-04-06T23:30:00-09:00");
        assertThat(child(Xml.parse(built.text("people/ada.xml")), "updated")).isEqualTo("2031-04-06T23:30:00-09:00");
        assertThat(child(Xml.parse(built.text("people/bo.xml")), "updated")).isEqualTo("2031-04-05T00:00:00Z");
    }

    @Test
    @Case("p7")
    void the_newest_date_of_a_site_may_be_that_of_a_withdrawal() {
        Built built = TestSite.in(folder.resolve("withdrawn"))
                .with("content/site.yaml", "title: Test\nurl: https://example.org\n")
                .article(
                        "d",
                        "status: withdrawn\nupdated: 2031-04-07\n"
                                + "corrections: [{date: 2031-04-09, kind: retraction, text: X}]\n---\n")
                .build();

        assertThat(child(Xml.parse(built.text("feed.xml")), "updated")).isEqualTo("2031-04-09T00:00:00Z");
    }

    private static String child(org.w3c.dom.Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<String> children(org.w3c.dom.Element parent, String name) {
        return Xml.children(parent, name).stream().map(Node::getTextContent).toList();
    }

    private static String link(org.w3c.dom.Element parent, String rel) {
        return Xml.children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }
}
