package backstory.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.graph.Texts;
import backstory.page.EmptySite;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.testing.GoldenSites;
import backstory.testing.SiteOf;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules for every page, whatever its kind: checked for each of {@link PageKinds#ALL} on a golden site that has them
 * all.
 */
class PageKindsTest {
    private static final String URL = "https://example.org/verrin";

    @TempDir
    static Path folder;

    private static Built built;
    private static List<Named<PageKind>> kinds;

    @BeforeAll
    static void a_site_with_a_page_of_every_kind() {
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), folder.resolve("content"));
        TestSite site = TestSite.at(folder);
        String settings = TestSite.files(folder).get("content/site.yaml");
        built = site.change("content/site.yaml", settings + "url: " + URL + "\n")
                .build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        PageContext context = EmptySite.context(SiteOf.content(folder).catalog());
        kinds = PageKinds.ALL.stream()
                .map(kind -> Named.of(templates(kind.pages(context)), kind))
                .toList();
    }

    private static List<Page> pages(PageKind kind) {
        Texts texts = SiteOf.content(folder);
        PageContext context = EmptySite.context(texts.catalog());
        List<Page> pages = new ArrayList<>(kind.pages(context));
        pages.addAll(kind.further(context, texts.reads()));
        return pages;
    }

    private static String templates(List<Page> pages) {
        return String.join(
                ", ", new TreeSet<>(pages.stream().map(Page::template).toList()));
    }

    static List<Named<PageKind>> kinds() {
        return kinds;
    }

    /** The paths of those that readers read: in HTML, and more than a way on. */
    private static List<String> read(PageKind kind) {
        return pages(kind).stream()
                .filter(page ->
                        page.template().endsWith(".ftlh") && !page.template().equals("redirect.ftlh"))
                .map(page -> page.path().text())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_kind_has_pages_on_this_site_and_all_of_them_are_built(PageKind kind) {
        assertThat(pages(kind)).isNotEmpty();
        assertThat(built.files().keySet())
                .containsAll(
                        pages(kind).stream().map(page -> page.path().text()).toList());
    }

    @Test
    void no_page_is_of_no_kind() {
        List<String> ofKinds = PageKinds.ALL.stream()
                .flatMap(kind -> pages(kind).stream())
                .map(page -> page.path().text())
                .toList();
        assertThat(built.files().keySet().stream().filter(path -> path.endsWith(".html")))
                .isSubsetOf(ofKinds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_page_has_a_title_a_description_a_language_and_one_heading_of_the_first_level(PageKind kind) {
        read(kind).forEach(path -> {
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void headings_never_skip_a_level(PageKind kind) {
        read(kind).forEach(path -> {
            List<Integer> levels = built.page(path).select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(path + " " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void the_first_link_skips_to_the_content_and_every_page_leads_home(PageKind kind) {
        read(kind).stream().filter(path -> !path.startsWith("embed/")).forEach(path -> {
            Document page = built.page(path);
            assertThat(page.selectFirst("a").attr("href")).as(path).isEqualTo("#main_");
            assertThat(page.select("header a").eachAttr("href"))
                    .as(path)
                    .anyMatch(href -> href.equals("index.html") || href.endsWith("/index.html"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void links_inside_the_site_are_relative_and_end_in_a_file_except_on_404(PageKind kind) {
        read(kind).stream().filter(path -> !path.equals("404.html")).forEach(path -> {
            for (Element link : built.page(path).select("a[href]")) {
                String href = link.attr("href");
                assertThat(href)
                        .as(path)
                        .matches("(https?:.*|mailto:.*|#.+|[^/#].*\\.html(#.+)?|([.][.]/)*data/[a-z]+\\.[a-z]+)");
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
            boolean tells = path.startsWith("articles/taken-back.") || path.startsWith("corrections");
            if (!tells && !path.startsWith("embed/")) {
                assertThat(text).as(path).doesNotContain("taken back");
            }
        });
    }
}
