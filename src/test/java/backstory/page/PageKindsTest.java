package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page keeps to, whatever its kind: asked of a golden site that has one page of each. */
class PageKindsTest {
    @TempDir
    Path folder;

    private Built built;

    @BeforeEach
    void a_site_with_a_page_of_every_kind() {
        TestSite.copy(Path.of("src/test/golden/every-kind/content"), folder.resolve("content"));
        built = TestSite.at(folder).build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
    }

    /** The pages that readers read; redirects only lead on. */
    private Stream<String> pages() {
        return built.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> built.page(path).selectFirst("header") != null);
    }

    @Test
    void every_kind_of_page_is_there() {
        assertThat(built.files().keySet())
                .contains(
                        "index.html",
                        "404.html",
                        "articles/harbour.html",
                        "articles/old-harbour.html",
                        "2031/harbour/index.html",
                        "articles/taken-back.html",
                        "topics/harbour.html",
                        "people/index.html",
                        "people/mara-okafor.html",
                        "organizations/index.html",
                        "organizations/council.html",
                        "claims/index.html",
                        "claims/pays-for-itself.html",
                        "glossary/index.html",
                        "glossary/quorum.html",
                        "timeline/index.html",
                        "timeline/2031.html",
                        "sources/index.html",
                        "sources/gazette.html",
                        "corrections/index.html",
                        "pages/about.html");
    }

    @Test
    void a_page_has_a_title_a_description_a_language_and_one_heading_of_the_first_level() {
        pages().forEach(path -> {
            Document page = built.page(path);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.selectFirst("html").attr("dir")).as(path).isEqualTo("ltr");
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    @Test
    void headings_never_skip_a_level() {
        pages().forEach(path -> {
            List<Integer> levels = built.page(path).select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(path + " " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void the_first_link_skips_to_the_content_and_every_page_leads_home() {
        pages().forEach(path -> {
            Document page = built.page(path);
            assertThat(page.selectFirst("a").attr("href")).as(path).isEqualTo("#main_");
            assertThat(page.select("header a").eachAttr("href"))
                    .as(path)
                    .anyMatch(href -> href.equals("index.html") || href.endsWith("/index.html"));
        });
    }

    @Test
    void links_inside_the_site_are_relative_and_end_in_a_file_except_on_404() {
        pages().filter(path -> !path.equals("404.html")).forEach(path -> {
            for (Element link : built.page(path).select("a[href]")) {
                String href = link.attr("href");
                assertThat(href).as(path).matches("(https?:.*|mailto:.*|#.+|[^/#].*\\.html(#.+)?)");
            }
        });
        assertThat(built.page("404.html").select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/") || href.startsWith("#"));
    }

    @Test
    void nothing_of_a_withdrawn_article_is_left_but_its_title_and_the_notice() {
        Document page = built.page("articles/taken-back.html");
        assertThat(page.text()).contains("A story that was taken back", "Its main source was forged.");
        assertThat(built.files().keySet()).doesNotContain("people/only-withdrawn.html");
        assertThat(built.files().keySet()).contains("people/still-needed.html", "glossary/kept-term.html");
        built.files().forEach((path, text) -> {
            assertThat(text).as(path).doesNotContain("xylophone");
            if (!path.equals("articles/taken-back.html") && !path.equals("corrections/index.html")) {
                assertThat(text).as(path).doesNotContain("taken back");
            }
        });
    }
}
