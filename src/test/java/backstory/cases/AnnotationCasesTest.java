package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Annotations: people, glossary, acronyms" of the known faults, in whole builds. */
class AnnotationCasesTest {
    @TempDir
    Path folder;

    /** A term is found at the start of a sentence, once, as typed. */
    @Test
    @Case("64")
    void a_term_at_the_start_of_a_sentence_is_the_first_mention_and_stays_as_typed() {
        Built built = TestSite.in(folder).article("a", """
                terms:
                  - term: harbour dues
                    definition: What ships pay.
                ---
                Harbour dues rise. The harbour dues fell.
                """).build();
        Document page = built.page("articles/a.html");
        assertThat(page.select("main .t > a").eachText()).containsExactly("Harbour dues");
        assertThat(page.select(".body p").text()).isEqualTo("Harbour dues rise. The harbour dues fell.");
        assertThat(built.result().problems())
                .noneMatch(problem -> problem.severity().word().equals("warning"));
    }

    /**
     * A definition links where it is told to (first mentions link themselves in articles only, as PRODUCT.md
     * decides): the card holds the whole sentence as text, and two terms that name each other do not expand for ever.
     */
    @Test
    @Case("66")
    void a_term_in_another_definition_is_a_link_on_the_glossary_and_text_in_the_card() {
        Built built = TestSite.in(folder).article("a", """
                terms:
                  - term: truce
                    definition: A truce is a pause; see [ceasefire](term:ceasefire).
                  - term: ceasefire
                    definition: Longer than a [truce](term:truce).
                ---
                The truce held; the ceasefire did not.
                """).build();
        Document glossary = built.page("glossary/index.html");
        assertThat(glossary.select("#truce dd").html())
                .isEqualTo("A truce is a pause; see <a href=\"ceasefire.html\">ceasefire</a>.");
        assertThat(glossary.select("#ceasefire dd").html())
                .isEqualTo("Longer than a <a href=\"truce.html\">truce</a>.");
        Document page = built.page("articles/a.html");
        assertThat(page.select(".card:has(dfn:matchesOwn(^truce$)) > p:not([class])")
                        .html())
                .isEqualTo("A truce is a pause; see ceasefire.");
        assertThat(page.select(".card:has(dfn:matchesOwn(^ceasefire$)) > p:not([class])")
                        .html())
                .isEqualTo("Longer than a truce.");
        assertThat(page.select(".card .card")).isEmpty();
    }

    /** Exit 1 and both places, since an entry belongs to the whole site wherever it stands. */
    @Test
    @Case("67")
    void one_term_defined_twice_in_other_words_is_an_error_that_names_both_places() {
        Built built = TestSite.in(folder)
                .article("a", "terms:\n  - term: détente\n    definition: easing of tension\n---\nDétente.\n")
                .article("b", "terms:\n  - term: Détente\n    definition: a 1970s policy\n---\nDétente.\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.console()).startsWith("""
                content/articles/b.md:5:11: error: the term "detente" is defined twice [duplicate-id]
                    5 |   - term: Détente
                      |           ^^^^^^^
                   first defined at content/articles/a.md:5:11; keep one, or give one of them another id
                """);
    }

    /** Her page lists the article once, and so does the page of a source that the article lists and cites. */
    @Test
    @Case("68")
    void a_page_lists_an_article_once_however_often_it_is_mentioned_and_named() {
        Built built = TestSite.in(folder).article("a", """
                people:
                  - name: Mara Okafor
                    aliases: [Okafor]
                sources:
                  - id: g1
                    title: Notes
                    author: Mara Okafor
                ---
                Okafor one. Okafor two [@g1]. [She](person:mara-okafor) three [@g1].

                Okafor four. [Okafor](person:mara-okafor) five.
                """).build();
        for (String path : new String[] {"people/mara-okafor.html", "sources/g1.html"}) {
            assertThat(built.page(path).select("main a").eachText()).as(path).containsOnlyOnce("T");
        }
    }
}
