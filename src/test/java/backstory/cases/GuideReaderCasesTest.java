package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.format.ProblemPrinter;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader typed who had read only the guides, and the messages about it. */
class GuideReaderCasesTest {
    private static final String PEOPLE = """
            - name: Konstantin Kosachyov
              aliases: [the committee's head]
            """;
    private static final String BODIES = "- name: Federation Council\n";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder.resolve("site"))
                .with("content/site.yaml", "title: Test\nrules: {no-url: off, unused-entry: off}\n")
                .with("content/people.yaml", PEOPLE)
                .with("content/organizations.yaml", BODIES);
    }

    /** All that is told of the site, each problem in a line: its place, message, rule and hint. */
    private List<String> told() {
        return site.build().result().problems().stream()
                .map(problem -> new ProblemPrinter(false)
                        .print(problem.withExcerpt(""))
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private List<String> told(String front, String body) {
        site.article("a", front + "---\n" + body);
        return told();
    }

    @Case("g1")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people: kosachyov | konstantin-kosachyov (content/people.yaml)",
                "people: Konstantin Kosachyov | konstantin-kosachyov (content/people.yaml)",
                "people: the committee's head | konstantin-kosachyov (content/people.yaml)",
                "people: konstantin-kosachov | konstantin-kosachyov (content/people.yaml)",
                "organizations: Federation Council | federation-council (content/organizations.yaml)",
                "key-people: Kosachyov | konstantin-kosachyov (content/people.yaml)",
                "claims: [{id: c, claim: It rains, by: Kosachyov}] | konstantin-kosachyov (content/people.yaml)",
                "claims: [{id: c, claim: It rains, by: {name: x}, via: [federation council]}] "
                        + "| federation-council (content/organizations.yaml)",
                "dates: [{date: 2031, title: It rains, people: Kosachyov}] | konstantin-kosachyov (content/people.yaml)",
                "terms: [{term: d, definition: D, see-also: D d}, {term: d d, definition: D}] "
                        + "| d-d (content/articles/a.md)",
                "sources: [{id: g, title: Minutes, repeats: Notes}, {id: h, title: Notes}] | h (content/articles/a.md)",
            })
    void a_name_in_place_of_an_id_is_told_with_the_id(String line, String meant) {
        String id = meant.substring(0, meant.indexOf(' '));
        assertThat(told(line + "\n", "Text.\n"))
                .filteredOn(problem -> problem.contains(": error: "))
                .singleElement()
                .asString()
                .startsWith("content/articles/a.md:4:")
                .endsWith("[unknown-reference] | did you mean \"" + id + "\"" + meant.substring(id.length()) + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people: Ann Lind, Osman Bey | [ann-lind, osman-bey]",
                "sources: minutes, gazette | [minutes, gazette]",
                "key-people: Ann Lind, Kosachyov | [ann-lind, kosachyov]",
            })
    void several_ids_in_one_text_are_told_to_be_a_list(String line, String list) {
        assertThat(told(
                        line.startsWith("sources")
                                ? "claims: [{id: c, claim: It rains, by: {name: x}, \"" + line.replace(": ", "\": \"")
                                        + "\"}]\n"
                                : line + "\n",
                        "Text.\n"))
                .anyMatch(problem -> problem.endsWith("[unknown-reference] | several stand in a list: " + list));
    }

    @Case("g1")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: Ann Lind | for somebody without an entry write {name: Ann Lind}; else add to content/people.yaml or"
                        + " organizations.yaml: - {name: Ann Lind}",
                "by: lind | for somebody without an entry write {name: …}; else add to content/people.yaml or"
                        + " organizations.yaml: - {id: lind, name: …}",
                "by: {name: x}, sources: g1 | add to content/sources.yaml: - {id: g1, title: …}",
                "by: {name: x}, sources: https://verrin.example/g1 | add to content/sources.yaml:"
                        + " - {id: …, title: …, url: 'https://verrin.example/g1'}",
            })
    void nobody_of_that_name_is_told_with_both_ways_to_name_somebody(String by, String hint) {
        assertThat(told("claims: [{id: c, claim: It rains, " + by + "}]\n", "Text.\n"))
                .anyMatch(problem -> problem.endsWith("[unknown-reference] | " + hint));
    }

    @Case("g1")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization: Federation Council | federation-council",
                "organization: Federation-Council | federation-council",
                "organization: {name: Federation Council} | federation-council",
                "organization: Federation | ",
            })
    void text_that_is_the_name_of_an_entry_is_told(String line, String id) {
        List<String> told = told("people: [{name: Ann Lind, roles: [{title: Clerk, " + line + "}]}]\n", "Text.\n");
        assertThat(told).allMatch(problem -> problem.contains(": notice: "));
        assertThat(told.stream().map(problem -> problem.replaceFirst("(?s).*\\| ", "")))
                .containsExactlyElementsOf(
                        id == null ? List.of() : List.of("write its id: " + id + " (content/organizations.yaml)"));
    }

    @Case("g4")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![A map](images/map.svg) | did you mean ../images/map.svg?",
                "![A map](../images/Map.svg) | did you mean ../images/map.svg? It differs in upper and lower case",
                "![A map](../../images/map.svg) | write ../images/map.svg",
                "![A map](map.svg) | did you mean ../images/map.svg?",
                "[us](about.md) | did you mean ../pages/about.md?",
                "[us](/about) | did you mean ../pages/about.md?",
                "[us](../pages/abuot.md) | did you mean ../pages/about.md?",
                "[b](../b.md) | did you mean b.md?",
            })
    void a_file_that_is_not_there_is_told_with_the_path_to_write_in_its_place(String link, String hint) {
        site.with("content/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("content/pages/about.md", "---\ntitle: Us\n---\nText.\n")
                .article("b", "---\nText.\n");
        assertThat(told("", link + "\n"))
                .filteredOn(problem -> problem.contains("[broken-link]"))
                .singleElement()
                .asString()
                .endsWith("[broken-link] | " + hint);
    }

    @Case("g4")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "menu: [{label: A, to: about}] | did you mean pages/about.md?",
                "menu: [{label: A, to: about.html}] | did you mean pages/about.md?",
                "menu: [{label: A, to: peeple}] | did you mean \"people\"?",
                "menu: [{label: A, to: /}] | write index.html",
                "menu: [{label: A, to: /pages/about.md}] | write pages/about.md",
                "menu: [{label: A, to: ../pages/about.md}] | write pages/about.md",
                "footer: '[us](../pages/about.md)' | write pages/about.md",
                "footer: '[us](about.md)' | did you mean pages/about.md?",
                "footer: '[us](content/pages/about.md)' | did you mean pages/about.md?",
                "colors: {paper: '#ffff'} | write it such as paper: \"#0b4f6c\"; without quotes, # begins a comment",
            })
    void a_path_or_color_of_the_site_is_told_with_the_form_to_write(String line, String hint) {
        site.with("content/site.yaml", "title: Test\nrules: {no-url: off, unused-entry: off}\n" + line + "\n")
                .with("content/pages/about.md", "---\ntitle: Us\n---\nText.\n");
        assertThat(told("", "Text.\n"))
                .singleElement()
                .asString()
                .startsWith("content/site.yaml:3:")
                .endsWith("] | " + hint);
    }

    @Case("g4")
    @Test
    void what_the_menu_or_the_foot_leads_to_is_used() {
        site.with("content/site.yaml", """
                        title: Test
                        rules: {no-url: off}
                        menu:
                          - {label: The quay, to: terms/quay.md}
                          - {label: Home, to: index.html}
                        footer: Ask [him](person:konstantin-kosachyov) or [them](org:federation-council).
                        """)
                .with("content/terms/quay.md", "---\nterm: quay\ndefinition: Where ships lie.\n---\nLonger.\n");
        assertThat(told("", "Text.\n")).isEmpty();
    }

    @Case("g4")
    @Test
    void what_is_unused_is_told_with_the_form_that_uses_it() {
        site.with("content/site.yaml", "title: Test\nrules: {no-url: off, claim-without-source: off}\n")
                .with("content/people.yaml", "- {name: Ann Lind}\n")
                .with("content/organizations.yaml", "")
                .with("content/dates.yaml", "- {id: d, date: 2031, title: Rain, sources: s}\n")
                .with("content/sources.yaml", "- {id: s, title: Minutes}\n")
                .with("content/claims.yaml", "- {id: c, claim: It rains, by: {name: x}}\n");
        assertThat(told("", "Text.\n").stream().map(problem -> problem.replaceFirst(".* \\| ", "")))
                .containsExactly(
                        "place it with ::claim{id=\"c\"}, or link to it with [words](claim:c), or remove the entry",
                        "link to it with [words](date:d), or list it under dates: of an article, or remove the entry",
                        "mention \"Ann Lind\" in an article, or link to it with [words](person:ann-lind), or remove the"
                                + " entry");
    }

    @Case("g5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":: timeline",
                ":::timeline",
                "::: timeline",
                "Here ::timeline",
                "**::timeline**",
                ":: claim{id=\"x\"}",
                "As [claim:no-rain] says.",
                "As he (person:konstantin-kosachyov) says.",
                "> [!NOTE\n> Text.",
                "> [NOTE]\n> Text.",
            })
    void what_is_nearly_a_directive_an_alert_or_a_link_is_told(String text) {
        assertThat(told("", text + "\n"))
                .singleElement()
                .asString()
                .startsWith("content/articles/a.md:5:")
                .contains("[stray-markup] | ");
    }

    @Case("g5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The timeline: people and claims.",
                "Two things: people, and the claims\nof people:",
                "At 10:30, note (date:2031) and [12:30].",
                "`:: timeline` and \\:: timeline",
            })
    void what_only_looks_so_is_not(String text) {
        assertThat(told("", text + "\n")).isEmpty();
    }

    @Case("g5")
    @ParameterizedTest
    @CsvSource({"people, person", "persons, person", "organizations, org", "event, date", "glossary, term"})
    void another_word_for_a_kind_of_entry_is_told_with_its_scheme(String word, String scheme) {
        assertThat(told("", "See [x](" + word + ":x).\n"))
                .singleElement()
                .asString()
                .endsWith("[unknown-scheme] | did you mean \"" + scheme + "\"?");
    }

    @Case("g6")
    @ParameterizedTest
    @CsvSource({
        "website, webpage",
        "'\"@online\"', webpage",
        "web, webpage",
        "news, article-newspaper",
        "newspaper, article-newspaper",
        "newspaperArticle, article-newspaper",
        "blogPost, post-weblog",
        "inproceedings, paper-conference",
        "books, book",
    })
    void the_type_of_a_source_in_the_words_of_other_tools_is_told_with_ours(String word, String type) {
        assertThat(told("sources: [{id: s, title: S, type: " + word + "}]\n", "Text [@s].\n"))
                .singleElement()
                .asString()
                .contains("[invalid-value] | did you mean \"" + type + "\"?");
    }

    @Case("g7")
    @Test
    void a_wrong_path_in_the_list_of_images_is_one_mistake() {
        site.with("content/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                .with("content/images.yaml", "- {src: map.svg, alt: A map, credit: Ann Lind, license: CC BY 4.0}\n");
        assertThat(told("", "![](../images/map.svg)\n"))
                .containsExactly("content/images.yaml:1:9: error: there is no file content/map.svg [broken-link]"
                        + " | did you mean images/map.svg?");
    }
}
