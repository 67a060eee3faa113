package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Sources and citations" of the known faults, in whole builds. */
class CitationCasesTest {
    @TempDir
    Path folder;

    private static List<String> errors(Built built) {
        assertThat(built.result().changes()).isEmpty();
        return built.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }

    private static List<String> list(Document page) {
        return page.select("section.sources > ol > li").stream()
                .map(li -> {
                    return li.select("cite, bdi, time").eachText().stream().collect(Collectors.joining(" "));
                })
                .toList();
    }

    /** In the text and in the list of an event. */
    @Test
    @Case("79")
    void a_key_that_does_not_exist_is_an_error_with_a_suggestion() {
        TestSite site = TestSite.in(folder).article("a", "---\nText.\n");
        SortedMap<String, String> before = site.build().files();
        Built built = site.article("a", """
                sources:
                  - id: verrin-2031
                    title: Verrin Gazette
                dates:
                  - date: 2031
                    title: A vote
                    sources: [verin-2031]
                ---

                The vote was close [@verin-2031].
                """).build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:10:15: error: no source has the id \"verin-2031\" [unknown-reference]",
                        "content/articles/a.md:13:21: error: no source has the id \"verin-2031\" [unknown-reference]");
        assertThat(built.console()).contains("   did you mean \"verrin-2031\" (content/articles/a.md)?\n");
        assertThat(FileDiff.of(built.files(), before)).isEmpty();
    }

    /** The source is named, and what only lacks something else is printed cleanly. */
    @Test
    @Case("80")
    void a_source_without_a_title_is_named_and_others_print_cleanly() {
        Built wrong = TestSite.in(folder)
                .article("a", "sources:\n  - {id: g1}\n---\nT [@g1].\n")
                .build();
        assertThat(errors(wrong))
                .containsExactly("content/articles/a.md:5:5: error: source \"g1\" has no title [missing-key]");
        Built built = TestSite.in(folder).article("a", """
                sources:
                  - {id: s1, title: Notes}
                  - {id: s2, title: Notes, publisher: Gazette}
                  - {id: s3, title: Notes, date: 2031}
                  - {id: s4, title: Notes, author: Kim}
                ---
                T [@s1; @s2; @s3; @s4].
                """).build();
        assertThat(list(built.page("articles/a.html")))
                .containsExactly("Notes", "Notes Gazette", "Notes 2031", "Notes Kim");
        built.files().forEach((path, text) -> {
            if (!path.startsWith("assets/")) {
                assertThat(withoutEmptyLists(path, text)).as(path).doesNotContain("()", "[]", ", ,", ". .", "null");
            }
        });
    }

    /** An empty list of JSON is a value, and no print of a thing that is not there. */
    private static String withoutEmptyLists(String path, String text) {
        return path.endsWith(".json") ? text.replace("\": []", "\":") : text;
    }

    @Test
    @Case("81")
    void a_source_that_is_cited_often_stands_once_in_the_list() {
        Document page = TestSite.in(folder).article("a", """
                sources:
                  - {id: g1, title: One}
                  - {id: g2, title: Two}
                ---
                A [@g1]. B [@g2]. C [@g1, p. 4]. D [@g1; @g2].
                """).build().page("articles/a.html");
        assertThat(page.select(".body sup:not(.n)").eachText()).containsExactly("1", "2", "1 (p. 4)", "1, 2");
        assertThat(page.select(".body").text()).contains("p. 4");
        assertThat(page.select("section.sources > ol > li > div > cite").eachText())
                .containsExactly("One", "Two");
        assertThat(page.select("#s_1 span > a").text()).isEqualTo("cited 3 times");
        assertThat(page.select("#s_2 span > a").text()).isEqualTo("cited 2 times");
        assertThat(page.select(".group li").eachAttr("value")).containsExactly("1", "1", "2");
    }

    /** Within an article and across two; the sources after the double are read all the same. */
    @Test
    @Case("82")
    void one_id_for_two_sources_is_an_error_that_names_both_places() {
        Built built = TestSite.in(folder)
                .article("a", """
                        sources:
                          - {id: gazette-2031, title: First}
                          - {id: gazette-2031, title: Again}
                          - {id: later, title: Later}
                        ---
                        [@gazette-2031] [@later]
                        """)
                .article(
                        "b",
                        "sources:\n  - {id: gazette-2031, title: Second}\n  - {id: y, title: Y}\n---\n[@gazette-2031] [@y]\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:6:10: error: the source \"gazette-2031\" is defined twice [duplicate-id]",
                        "content/articles/b.md:5:10: error: the source \"gazette-2031\" is defined twice [duplicate-id]");
        assertThat(built.console()).contains("first defined at content/articles/a.md:5:10;");
    }

    /** Numbers, so other sources of the author change nothing. */
    @Test
    @Case("83")
    void two_undated_sources_of_one_author_have_two_marks() {
        Document page = TestSite.in(folder).article("a", """
                sources:
                  - {id: p1, title: One, author: Verrin Port Authority}
                  - {id: p2, title: Two, author: Verrin Port Authority}
                ---
                A [@p1; @p2].
                """).build().page("articles/a.html");
        assertThat(page.select(".body sup:not(.n)").eachText()).containsExactly("1, 2");
        assertThat(list(page)).containsExactly("One Verrin Port Authority", "Two Verrin Port Authority");
        assertThat(page.text()).doesNotContain("n.d.", "no date", "null", "1970");
    }

    /** As typed; a comma splits nobody, and a list is told by its items. */
    @Test
    @Case("85")
    void names_are_printed_exactly_as_typed() {
        Built built = TestSite.in(folder).article("a", """
                sources:
                  - {id: p1, title: T, author: Ines de la Fuente}
                  - {id: p2, title: T, author: "Della Porta, Ana"}
                  - {id: p3, title: T, author: "Martin Lind, Jr."}
                  - {id: p4, title: T, author: Kim}
                  - {id: p5, title: T, author: [Verrin Port Authority, "Della Porta, Ana"]}
                  - id: p6
                    title: T
                    author: {family: de la Fuente, given: Ines}
                ---
                A [@p1; @p2; @p3; @p4; @p5; @p6].
                """).build();
        assertThat(list(built.page("articles/a.html")))
                .containsExactly(
                        "T Ines de la Fuente",
                        "T Della Porta, Ana",
                        "T Martin Lind, Jr.",
                        "T Kim",
                        "T Verrin Port Authority, Della Porta, Ana",
                        "T Ines de la Fuente");
        assertThat(built.page("sources/p2.html").select(".facts bdi").eachText())
                .containsExactly("Della Porta, Ana");
        assertThat(built.page("sources/p5.html").select(".facts bdi").eachText())
                .containsExactly("Verrin Port Authority", "Della Porta, Ana");
    }

    /** An id out of the rule is an error where it is defined and not at each use; a full stop is no part. */
    @Test
    @Case("87")
    void ids_with_signs_are_errors_at_their_definition() {
        StringBuilder list = new StringBuilder("sources:\n");
        StringBuilder uses = new StringBuilder("---\n");
        for (String id : List.of("at&t-2031", "o'neil", "a.b:c/d", "gazette 2031", "über-1")) {
            list.append("  - {id: \"").append(id).append("\", title: T}\n");
            uses.append("See [@").append(id.replace(" ", "-")).append("].\n");
        }
        List<String> errors = errors(
                TestSite.in(folder).article("a", list.append(uses).toString()).build());
        assertThat(errors).hasSize(5).allMatch(problem -> problem.endsWith(" [invalid-id]"));
        Built good = TestSite.in(folder)
                .article("a", "sources:\n  - {id: g1, title: T}\n---\nSee [@g1]. Write to x@g1.\n")
                .build();
        assertThat(good.page("articles/a.html").select(".body p").text()).isEqualTo("See1. Write to x@g1.");
    }

    /** In every place. */
    @Test
    @Case("88")
    void the_letter_case_of_titles_is_kept() {
        String title = "iPhone, NATO und der Hafen von Verrin: a d'Artagnan story";
        Built built = TestSite.in(folder)
                .article("a", "sources:\n  - {id: g1, title: \"" + title + "\"}\n---\nT [@g1].\n")
                .build();
        assertThat(built.page("articles/a.html").select("cite").eachText()).containsExactly(title);
        assertThat(built.page("sources/g1.html").select("h1").text()).isEqualTo(title);
        assertThat(built.page("sources/g1.html").title()).startsWith(title);
        assertThat(built.page("sources/index.html").select("cite").text()).isEqualTo(title);
    }
}
