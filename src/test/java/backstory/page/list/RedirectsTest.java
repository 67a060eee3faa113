package backstory.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A former address leads on at once, with and without scripts, from a server and from disk. */
class RedirectsTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void a_site_whose_entries_moved() {
        site = TestSite.in(folder)
                .with("content/people.yaml", "- id: mara\n  name: Mara & Co\n  redirect-from: [mara-old]\n")
                .with("content/dates.yaml", """
                        - id: vote
                          date: 2031-04-01
                          title: The vote
                          redirect-from: [the-vote, /vote]
                          sources: [paper]
                        """)
                .with("content/sources.yaml", "- id: paper\n  title: Paper\n")
                .article("a", "redirect-from: [/2031/t/, b]\n---\n[Mara](person:mara) and [it](date:vote).\n");
    }

    @Test
    void every_former_address_leads_to_the_new_one() {
        Built built = site.build();

        assertThat(target(built, "articles/b.html")).isEqualTo("a.html");
        assertThat(target(built, "2031/t/index.html")).isEqualTo("../../articles/a.html");
        assertThat(target(built, "people/mara-old.html")).isEqualTo("mara.html");
        assertThat(target(built, "vote/index.html")).isEqualTo("../timeline/2031.html#vote");
    }

    private static String target(Built built, String path) {
        return built.page(path).selectFirst("main a[data-target]").attr("href");
    }

    @Test
    void the_head_leads_on_where_no_script_runs() {
        Document page = site.build().page("articles/b.html");

        Document without = Jsoup.parse(page.selectFirst("head noscript").data()
                + page.selectFirst("noscript").html());
        assertThat(without.selectFirst("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=a.html");
    }

    @Test
    void a_classic_script_of_the_sites_own_keeps_the_fragment() {
        Built built = site.build();
        Document page = built.page("2031/t/index.html");

        String script = page.selectFirst("script[src]").attr("src");
        assertThat(script).matches("\\.\\./\\.\\./assets/redirect\\.[0-9a-f]{8}\\.js");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("script").attr("type")).isEmpty();
        assertThat(built.text(script.substring("../../".length())))
                .contains("a[data-target]", "location.replace(", "location.hash");
    }

    @Test
    void search_engines_are_sent_to_the_new_address() {
        Built built = site.with("content/site.yaml", "title: Test\nurl: https://example.org/t/\n")
                .build();

        Document page = built.page("articles/b.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/t/articles/a.html");
        assertThat(built.text("sitemap.xml")).doesNotContain("articles/b.html");
    }

    @Test
    void a_former_id_of_an_event_is_a_fragment_of_its_year() {
        Document year = site.build().page("timeline/2031.html");

        assertThat(year.selectFirst("#the-vote").closest("li").id()).isEqualTo("vote");
    }

    @Test
    void its_pages_are_valid() {
        site.build();

        for (String page :
                List.of("articles/b.html", "vote/index.html", "people/mara-old.html", "timeline/2031.html")) {
            assertThat(HtmlChecker.faults(folder.resolve("site").resolve(page)))
                    .as(page)
                    .isEmpty();
        }
    }
}
