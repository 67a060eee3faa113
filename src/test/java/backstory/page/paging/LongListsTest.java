package backstory.page.paging;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import backstory.testing.Case;
import backstory.testing.HtmlChecker;
import backstory.testing.SitemapRules;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page grows without bound: a site with somewhat more of everything than fits on one page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {
    private static final int BOUND = 300_000;
    private static final String URL = "https://example.org/t/";

    private Built built;
    private Set<String> paths;

    /**
     * A site with so many articles and corrections, and so many terms, people, sources, events and claims. The articles
     * have titles that no social card can be drawn of, which would take most of the time.
     */
    private static Built built(Path folder, int articles, int entries) {
        TestSite site = TestSite.in(folder).asking(request -> request.withUrl(URL));
        StringBuilder people = new StringBuilder("- id: ann-lee\n  name: Ann Lee\n");
        StringBuilder terms = new StringBuilder();
        StringBuilder sources = new StringBuilder();
        StringBuilder events = new StringBuilder();
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            String day = day(i);
            people.append("- name: P").append(i).append(" Zimmer\n");
            terms.append("- term: x").append(i).append("\n  definition: Y.\n");
            sources.append("- id: s")
                    .append(i)
                    .append("\n  title: S\n  date: ")
                    .append(day)
                    .append("\n");
            events.append("- id: e").append(i).append("\n  title: E\n  date: ").append(day);
            events.append("\n  people: [ann-lee]\n  sources: [s").append(i).append("]\n");
            claims.append("- id: c").append(i).append("\n  claim: C\n  by: ann-lee\n");
        }
        for (int i = 0; i < articles; i++) {
            String day = day(i);
            site.with(
                    "content/articles/a" + i + ".md",
                    "---\ntitle: 王" + i + "\ndate: " + day + "\nsummary: S.\ntopics: [t]\ncorrections:\n  - {date: "
                            + day
                            + ", kind: correction, text: Z.}\n---\n[Ann](person:ann-lee) saw [it](date:e" + i % entries
                            + ").[@s" + i % entries + "]\n");
        }
        return site.with("content/people.yaml", people.toString())
                .with("content/terms.yaml", terms.toString())
                .with("content/sources.yaml", sources.toString())
                .with("content/dates.yaml", events.toString())
                .with("content/claims.yaml", claims.toString())
                .build();
    }

    private static String day(int i) {
        return LocalDate.of(2031, 1, 1).plusDays(i % 300).toString();
    }

    @BeforeAll
    void a_site_with_long_lists(@TempDir Path folder) {
        built = built(folder, 510, 510);
        assertThat(built.result().changes()).isPresent();
        paths = built.files().keySet();
    }

    private static void assertBounded(Built site) throws IOException {
        try (Stream<Path> files = Files.walk(site.root().resolve("site"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(Files.size(file)).as(file.toString()).isLessThan(BOUND);
            }
        }
    }

    /** What some pages list, by a selector. */
    private List<String> all(String selector, String... pages) {
        List<String> all = new ArrayList<>();
        for (String page : pages) {
            all.addAll(built.page(page).select(selector).eachText());
        }
        return all;
    }

    @Test
    @Case("129")
    void no_page_is_larger_than_the_bound() throws IOException {
        assertBounded(built);
    }

    @Test
    void a_list_of_articles_has_the_newest_at_its_address_and_all_on_its_parts() {
        for (String[] pages : new String[][] {{"index.html", "index_1.html"}, {"topics/t.html", "topics/t_1.html"}}) {
            assertThat(all(".lead h2, .more h3, .stories h2, section:has(#others_) h3", pages))
                    .hasSize(510)
                    .doesNotHaveDuplicates();
            assertThat(built.page(pages[0]).select(".jump a").eachAttr("href")).hasSize(1);
            assertThat(built.page(pages[1]).select(".jump a[rel=prev]")).hasSize(1);
        }
        assertThat(all(
                        ".stories > li",
                        "corrections/index.html",
                        "corrections/index_1.html",
                        "corrections/index_2.html"))
                .hasSize(510);
        assertThat(built.page("index_1.html").title()).isEqualTo("Explainers · 1 – Test");
        assertThat(built.page("index_1.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(URL + "index_1.html");
    }

    @Test
    void indexes_of_names_are_split_by_letter() {
        Document index = built.page("people/index.html");
        assertThat(index.select(".jump li").eachText()).containsExactly("L 1 person", "Z 500 people", "Z 2 10 people");
        assertThat(all(".entries .label", "people/index_l.html", "people/index_z.html", "people/index_z_2.html"))
                .hasSize(511)
                .doesNotHaveDuplicates();
        assertThat(built.page("people/index_z.html").select("h1").text()).isEqualTo("People · Z");
        assertThat(built.page("people/index_z.html").select("#letter_Z")).hasSize(1);
        assertThat(built.page("glossary/index_x.html").select("#x1")).hasSize(1);
        assertThat(built.page("people/index_z.html").select(".jump a[rel]").eachAttr("href"))
                .containsExactly("index_l.html", "index_z_2.html");
    }

    @Test
    void sources_and_claims_are_split_by_kind() {
        assertThat(all(
                        ".entries .label",
                        "sources/index_article-newspaper.html",
                        "sources/index_article-newspaper_1.html"))
                .hasSize(510);
        assertThat(all(".pairs h3 a", "claims/index_none.html", "claims/index_none_1.html"))
                .hasSize(510);
        assertThat(built.page("claims/index_by_l.html").select(".names a").eachAttr("href"))
                .containsExactly("by/people/ann-lee.html");
        assertThat(all(
                        ".pairs h3 a",
                        "claims/by/people/ann-lee.html",
                        "claims/by/people/ann-lee_1.html",
                        "claims/by/people/ann-lee_2.html",
                        "claims/by/people/ann-lee_3.html"))
                .hasSize(510);
    }

    @Test
    void links_to_events_lead_to_the_part_that_holds_them() {
        assertThat(built.page("timeline/2031.html").select("ol.rail")).isEmpty();
        assertThat(built.page("timeline/2031_05.html").select("#e130")).hasSize(1);
        assertThat(built.page("articles/a130.html")
                        .select(".body a[href*=e130]")
                        .attr("href"))
                .isEqualTo("../timeline/2031_05.html#e130");
        assertThat(built.page("timeline/2031_05.html").select("h1").text()).isEqualTo("May 2031");
    }

    @Test
    void what_grows_on_the_page_of_an_entry_goes_on_elsewhere() {
        assertThat(all("[aria-labelledby=mentions_] li p", ann("mentions"))).hasSize(510);
        assertThat(all(".rail li:has(> .what)", ann("events"))).hasSize(510);
        assertThat(all("section:has(#claims_) h3 a", ann("claims"))).hasSize(510);
        assertThat(built.page("people/ann-lee_mentions_3.html").select("h1").text())
                .isEqualTo("Ann Lee · 3");
    }

    /** The page of Ann Lee and those of one of its lists. */
    private String[] ann(String list) {
        return paths.stream()
                .filter(path -> path.matches("people/ann-lee(_" + list + "_\\d+)?\\.html"))
                .toArray(String[]::new);
    }

    @Test
    void every_link_and_fragment_leads_somewhere_and_every_part_is_in_the_sitemap() {
        Set<String> broken = new TreeSet<>();
        Map<String, Document> read = new HashMap<>();
        for (String path : paths) {
            if (path.matches("(.*_.*|.*index|people/ann-lee|timeline/2031|articles/a1)\\.html")) {
                java.net.URI base = java.net.URI.create("/" + path);
                for (Element link : built.page(path).select("a[href]")) {
                    java.net.URI to = base.resolve(link.attr("href"));
                    String file = to.getPath().substring(1);
                    boolean found = paths.contains(file)
                            && (to.getFragment() == null
                                    || read.computeIfAbsent(file, built::page).getElementById(to.getFragment())
                                            != null);
                    if (!found) {
                        broken.add(path + " → " + to);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        String sitemap = built.text("sitemap.xml");
        assertThat(SitemapRules.faults(sitemap, URL)).isEmpty();
        assertThat(paths.stream().filter(path -> path.contains("_") && path.endsWith(".html")))
                .hasSizeGreaterThan(15)
                .allMatch(path ->
                        sitemap.contains("<loc>" + URL + OutputPath.of(path).encoded() + "</loc>"));
    }

    @Test
    void the_parts_are_valid() {
        for (String page : List.of(
                "index_1.html",
                "people/index.html",
                "people/index_z.html",
                "claims/index_by_l.html",
                "timeline/2031.html",
                "timeline/2031_05.html",
                "people/ann-lee_events_1.html",
                "people/ann-lee_mentions_1.html")) {
            assertThat(HtmlChecker.faults(built.root().resolve("site").resolve(page)))
                    .as(page)
                    .isEmpty();
        }
    }

    @Tag("slow")
    @Test
    @Case("129")
    void a_hundred_thousand_articles_make_no_page_larger(@TempDir Path folder) throws IOException {
        Built large = built(folder, 100_000, 20_000);
        assertThat(large.result().changes()).as("it is built").isPresent();
        assertBounded(large);
        assertThat(SitemapRules.faults(large.text("sitemap.xml"), URL)).isEmpty();
        assertThat(large.text("sitemap.xml")).contains(URL + "sitemap-3.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.", "::timeline"})
    @Case("r16")
    void an_article_shows_its_newest_events_and_the_way_to_the_others(String text, @TempDir Path root) {
        StringBuilder ids = new StringBuilder();
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 1345; i++) {
            ids.append(i == 0 ? "" : ", ").append("e").append(i);
            events.append("- {id: e" + i + ", date: " + (1000 + i) + ", title: E}\n");
        }
        TestSite.Built built = TestSite.in(root)
                .with("content/site.yaml", "title: T\nurl: https://example.org\n")
                .with("content/dates.yaml", events.toString())
                .article("a", "dates: [" + ids + "]\n---\n" + text + "\n")
                .article("b", "dates: [e1, e2]\n---\n" + text + "\n")
                .build();
        Document page = built.page("articles/a.html");

        assertThat(page.select(".rail li:has(> .what)").eachAttr("id"))
                .hasSize(Parts.EVENTS)
                .startsWith("event_e1225")
                .endsWith("event_e1344");
        assertThat(page.select(".timeline > .when a").eachAttr("href")).containsExactly("../timeline/index.html");
        assertThat(page.select(".timeline > .when").text()).contains("1225");
        assertThat(built.page("articles/b.html").select(".timeline > .when")).isEmpty();
        assertThat(built.text("articles/a.html")).hasSizeLessThan(300_000);
        assertThat(built.text("feed.xml"))
                .contains("https://example.org/timeline/index.html")
                .hasSizeLessThan(300_000);
    }
}
