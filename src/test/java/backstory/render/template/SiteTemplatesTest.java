package backstory.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates in whole builds of small sites. */
class SiteTemplatesTest {
    private static final String HOSTILE = "A<B & \"C\" </h1><script>alert(1)</script>";

    @TempDir
    Path folder;

    private TestSite site() {
        return TestSite.in(folder)
                .with("content/site.yaml", "title: Trial\nurl: https://example.org/\n")
                .with("content/articles/a.md", "---\ntitle: First\ndate: 2031-04-05\n---\nOne.\n")
                .with("content/articles/b.md", "---\ntitle: Second\ndate: 2031-04-06\nsummary: Short.\n---\nTwo.\n");
    }

    @Test
    @Case("89")
    void an_unknown_variable_is_told_once_for_all_articles() {
        Built built = site().with("templates/article.ftlh", "\n".repeat(11) + "${article.autor}\n")
                .build();

        assertThat(built.console())
                .contains("templates/article.ftlh:12:3: error: article.autor is not defined [template-error]");
        assertThat(built.console()).containsOnlyOnce("template-error");
        assertThat(built.console())
                .contains("while making articles/a.html from content/articles/a.md, and one other page");
        assertThat(built.console()).doesNotContain("\tat ").doesNotContain("freemarker");
    }

    @Test
    @Case("90")
    void a_template_that_fails_in_the_middle_leaves_the_earlier_site() {
        TestSite site = site();
        site.build();
        SortedMap<String, String> before = TestSite.files(folder.resolve("site"));

        Built built = site.with(
                        "templates/article.ftlh", "<p>changed</p><#if !head.summary?has_content>${frame.nothing}</#if>")
                .build();

        assertThat(built.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .hasSize(1);
        assertThat(FileDiff.of(TestSite.files(folder.resolve("site")), before)).isEmpty();
    }

    @Test
    @Case({"92", "93"})
    void markup_in_values_is_shown_as_typed_everywhere() throws Exception {
        String quoted = "'" + HOSTILE + "'";
        Built built = site().with("content/site.yaml", "title: Trial\ntypography: off\n")
                .with(
                        "content/articles/a.md",
                        "---\ntitle: " + quoted + "\ndate: 2031-04-05\nsummary: x\n"
                                + "people:\n  - id: p\n    name: " + quoted
                                + "\nsources:\n  - id: s\n    title: Use &amp; here\n    publisher: "
                                + quoted + "\n---\n[them](person:p) said so [@s].\n")
                .build();

        assertThat(built.problems()).noneMatch(problem -> problem.contains("error"));
        Document article = built.page("articles/a.html");
        assertThat(article.title()).startsWith(HOSTILE);
        assertThat(article.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(article.select("#c_1 .head").text()).isEqualTo(HOSTILE);
        assertThat(article.select(".sources li cite").text()).isEqualTo("Use &amp; here");
        assertThat(built.text("articles/a.html")).contains("Use &amp;amp; here").doesNotContain("&amp;quot;");
        for (String file : built.files().keySet()) {
            if (file.endsWith(".html")) {
                assertThat(built.text(file)).doesNotContain("<script>").doesNotContain("<img src=x");
            }
        }
    }

    @Test
    @Case("143")
    void an_article_in_arabic_runs_from_right_to_left_and_isolates_what_does_not() throws Exception {
        Built built = site().with(
                        "content/articles/a.md",
                        "---\ntitle: زيارة\ndate: 2031-04-05\nlang: ar\nsummary: ملخص\n"
                                + "people:\n  - id: ali\n    name: علي (1990)\n"
                                + "sources:\n  - id: s\n    title: Who was there?\n    lang: en\n"
                                + "---\n[علي](person:ali) قال [@s].\n")
                .build();

        Document article = built.page("articles/a.html");
        assertThat(article.select("html").attr("lang")).isEqualTo("ar");
        assertThat(article.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(article.select(".sources li cite").attr("dir")).isEqualTo("auto");
        assertThat(article.select(".sources li cite").attr("lang")).isEqualTo("en");
        assertThat(built.page("people/index.html").select("bdi").eachText()).contains("علي (1990)");
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() throws Exception {
        try (Stream<Path> pages = Files.walk(folder.resolve("site"))) {
            return pages.filter(page -> page.toString().endsWith(".html"))
                    .sorted()
                    .flatMap(page -> HtmlChecker.faults(page).stream())
                    .toList();
        }
    }
}
