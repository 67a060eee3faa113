package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.memory.Staleness.Cause;
import backstory.output.OutputPath;
import backstory.pipeline.result.Reasons;
import backstory.pipeline.result.Reasons.Reason;
import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests which edit causes which pages to be made again; the tests can be read as a list. All other pages are neither
 * written nor rendered.
 */
class IncrementalTest {
    private static final String TRAM = """
            ---
            title: The tram came
            date: 2031-04-05
            people: [ann-lind]
            terms: [tariff]
            topics: [transport]
            dates:
              - {id: vote, date: 2031-03-02, title: The vote, sources: [minutes]}
            sources:
              - {id: minutes, title: Minutes}
            ---
            Ann Lind spoke of the tariff. So it was.[@minutes] Then it rained.
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void build_once() {
        site = TestSite.in(folder)
                .with("content/articles/tram.md", TRAM)
                .with(
                        "content/articles/bus.md",
                        "---\ntitle: The bus went\ndate: 2031-05-06\n---\nIt [rained](tram.md).\n")
                .with("content/people/ann-lind.md", "---\nname: Ann Lind\n---\nA driver.\n")
                .with("content/people/bo-lind.md", "---\nname: Bo Lind\n---\nAnother.\n")
                .with("content/terms.yaml", "- {term: tariff, definition: A price.}\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nUs.\n");
        site.build();
    }

    private static List<String> made(Built built) {
        return built.result().reasons().files().stream()
                .filter(reason -> reason.why().cause() != Cause.REMOVED)
                .map(Reason::path)
                .map(OutputPath::text)
                .toList();
    }

    private static SortedMap<String, String> why(Built built) {
        SortedMap<String, String> why = new TreeMap<>();
        built.result()
                .reasons()
                .files()
                .forEach(reason -> why.put(
                        reason.path().text(),
                        reason.why().cause()
                                + (reason.why().parts().isEmpty()
                                        ? ""
                                        : " " + reason.why().parts())));
        return why;
    }

    private Built edit(String path, String from, String to) {
        String text = TestSite.files(folder).get(path);
        assertThat(text).contains(from);
        return site.change(path, text.replace(from, to)).build();
    }

    @Test
    @Case("p12")
    void a_new_shared_person_makes_anew_the_articles_that_name_them() {
        edit("content/articles/bus.md", "It [rained]", "Then Zoe Park came, and Mr. Park. It [rained]");
        Built built = site.with("content/people/zoe-park.md", "---\nname: Zoe Park\n---\n")
                .build();
        assertThat(made(built))
                .contains("articles/bus.html", "people/zoe-park.html")
                .doesNotContain("articles/tram.html");
        assertThat(built.page("articles/bus.html").select("main .t > a").eachText())
                .contains("Zoe Park");
        assertThat(built.page("people/zoe-park.html").text()).contains("Then Zoe Park came, and Mr. Park.");
        Built gone = site.remove("content/people/zoe-park.md").build();
        assertThat(made(gone)).contains("articles/bus.html").doesNotContain("articles/tram.html");
        assertThat(gone.page("articles/bus.html").select("main .t > a").eachText())
                .doesNotContain("Zoe Park");
    }

    @Test
    void no_edit_makes_nothing_and_says_the_same() {
        Built again = site.build();
        assertThat(again.result().reasons()).isEqualTo(Reasons.NONE);
        assertThat(again.result().changes().orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void a_sentence_that_mentions_nobody_makes_its_own_page() {
        assertThat(made(edit("content/articles/tram.md", "Then it rained.", "Then it snowed.")))
                .containsExactly("articles/tram.html", "articles/tram.md", "search/text/articles/tram.js");
    }

    @Test
    void a_sentence_with_a_citation_makes_the_page_of_the_source_too() {
        assertThat(made(edit("content/articles/tram.md", "So it was.", "So it went.")))
                .containsExactly(
                        "articles/tram.html",
                        "articles/tram.md",
                        "search/text/articles/tram.js",
                        "sources/minutes.html");
    }

    @Test
    void an_item_of_a_bibliography_makes_what_shows_it_and_the_whole_is_what_a_clean_build_makes() {
        site.with("content/sources.bib", "@book{Lind_1, title = {Trams}}\n")
                .change("content/articles/bus.md", "---\ntitle: Bus\ndate: 2031-05-06\n---\nIt went.[@Lind_1]\n");
        site.build();

        Built edited = site.with("content/sources.bib", "@book{Lind_1, title = {Buses}}\n")
                .build();

        assertThat(made(edited))
                .contains("articles/bus.html", "sources/lind-1.html", "data/sources.bib", "data/sources.json")
                .doesNotContain("articles/tram.html");
        assertThat(edited.text("sources/lind-1.html")).contains("Buses").doesNotContain("Trams");
        assertThat(edited.text("articles/bus.html")).contains("Buses");
    }

    @Test
    void a_sentence_with_a_mention_makes_the_pages_that_quote_it_too() {
        assertThat(made(edit("content/articles/tram.md", "Ann Lind spoke", "Ann Lind told")))
                .containsExactly(
                        "articles/tram.html",
                        "articles/tram.md",
                        "glossary/tariff.html",
                        "people/ann-lind.html",
                        "search/text/articles/tram.js");
    }

    @Test
    void a_title_makes_every_page_that_lists_the_article() {
        assertThat(made(edit("content/articles/tram.md", "title: The tram came", "title: The tram left")))
                .containsExactly(
                        "404.html",
                        "articles/tram.html",
                        "articles/tram.md",
                        "data/inventory.json",
                        "data/site.json",
                        "embed/timeline/tram.html",
                        "glossary/tariff.html",
                        "index-a-z.html",
                        "index.html",
                        "llms.txt",
                        "people/ann-lind.html",
                        "sources/minutes.html",
                        "timeline/index.html",
                        "timeline/story/tram.html",
                        "topics/transport.html");
    }

    @Test
    void the_text_of_a_person_makes_the_page_of_the_person() {
        assertThat(made(edit("content/people/bo-lind.md", "Another.", "Yet another.")))
                .containsExactly("people/bo-lind.html", "search/text/people/bo-lind.js");
    }

    @Test
    void a_definition_makes_the_pages_that_show_it() {
        assertThat(made(edit("content/terms.yaml", "A price.", "A list of prices.")))
                .containsExactly("articles/tram.html", "data/site.json", "glossary/index.html", "glossary/tariff.html");
    }

    @Test
    void what_changed_in_a_page_has_a_name() {
        Built built = edit("content/people/ann-lind.md", "name: Ann Lind", "name: Ann Lind\ndescription: A driver");
        assertThat(why(built))
                .containsKeys("people/ann-lind.html", "people/index.html", "articles/tram.html")
                .doesNotContainKeys("people/bo-lind.html", "articles/bus.html");
        assertThat(built.result().reasons().inputs())
                .containsExactly(new Reasons.Input("content/people/ann-lind.md", Cause.CHANGED));
    }

    @Test
    void an_article_that_comes_is_new_and_one_that_goes_is_removed() {
        Built with = site.with("content/articles/ferry.md", "---\ntitle: F\ndate: 2030-01-01\n---\nIt sank.\n")
                .build();
        assertThat(why(with))
                .containsEntry("articles/ferry.html", "NEW")
                .containsOnlyKeys(
                        "404.html",
                        "articles/ferry.html",
                        "articles/ferry.md",
                        "data/inventory.json",
                        "data/site.json",
                        "index-a-z.html",
                        "index.html",
                        "llms.txt",
                        "search/text/articles/ferry.js");

        Built without = site.remove("content/articles/ferry.md").build();
        assertThat(why(without))
                .containsEntry("articles/ferry.html", "REMOVED")
                .containsOnlyKeys(
                        "404.html",
                        "articles/ferry.html",
                        "articles/ferry.md",
                        "data/inventory.json",
                        "data/site.json",
                        "index-a-z.html",
                        "index.html",
                        "llms.txt",
                        "search/text/articles/ferry.js");
    }

    @Test
    void a_template_makes_every_page() {
        Built built = site.with("templates/404.ftlh", "<p>${frame.title}</p>").build();
        assertThat(why(built).values()).containsOnly("THEME");
        assertThat(made(built))
                .filteredOn(path -> path.endsWith(".html"))
                .hasSize(built.result().counts().pages());
        assertThat(built.result().changes().orElseThrow().changed()).containsExactly(OutputPath.of("404.html"));
    }

    @Test
    void a_page_that_somebody_edited_or_deleted_is_made_again() {
        site.change("site/people/bo-lind.html", "mine").remove("site/index.html");
        Built built = site.build();
        assertThat(why(built))
                .isEqualTo(new TreeMap<>(java.util.Map.of("people/bo-lind.html", "TOUCHED", "index.html", "TOUCHED")));
        assertThat(built.text("people/bo-lind.html")).contains("Bo Lind");
    }

    @Test
    void without_a_memory_all_is_made() {
        site.remove(".backstory/build");
        Built built = site.build();
        assertThat(built.result().reasons()).isEqualTo(new Reasons(List.of(), List.of(), true));
        assertThat(built.result().changes().orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void a_sentence_that_moves_to_an_article_of_equal_hash_makes_the_page_that_shows_it() {
        String mention = "---\ntitle: A day\ndate: 2031-05-06\n---\n[He](person:bo-lind) came.\n";
        String other = "---\ntitle: A day\ndate: 2031-05-06\n---\nNothing came.\n";
        assertThat("an".hashCode()).isEqualTo("c0".hashCode());
        site.with("content/articles/an.md", mention)
                .with("content/articles/c0.md", other)
                .build();
        Built built = site.with("content/articles/an.md", other)
                .with("content/articles/c0.md", mention)
                .build();
        assertThat(made(built)).contains("people/bo-lind.html");
        assertThat(built.text("people/bo-lind.html")).contains("c0.html").doesNotContain("an.html");
    }
}
