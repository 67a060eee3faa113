package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TermCases;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Tests the search of the real site and of one with all kinds, from disk and from a server that serves them below a
 * path.
 */
@ExtendWith(InBrowser.class)
class SearchTest {
    private static final String ANSWERED = """
            for (let i = 0; i < 200 && !document.querySelector('.found').textContent; i++)
                await new Promise(done => setTimeout(done, 25));""";
    private static final String FIRST = ANSWERED + "return document.querySelector('.results a').textContent;";
    private static final String PERSON = "Konstantin Kosachyov";

    /** A word in an entry of every kind, and in seven people. */
    private static final String EVERYWHERE = """
            summary: Who owns the kelpweed?
            people:
              - {id: k1, name: Ada Kelpweed}
              - {id: k2, name: Bea Kelpweed}
              - {id: k3, name: Cyd Kelpweed}
              - {id: k4, name: Dan Kelpweed}
              - {id: k5, name: Eva Kelpweed}
              - {id: k6, name: Fay Kelpweed}
              - {id: k7, name: Gus Kelpweed}
            organizations: [{id: kelp, name: Kelpweed Society}]
            terms: [{term: kelpweed, definition: A plant of the harbour.}]
            dates: [{date: 2031-04-01, title: The kelpweed blooms, sources: kelp}]
            sources: [{id: kelp, title: The kelpweed papers}]
            claims: [{id: kelp, claim: The kelpweed grows, by: k1, sources: kelp}]
            ---
            Text.
            """;

    @TempDir
    static Path folder;

    private static ServedSite kinds;

    @BeforeAll
    static void a_site_of_all_kinds() {
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), folder.resolve("site/content"));
        TestSite.at(folder.resolve("site"))
                .article("kelp", EVERYWHERE)
                .with("content/pages/kelp.md", "---\ntitle: How we count kelpweed\n---\nText.\n");
        kinds = ServedSite.of(folder.resolve("site"), folder.resolve("kinds"));
    }

    @AfterAll
    static void close() {
        kinds.close();
    }

    private static Browser ask(String query, Browser browser, Sites sites) {
        browser.messages();
        return browser.open(sites.real().file("search.html") + "?q=" + query, Screen.WIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kosachev", "kosachyov", "Kosach", "Kosachyow", "%D0%9A%D0%BE%D1%81%D0%B0%D1%87%D1%91%D0%B2"})
    void a_person_is_found_first_from_disk_by_any_spelling_beginning_or_slip(
            String query, Browser browser, Sites sites) {
        ask(query, browser, sites);

        assertThat(browser.await(FIRST)).isEqualTo(PERSON);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void a_server_serves_it_too_and_no_page_but_this_loads_the_index(Browser browser, Sites sites) {
        browser.messages();
        browser.open(sites.real().http("search.html") + "?q=rand%20paul", Screen.WIDE);

        assertThat(browser.await(FIRST)).isEqualTo("Rand Paul");
        assertThat(browser.messages()).isEmpty();
        browser.open(sites.real().http("index.html"), Screen.WIDE);
        assertThat(browser.is("performance.getEntriesByType('resource').some(file => file.name.includes('search'))"))
                .isFalse();
    }

    @Test
    void the_sentence_is_shown_with_what_was_found_marked_and_the_count_is_told(Browser browser, Sites sites) {
        ask("barred%20senator", browser, sites);

        assertThat(browser.await(ANSWERED + "return document.querySelector('.results p').textContent;"))
                .asString()
                .containsIgnoringCase("barred");
        assertThat(browser.run("return document.querySelector('.results mark').textContent.toLowerCase();"))
                .isIn("barred", "senator");
        assertThat(browser.run("return document.querySelector('[role=status]').textContent;"))
                .asString()
                .matches("Results: \\d+");
    }

    @Test
    void nothing_found_is_told(Browser browser, Sites sites) {
        ask("xylophone%20zzz", browser, sites);

        assertThat(browser.await(ANSWERED + "return document.querySelector('.found').textContent;"))
                .isEqualTo("Nothing was found.");
    }

    @Test
    void what_is_typed_stands_in_the_address_and_the_arrows_lead_to_the_results(Browser browser, Sites sites) {
        browser.open(sites.real().http("search.html"), Screen.WIDE);
        browser.first(".search input").sendKeys("butina");

        assertThat(browser.await(FIRST)).asString().contains("Butina");
        assertThat(browser.address()).endsWith("search.html?q=butina");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.is("document.activeElement === document.querySelector('.results a')"))
                .isTrue();
        browser.press(Keys.ARROW_UP);
        assertThat(browser.is("document.activeElement.type === 'search'")).isTrue();
    }

    @Test
    void the_script_makes_the_same_terms_as_the_build(Browser browser, Sites sites) {
        browser.open(sites.real().file("search.html"), Screen.WIDE);

        for (TermCases shared : TermCases.all()) {
            assertThat((List<?>) browser.run("return backstorySearch.terms(arguments[0]);", shared.text()))
                    .as(shared.text())
                    .isEqualTo(shared.terms());
        }
    }

    @Test
    void a_language_without_blanks_is_found_by_any_two_signs(Browser browser, @TempDir Path own) {
        TestSite.copy(GoldenSites.EVERY_KIND.resolveSibling("without-spaces/content"), own.resolve("content"));
        Path output = TestSite.at(own).build().output();
        browser.open(output.resolve("search.html").toUri() + "?q=%E5%B8%82%E8%AD%B0", Screen.WIDE);

        assertThat(browser.await(ANSWERED + "return document.querySelectorAll('.results mark').length > 0;"))
                .isEqualTo(true);
    }

    @Test
    void what_is_found_is_grouped_by_kind_below_a_path_and_from_disk(Browser browser) {
        for (String address : List.of(kinds.http("search.html"), kinds.file("search.html"))) {
            browser.open(address + "?q=kelpweed", Screen.WIDE);

            assertThat(browser.await(ANSWERED + """
                            return [...document.querySelectorAll('.results section')].map(one =>
                              one.querySelector('h2').textContent + ': '
                              + [...new Set([...one.querySelectorAll('a')].map(a => a.getAttribute('href').split('/')[0]))])
                              .sort().join('; ');"""))
                    .isEqualTo("About this site: pages; Claims: claims; Events: timeline;"
                            + " Explainers: articles; Glossary: glossary; Organizations: organizations; People: people;"
                            + " Sources: sources");
        }
        browser.open(kinds.http("search.html") + "?q=kelpweed", Screen.WIDE);
        assertThat(browser.await(ANSWERED + "return true;")).isEqualTo(true);
        browser.first(".results a[href^='organizations/']").click();
        assertThat(browser.address()).isEqualTo(kinds.http("organizations/kelp.html"));
        assertThat(browser.run("return document.querySelector('h1').textContent;"))
                .isEqualTo("Kelpweed Society");
    }

    @Test
    void more_results_of_a_group_come_below_the_first_and_the_first_of_them_has_the_focus(Browser browser) {
        browser.open(kinds.http("search.html") + "?q=kelpweed", Screen.WIDE);
        String people = "const own = [...document.querySelectorAll('.results section')]"
                + ".find(one => one.querySelector('h2').textContent === 'People');";
        String links = "own.querySelectorAll('a').length";

        assertThat(browser.await(
                        ANSWERED + people + "return " + links + " + ' ' + own.querySelector('button').textContent;"))
                .isEqualTo("5 More results");
        assertThat(browser.await(people + "own.querySelector('button').click();"
                        + "for (let i = 0; i < 200 && document.activeElement.localName !== 'a'; i++)"
                        + "  await new Promise(done => setTimeout(done, 25));"
                        + "return " + links + " + ' ' + [...own.querySelectorAll('a')].indexOf(document.activeElement)"
                        + " + ' ' + own.querySelector('button').hidden;"))
                .isEqualTo("7 5 true");
    }

    @Test
    void further_results_that_could_not_be_loaded_are_said_to_be_missing_and_come_when_asked_for_again(
            Browser browser, @TempDir Path own) throws IOException {
        TestSite site = TestSite.in(own);
        for (int i = 1; i < 8; i++) {
            site.article("a" + i, "---\nThe quay has sargasso.\n");
        }
        Path output = site.build().output();
        browser.open(output.resolve("search.html").toUri() + "?q=sargasso", Screen.WIDE);
        String links = "return document.querySelectorAll('.results a').length + ' ';";
        assertThat(browser.await(ANSWERED + links)).isEqualTo("5 ");

        Path texts = output.resolve("search/text");
        Files.move(texts, output.resolve("elsewhere"));
        browser.run("document.querySelector('.results button').click();");
        assertThat(browser.await("for (let i = 0; i < 200 && !document.querySelector('.found').textContent.includes("
                        + "document.querySelector('.search').dataset.failed); i++)"
                        + "  await new Promise(done => setTimeout(done, 25));" + links))
                .isEqualTo("5 ");
        assertThat(browser.run("return document.querySelector('.found').textContent;"))
                .isEqualTo(browser.run("return document.querySelector('.search').dataset.failed;"));
        Files.move(output.resolve("elsewhere"), texts);
        browser.run("document.querySelector('.results button').click();");
        assertThat(browser.await("for (let i = 0; i < 200 && document.activeElement.localName !== 'a'; i++)"
                        + "  await new Promise(done => setTimeout(done, 25));" + links))
                .isEqualTo("7 ");
        assertThat(browser.run("return document.querySelector('.found').textContent;"))
                .isEqualTo("Results: 7");
    }

    @Test
    void without_a_script_the_page_leads_to_the_lists(Browser browser, Sites sites) {
        browser.open(sites.real().http("search.html"), Screen.WIDE.withoutScripts());

        assertThat(browser.is("document.querySelector('noscript p') !== null")).isTrue();
        assertThat(browser.is("document.querySelector('.search').checkVisibility()"))
                .isFalse();
        for (String list : List.of("index-a-z.html", "people/index.html")) {
            assertThat(browser.is(
                            "document.querySelector(`.ways a[href=\"${arguments[0]}\"]`).checkVisibility()", list))
                    .as(list)
                    .isTrue();
        }
        browser.first(".ways a[href='index-a-z.html']").click();
        assertThat(browser.is("document.querySelectorAll('main a[href^=\"people/\"]').length > 40"))
                .isTrue();
    }
}
