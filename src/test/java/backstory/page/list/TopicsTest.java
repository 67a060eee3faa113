package backstory.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics join articles. */
class TopicsTest {
    @TempDir
    Path folder;

    private Built built;

    @BeforeEach
    void two_articles_on_one_topic() {
        built = TestSite.in(folder)
                .with(
                        "content/site.yaml",
                        "title: Test\ntopics:\n  harbour: The <harbour>\n  money: Money\n  idle: Idle\n")
                .with(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2031-04-05\ntopics: [money, harbour]\n---\nText.\n")
                .with("content/articles/b.md", "---\ntitle: B\ndate: 2031-04-06\ntopics: harbour\n---\nText.\n")
                .build();
    }

    @Test
    void a_topic_lists_its_articles_newest_first() {
        Document page = built.page("topics/harbour.html");

        assertThat(page.selectFirst("h1").text()).isEqualTo("The <harbour>");
        assertThat(page.select(".stories h2 a").eachText()).containsExactly("B", "A");
        assertThat(page.select(".stories a").eachAttr("href"))
                .containsExactly("../articles/b.html", "../articles/a.html");
        assertThat(HtmlChecker.faults(folder.resolve("site/topics/harbour.html")))
                .isEmpty();
    }

    @Test
    void an_article_names_its_topics() {
        assertThat(built.page("articles/a.html").select(".kicker a").eachAttr("href"))
                .containsExactly("../topics/harbour.html", "../topics/money.html");
    }

    @Test
    void the_first_page_names_the_topics_that_have_articles() {
        assertThat(built.page("index.html")
                        .select("a[href^=topics/]:not(.kicker a)")
                        .eachText())
                .containsExactly("The <harbour>", "Money");
        assertThat(built.files()).doesNotContainKey("topics/idle.html");
    }
}
