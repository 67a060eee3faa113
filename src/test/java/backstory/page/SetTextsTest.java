package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.LinkedData;
import backstory.testing.TestSite;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words of a page are set as its language prints them, and which stay as they were typed. */
class SetTextsTest {
    @TempDir
    Path folder;

    private TestSite site(String keys) {
        return TestSite.in(folder)
                .with("content/site.yaml", "title: Test\n" + keys)
                .with("content/people.yaml", "- {name: Siobhan O'Brien, id: obrien, description: She said \"yes\".}\n")
                .with("content/articles/a.md", """
                        ---
                        title: Who said "no"?
                        date: 2031-04-05
                        summary: It's the council's vote...
                        people: [obrien]
                        sources:
                          - {id: s, title: The "grey" paper}
                        claims:
                          - id: c
                            claim: It's "free"
                            by: obrien
                            quote: It's "free".
                            sources: s
                        corrections:
                          - {date: 2031-04-06, kind: correction, text: It's "so" now., was: It's "no", now: It's "so"}
                        ---
                        > [!BRIEF]
                        > - "One".
                        > - "Two".
                        > - It's three.

                        ## Who didn't vote?

                        "*Nobody* knows", Siobhan O’Brien said -- see `a "b" -- c` and https://example.org/a--b or "[the
                        vote](person:obrien)"...[@s, "p." 4]

                        ::claim{id="c"}
                        """);
    }

    /** With all that is of the desk besides texts: offices, places, labels, names without an entry. */
    private TestSite everyText(String keys) {
        return site(keys)
                .with(
                        "content/organizations.yaml",
                        "- {name: The Men's Choir, id: choir, place: St John's, description: A board's choir.}\n")
                .with("content/people.yaml", """
                        - name: Siobhan O'Brien
                          id: obrien
                          description: The court's friend.
                          notes: [{text: The court's witness.}]
                          roles:
                            - {title: Mayor's aide, organization: {name: The city's board}, place: St John's}
                            - {title: Choir's clerk, organization: choir}
                        """)
                .with("content/claims.yaml", """
                        - {id: said, claim: It is., by: {name: A source of CNN's}, via: {name: The mayor's aide}, place: St John's, sources: s}
                        """)
                .with("content/dates.yaml", """
                        - {id: d, date: 2031-04-01, title: A vote, key: Council's vote, place: St John's}
                        - {id: e, date: 2031-06-01, title: A count, text: The clerk's count.}
                        """)
                .with("content/sources.yaml", "- {id: s, title: Paper}\n")
                .with("content/terms.yaml", "- {term: tram, definition: The town's railway.}\n")
                .with("content/pages/about.md", "---\ntitle: Who's \"we\"\nsummary: It's us.\n---\nWe're -- here.\n")
                .with("content/articles/a.md", """
                        ---
                        title: The "A"
                        date: 2031-04-05
                        redirect-from: was
                        summary: It's "so"...
                        key-people: [{id: obrien, here: It's "hers".}]
                        people: [obrien]
                        dates: [d, e]
                        ---
                        [O'Brien](person:obrien), [the choir](org:choir), [it](claim:said), "so". The council's [count](date:e) of
                        the [tram](term:tram).

                        ::claim{id="said"}
                        """);
    }

    @Test
    void the_desks_own_words_are_set() {
        Document page = site("").build().page("articles/a.html");
        assertThat(page.title()).isEqualTo("Who said “no”? – Test");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Who said “no”?");
        assertThat(page.selectFirst("main").text())
                .contains("It’s the council’s vote…", "“One”.", "It’s three.", "Who didn’t vote?")
                .contains("“Nobody knows”, Siobhan O’Brien", "said – see", "or “the vote”", "…")
                .contains("It’s “so” now.");
    }

    @Test
    void exact_words_titles_of_sources_code_and_addresses_stay() {
        Document page = site("").build().page("articles/a.html");
        assertThat(page.selectFirst("code").text()).isEqualTo("a \"b\" -- c");
        assertThat(page.select("a[href='https://example.org/a--b']").text()).isEqualTo("https://example.org/a--b");
        assertThat(page.select("cite").eachText()).contains("The \"grey\" paper");
        assertThat(page.select(".corrections del, .corrections ins, .corrections dd")
                                .text()
                        + page.text())
                .contains("It's \"no\"", "It's \"so\"");
        assertThat(page.select("q, blockquote").text()).contains("It's \"free\".");
    }

    @Test
    void offices_places_labels_and_names_without_an_entry_are_words_of_the_desk() {
        TestSite.Built built = everyText("").build();
        built.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(built.page(path).text())
                        .as(path)
                        .doesNotContain("CNN's", "mayor's", "Mayor's", "city's", "Choir's", "John's", "Council's")
                        .doesNotContain("court's", "board's", "clerk's", "town's", "council's"));
        assertThat(built.page("people/obrien.html").selectFirst(".aside").text())
                .contains("Mayor’s aide", "The city’s board", "St John’s", "Choir’s clerk", "The Men's Choir");
        assertThat(built.page("claims/said.html").text())
                .contains("A source of CNN’s", "The mayor’s aide", "St John’s");
        assertThat(built.page("timeline/2031.html").text()).contains("Council’s vote", "St John’s");
        assertThat(built.page("claims/said.html")
                        .select("script[type='application/ld+json']")
                        .html())
                .contains("A source of CNN's", "St John's");
    }

    /**
     * Feeds hold HTML, and the search shows its results as pages print them. A page calls itself as its title does; what
     * it is about is told to programs in further nodes.
     */
    @Test
    void what_is_for_programs_is_as_it_was_typed() {
        Map<String, String> printed = forPrograms("");
        assertThat(printed.keySet())
                .contains("articles/a.md", "articles/was.md", "llms.txt", "data/site.json", "data/inventory.json")
                .contains("data/timeline.ics", "embed/claims/said.json", "embed/timeline/a.json", "claims/said.html")
                .contains("search/names.js", "search/terms-0.js");
        assertThat(printed).containsExactlyEntriesOf(forPrograms("typography: off\n"));
    }

    /** All that is no page nor feed, and what pages tell programs. */
    private Map<String, String> forPrograms(String keys) {
        TestSite.Built built =
                everyText("url: https://verrin.example/\n" + keys).forgetting().build();
        Map<String, String> files = new TreeMap<>(built.files());
        files.keySet()
                .removeIf(path ->
                        path.matches(".*\\.xml|(feed|corrections)\\.json|\\.backstory|search/(index|results|text).*"));
        files.replaceAll((path, text) -> path.endsWith(".html") ? ofEntries(built.page(path)) : text);
        return files;
    }

    private static String ofEntries(Document page) {
        if (page.select("script[type='application/ld+json']").isEmpty()) {
            return "";
        }
        List<JsonValue> nodes = LinkedData.read(page).asJsonObject().getJsonArray("@graph");
        return nodes.subList(1, nodes.size()).toString();
    }

    @Test
    void ids_and_first_mentions_rest_on_what_was_written() {
        Document page = site("").build().page("articles/a.html");
        assertThat(page.selectFirst(".body h2[id]").id()).isEqualTo("who-didn-t-vote");
        assertThat(page.select(".body a[href$='people/obrien.html']").first().text())
                .isEqualTo("Siobhan O’Brien");
    }

    @Test
    void each_text_is_set_as_its_own_language_prints_it() {
        TestSite site = site("").with(
                        "content/articles/b.md",
                        "---\ntitle: Qui a dit \"non\" ?\ndate: 2031-04-05\nlang: fr\n---\nL'an \"dix\".\n");
        TestSite.Built built = site.build();
        assertThat(built.text("articles/b.html")).contains("L’an «\u00a0dix\u00a0».");
        assertThat(built.text("index.html")).contains("Qui a dit «\u00a0non\u00a0»");
    }

    /** Whatever leads to an article or a claim calls it alike: lists, strips, redirects, slices. */
    @Test
    void no_page_calls_an_entry_otherwise_than_its_own_does() {
        TestSite site = site("").with("content/dates.yaml", """
                - {id: d, date: 2031-04-01, title: It's "so"}
                - {id: e, date: 2031-06-01, title: It's "so" still}
                """).with("content/articles/b.md", """
                ---
                title: Who said "yes"?
                date: 2031-04-05
                redirect-from: former
                dates: [d, e]
                ---
                [Before](date:d) and [after](date:e), see [it](a.md).
                """);
        TestSite.Built built = site.build();
        built.files().keySet().forEach(path -> {
            if (path.endsWith(".html")) {
                assertThat(built.page(path).text())
                        .as(path)
                        .doesNotContain("Who said \"", "It's \"so\" still", "It's \"free\" ");
            }
        });
    }

    @Test
    void a_site_may_print_what_was_typed() {
        Document page = site("typography: off\n").build().page("articles/a.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Who said \"no\"?");
        assertThat(page.selectFirst("main").text()).contains("\"Nobody knows\", Siobhan O’Brien", "said -- see");
    }
}
