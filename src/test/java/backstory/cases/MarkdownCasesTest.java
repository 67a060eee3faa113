package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Markdown" of the known faults, as far as it shows on whole pages. */
class MarkdownCasesTest {
    private static final String SOURCES = "sources:\n  - {id: g1, title: One}\n";
    private static final String PEOPLE = "people:\n  - {name: Mara Okafor}\n";

    @TempDir
    Path folder;

    private Document page(String frontMatter, String body) {
        Built built =
                TestSite.in(folder).article("a", frontMatter + "---\n" + body).build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        built.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> sound(built.page(path), path));
        return built.page("articles/a.html");
    }

    /** What holds for every page: no link in a link, ids once, fragments lead somewhere, no marks left as text. */
    private static void sound(Document page, String path) {
        assertThat(page.select("a a")).as(path).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as(path).doesNotHaveDuplicates().noneMatch(id -> id.isEmpty() || id.matches(".*\\s.*"));
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).as(path).contains(link.attr("href").substring(1));
        }
        assertThat(page.text()).as(path).doesNotContain("[^", "[@");
    }

    /** A link of our own in a link's words is left as text and reported, its marks come after the link. */
    @Test
    @Case("41")
    void marks_in_a_link_do_not_nest_links() {
        Document page = page(SOURCES + PEOPLE, """
                [the harbour paper [^n]](https://example.org/p) and [see [@g1]](https://example.org/q)

                [^n]: Page 4.
                """);
        assertThat(page.select(".body a[href^=https]").eachText()).containsExactly("the harbour paper", "see");
        assertThat(page.select(".body sup")).hasSize(2);
        assertThat(page.select("li#fn-n")).hasSize(1);
    }

    @Test
    @Case("42")
    void marks_in_list_items_become_links() {
        Document page = page(SOURCES, """
                - Talks began.[^1]
                - Talks stopped.[@g1]

                [^1]: In March.

                Between.

                - Talks ended.[^2]
                - More.
                [^2]: In May.
                """);
        assertThat(page.select(".body li sup").eachText()).containsExactly("a", "1", "b");
        assertThat(page.select("section.notes li").eachText()).hasSize(2);
        Built wrong = TestSite.in(folder).article("a", "---\nBad.[^x]\n").build();
        assertThat(wrong.result().changes()).isEmpty();
        assertThat(wrong.problems())
                .containsExactly("content/articles/a.md:5:5: error: the note \"x\" is written nowhere [note-missing]");
    }

    @Test
    @Case("44")
    void one_note_that_is_used_twice_has_one_number_and_two_ways_back() {
        Document page = page("", "One.[^a] Two.[^a]\n\n[^a]: Note.\n");
        assertThat(page.select(".body sup.n a").eachText()).containsExactly("a", "a");
        assertThat(page.select("section.notes li")).hasSize(1);
        assertThat(page.select("section.notes a[role=doc-backlink]")).hasSize(2);
    }

    /**
     * No page shows two articles in full, and feeds, which do, have no ids and lead to the articles' own pages;
     * so note 1 of one article cannot meet that of another.
     */
    @Test
    @Case("45")
    void notes_of_two_articles_do_not_meet() {
        TestSite site = TestSite.in(folder)
                .asking(request -> request.withUrl("https://example.org"))
                .article("a", "---\nOne.[^1]\n\n[^1]: Of A.\n")
                .article("b", "---\nTwo.[^1]\n\n[^1]: Of B.\n");
        Built built = site.build();
        assertThat(built.page("articles/a.html").select("#fn-1").text()).startsWith("Of A.");
        assertThat(built.page("articles/b.html").select("#fn-1").text()).startsWith("Of B.");
        built.files().forEach((path, text) -> {
            if (!path.startsWith("articles/")) {
                assertThat(text)
                        .as(path)
                        .doesNotContainPattern("(?<!articles/[ab]\\.html)#fn")
                        .doesNotContain("id=\\\"fn");
            }
        });
        assertThat(site.article("a", "summary: Sum.[^1]\n---\nOne.[^1]\n\n[^1]: Of A.\n")
                        .build()
                        .problems())
                .anyMatch(problem -> problem.startsWith("content/articles/a.md:4:14: error: "));
    }

    /** Also the address of a source. */
    @Test
    @Case("46")
    void brackets_in_addresses_are_kept() {
        Document page = page(
                "sources:\n  - {id: g1, title: G, url: 'https://example.org/S1474(06)7-5'}\n",
                "(see https://example.org/a_(b)). [x](https://example.org/a_(b)) [y](<https://example.org/a b>) [@g1]\n");
        assertThat(page.select(".body a[href^=https]").eachAttr("href"))
                .containsExactly("https://example.org/a_(b)", "https://example.org/a_(b)", "https://example.org/a%20b");
        assertThat(page.select(".body p").text()).startsWith("(see https://example.org/a_(b)). x y");
        assertThat(page.select("#s_1 > cite a").attr("href")).isEqualTo("https://example.org/S1474(06)7-5");
    }

    @Test
    @Case("47")
    void underscores_and_asterisks_inside_a_bare_address_are_part_of_it() {
        Document page = page("", "https://example.org/__talks__/2031_04_05_.html and https://example.org/*x*\n");
        assertThat(page.select(".body a").eachAttr("href"))
                .containsExactly("https://example.org/__talks__/2031_04_05_.html", "https://example.org/*x");
        assertThat(page.select(".body strong, .body em")).isEmpty();
        assertThat(page.select(".body p").text()).endsWith(" https://example.org/*x*");
    }

    /** Raw HTML is text (PRODUCT.md), and the warning at its line says that nothing in it is read. */
    @Test
    @Case("48")
    void markdown_in_an_html_block_is_reported_and_left_alone() {
        Built built = TestSite.in(folder).article("a", PEOPLE + SOURCES + """
                ---
                <details>
                <summary>More</summary>
                **bold** and [@g1] and Mara Okafor
                </details>

                <details>

                **bold** and [@g1] and Mara Okafor

                </details>
                """).build();
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("html-escaped"))
                .containsExactly(
                        "content/articles/a.md:9:1: warning: raw HTML is shown as text [html-escaped]",
                        "content/articles/a.md:14:1: warning: raw HTML is shown as text [html-escaped]",
                        "content/articles/a.md:18:1: warning: raw HTML is shown as text [html-escaped]");
        assertThat(built.console()).contains("   Markdown and citations inside an HTML block are not read");
        Document page = built.page("articles/a.html");
        assertThat(page.select("details, summary")).isEmpty();
        assertThat(page.select(".body p").first().children()).isEmpty();
        assertThat(page.select(".body p").first().text())
                .isEqualTo("<details> <summary>More</summary> **bold** and [@g1] and Mara Okafor </details>");
        assertThat(page.select(".body strong, .body .t > a, .body sup:not(.n)")).hasSize(3);
    }

    /** With the form of our own links. */
    @Test
    @Case("49")
    void bars_in_a_table_stay_in_their_cells() {
        Document page = page(PEOPLE + SOURCES, """
                | a | b | c |
                |---|---|---|
                | [Okafor\\|the minister](person:mara-okafor) | `a\\|b` | [@g1, p. 3] |
                """);
        assertThat(page.select("tbody td")).hasSize(3);
        assertThat(page.select("tbody td .t > a").text()).isEqualTo("Okafor|the minister");
        assertThat(page.select("tbody code").html()).isEqualTo("a|b");
        assertThat(page.select("tbody td").get(2).select("sup:not(.n)").text()).isEqualTo("1 (p. 3)");
    }

    /** And what is added below changes no id above. */
    @Test
    @Case("51")
    void equal_headings_have_ids_of_their_own() {
        String text = "## Talks\n\nT\n\n## Talks\n\nT\n\n## Talks 1\n\nT\n\n## talks-1\n\nT\n";
        List<String> ids = page("", text).select(".body h2[id]").eachAttr("id");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates().startsWith("talks");
        Document more = page("", text + "\n## Talks 2\n\nT\n\n## Talks\n\nT\n");
        assertThat(more.select(".body h2[id]").eachAttr("id"))
                .startsWith(ids.toArray(String[]::new))
                .doesNotHaveDuplicates();
        assertThat(more.select(".toc a").eachAttr("href"))
                .isEqualTo(more.select(".body h2").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
    }

    @Test
    @Case("52")
    void headings_without_latin_letters_have_ids_that_can_be_linked() {
        Document page = page("", """
                ## Переговоры

                [x](#переговоры) [y](#%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B)

                ## 概要

                ## مفاوضات

                ## 🚢

                ## …
                """);
        assertThat(page.select(".body h2[id]").eachAttr("id")).hasSize(5).contains("переговоры", "概要", "مفاوضات");
        assertThat(page.select(".toc a").eachText()).containsExactly("Переговоры", "概要", "مفاوضات", "🚢", "…");
    }

    /** CommonMark's result, and never in silence. */
    @Test
    @Case("54")
    void bold_beside_chinese_punctuation_is_reported() {
        Built built = TestSite.in(folder)
                .article("a", "---\n这是**港口协议。**所以继续。\n\n**「合意」**です\n")
                .build();
        assertThat(built.problems())
                .contains(
                        "content/articles/a.md:5:3: warning: ** is shown as text here [stray-markup]",
                        "content/articles/a.md:7:1: warning: ** is shown as text here [stray-markup]");
    }
}
