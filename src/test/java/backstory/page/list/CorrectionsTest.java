package backstory.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections are told at the top of an article, at its foot, on a page of their own and on the first page. */
class CorrectionsTest {
    @TempDir
    Path folder;

    private TestSite site;
    private Built built;

    @BeforeEach
    void an_article_that_was_corrected_twice() {
        site = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\ncorrections: mailto:desk@example.org\n")
                .with("content/sources.yaml", "- id: paper\n  title: Paper\n")
                .article("a", """
                        corrections:
                          - date: 2031-04-06
                            kind: correction
                            text: The *number* was wrong [@paper].
                            was: thirteen
                            now: fourteen
                            anchor: who-voted
                          - date: 2031-04-07
                            kind: editors-note
                            text: A link was added.
                        ---
                        Text.

                        ## Who voted?

                        Fourteen.
                        """);
        built = site.build();
    }

    @Test
    void a_list_below_the_byline_leads_to_what_each_is_about() {
        Document page = built.page("articles/a.html");

        assertThat(page.select(".changes a").eachText())
                .containsExactly("Editors’ note of 7 April 2031", "Correction of 6 April 2031");
        assertThat(page.selectFirst(".changes li:last-child a").attr("href")).isEqualTo("#who-voted");
        for (String href : page.select(".changes a").eachAttr("href")) {
            assertThat(page.select("article " + href)).hasSize(1);
        }
    }

    @Test
    void the_foot_tells_what_stood_there_and_what_stands_there_now() {
        Document page = built.page("articles/a.html");

        assertThat(page.selectFirst("section.corrections h2").text()).isEqualTo("Corrections and updates");
        assertThat(page.select("section.corrections li").eachAttr("id"))
                .containsExactly("correction_2", "correction_1");
        Element first = page.selectFirst("#correction_1");
        assertThat(first.select(".when").text()).isEqualTo("Correction, 6 April 2031");
        assertThat(first.select("em").text()).isEqualTo("number");
        assertThat(first.select("del").text()).isEqualTo("thirteen");
        assertThat(first.select("ins").text()).isEqualTo("fourteen");
        assertThat(first.select("a.onscreen").attr("href")).isEqualTo("#who-voted");
        assertThat(page.select(".sources li")).hasSize(1);
    }

    @Test
    void an_article_without_corrections_says_nothing_of_them() {
        Document page = site.article("a", "---\nText.\n").build().page("articles/a.html");

        assertThat(page.select(".corrections, .corrected")).isEmpty();
    }

    @Test
    void their_page_lists_them_newest_first_with_their_articles_and_the_way_to_report() {
        Document page = built.page("corrections/index.html");

        assertThat(page.select(".corrections h2 a").eachAttr("href"))
                .containsExactly("../articles/a.html#correction_2", "../articles/a.html#who-voted");
        assertThat(page.select("a[href=mailto:desk@example.org]").text()).isEqualTo("Report a mistake");
    }

    @Test
    void the_first_page_names_the_newest() {
        assertThat(built.page("index.html").select(".corrections .when").eachText())
                .containsExactly("Editors’ note, 7 April 2031", "Correction, 6 April 2031");
    }

    @Test
    void a_site_without_corrections_says_so() {
        Built none = site.article("a", "---\nText. [@paper]\n").build();

        assertThat(none.page("corrections/index.html").select("main").text())
                .contains("Nothing has been corrected yet.");
        assertThat(none.page("index.html").select("#corrections_")).isEmpty();
    }

    @Test
    void their_pages_are_valid() {
        for (String page : List.of("articles/a.html", "corrections/index.html", "index.html")) {
            assertThat(HtmlChecker.faults(folder.resolve("site").resolve(page)))
                    .as(page)
                    .isEmpty();
        }
    }
}
