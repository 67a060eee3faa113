package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Templates and escaping" of the known faults, in whole builds. */
class TemplateCasesTest {
    @TempDir
    Path folder;

    /** Once, however many pages it spoils; no half page, no trace of Java. */
    @Test
    @Case("89")
    void an_unknown_variable_is_told_once() {
        TestSite.in(folder)
                .article("a", "---\nT\n")
                .article("b", "---\nT\n")
                .with("templates/article.ftlh", "<p>x</p>\n".repeat(11) + "${article.autor}\n");
        Session session = Terminal.run("build", "--root", folder.toString());
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("""
                templates/article.ftlh:12:3: error: article.autor is not defined [template-error]
                   12 | ${article.autor}
                      |   ^^^^^^^
                   while making articles/a.html from content/articles/a.md, and one other page
                """);
        assertThat(session.err()).doesNotContain("freemarker", "Exception", "\tat ");
        assertThat(TestSite.files(folder.resolve("site"))).isEmpty();
    }

    /** The earlier site stays as it was, and no file of ours is left anywhere. */
    @Test
    @Case("90")
    void an_error_in_the_middle_of_a_page_changes_nothing() {
        TestSite site = TestSite.in(folder)
                .article("a", "summary: S\n---\nT\n")
                .article("b", "---\nT\n")
                .with("templates/article.ftlh", "<p>old</p>\n");
        assertThat(site.build().result().changes()).isPresent();
        site.with(
                "templates/article.ftlh",
                "<p>new</p>\n<footer><#if !head.summary?has_content>${nosuch}</#if></footer>\n");
        SortedMap<String, String> before = new TreeMap<>(TestSite.files(folder));
        Built built = site.build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(FileDiff.of(TestSite.files(folder), before)).isEmpty();
    }

    /** Years and counts are plain digits; other languages of the machine are in DeterminismTest. */
    @Test
    @Case("91")
    void numbers_have_no_separators() {
        StringBuilder sources = new StringBuilder();
        StringBuilder cites = new StringBuilder();
        for (int i = 1; i <= 1234; i++) {
            sources.append("- {id: s").append(i).append(", title: Source}\n");
            cites.append(" [@s").append(i).append("]");
        }
        TestSite site = TestSite.in(folder)
                .with("content/sources.yaml", sources.toString())
                .article("a", "dates:\n  - date: 2031\n    title: E\n---\nT" + cites + "\n");
        SortedMap<String, String> files = in("fr", site, "site");
        Document page = Jsoup.parse(files.get("articles/a.html"));
        assertThat(page.select(".by").text()).contains("1234 sources").doesNotContain("1,234", "1.234", "1 234");
        assertThat(page.select("ol.rail .when").text()).isEqualTo("2031");
        assertThat(page.select("[id=s_1234]")).hasSize(1);
        TestSite small =
                TestSite.in(folder.resolve("small")).article("a", "dates:\n  - date: 2031\n    title: E\n---\nT\n");
        SortedMap<String, String> usual = small.build().files();
        for (String language : List.of("fr", "de", "hi")) {
            assertThat(in(language, small, language)).as(language).isEqualTo(usual);
        }
    }

    /** What is built on a machine of another language. */
    private static SortedMap<String, String> in(String language, TestSite site, String output) {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            site.asking(request -> request.withOutput(site.root().resolve(output)))
                    .build();
            return TestSite.files(site.root().resolve(output));
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** A template that is not of ours is refused, so none escapes by another rule. */
    @Test
    @Case("92")
    void a_template_with_another_ending_overrides_nothing_and_its_writer_is_told() {
        Built built = TestSite.in(folder)
                .article("a", "---\nT\n")
                .with("templates/article.ftl", "${title}")
                .build();
        assertThat(built.page("articles/a.html").select("h1").text()).isEqualTo("T");
        assertThat(built.console()).contains("""
                templates/article.ftl:1:1: warning: this overrides no template of the built-in theme, and no template\
                 includes it [unknown-template]
                """, "   did you mean \"article.ftlh\"?\n");
    }

    /** Each place gives back what was typed. */
    @Test
    @Case("93")
    void nothing_is_escaped_twice() {
        String title = "R&D, AT&T and Joren->x ‘quoted’";
        Built built = TestSite.in(folder)
                .asking(request -> request.withUrl("https://example.org"))
                .with(
                        "content/articles/a.md",
                        "---\ntitle: \"" + title + "\"\ndate: 2031-04-05\nsources:\n"
                                + "  - {id: g, title: 'Use &amp; here'}\n---\n## R&D\n\nT [@g]\n")
                .build();
        Document page = built.page("articles/a.html");
        assertThat(page.title()).isEqualTo(title + " – Test");
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select(".body h2").first().text()).isEqualTo("R&D");
        assertThat(built.page("sources/g.html").select("h1").text()).isEqualTo("Use &amp; here");
        built.files()
                .forEach(
                        (path, text) -> assertThat((path.endsWith(".xml") ? Parser.unescapeEntities(text, false) : text)
                                        .replace("Use &amp;amp; here", ""))
                                .as(path)
                                .doesNotContain("&amp;amp;"));
        Document feed = Jsoup.parse(built.text("feed.xml"), "", Parser.xmlParser());
        assertThat(feed.select("entry title").text()).isEqualTo(title);
    }

    /** Exit 1 at each place; and no page with such an address. */
    @Test
    @Case("97")
    void addresses_that_run_are_refused() {
        Built built = TestSite.in(folder)
                .article("a", "---\n[press](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.problems())
                .containsExactly(
                        "content/articles/a.md:5:9: error: address scheme \"javascript\" is not allowed [invalid-address]",
                        "content/articles/a.md:5:35: error: address scheme \"javascript\" is not allowed [invalid-address]",
                        "content/articles/a.md:5:56: error: address scheme \"javascript\" is not allowed [invalid-address]");
    }
}
