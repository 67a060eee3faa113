package backstory.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A withdrawn article keeps its address and says so. */
class WithdrawnArticleTest {
    @TempDir
    Path folder;

    private Built built;

    @BeforeEach
    void a_site_that_took_an_article_back() {
        built = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\nurl: https://example.org/\n")
                .article("a", "---\nText.\n")
                .with("content/articles/gone.md", """
                        ---
                        title: The bridge
                        date: 2031-02-01
                        status: withdrawn
                        summary: Standfirst of it.
                        corrections:
                          - date: 2031-02-03
                            kind: retraction
                            text: There is no bridge.
                        ---
                        Body of it.
                        """)
                .build();
    }

    @Test
    void its_page_holds_the_notice_and_the_reason_and_not_the_text() {
        Document page = built.page("articles/gone.html");

        assertThat(page.selectFirst("h1").text()).isEqualTo("The bridge");
        assertThat(page.selectFirst(".stand").text()).startsWith("This explainer has been withdrawn.");
        assertThat(page.selectFirst("section.corrections").text()).contains("Retraction", "There is no bridge.");
        assertThat(page.text()).doesNotContain("Body of it").doesNotContain("Standfirst of it");
        assertThat(HtmlChecker.faults(folder.resolve("site/articles/gone.html")))
                .isEmpty();
    }

    @Test
    void no_feed_and_no_sitemap_knows_it() {
        assertThat(built.text("feed.xml")).doesNotContain("gone");
        assertThat(built.text("sitemap.xml")).doesNotContain("gone");
    }
}
