package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TermCases;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search of the real site, from disk and from a server. */
@ExtendWith(InBrowser.class)
class SearchTest {
    private static final String ANSWERED = """
            for (let i = 0; i < 200 && !document.querySelector('.found').textContent; i++)
                await new Promise(done => setTimeout(done, 25));""";
    private static final String FIRST = ANSWERED + "return document.querySelector('.results a').textContent;";
    private static final String PERSON = "Konstantin Kosachyov";

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
    void a_language_without_blanks_is_found_by_any_two_signs(Browser browser, @TempDir Path folder) {
        TestSite.copy(GoldenSites.EVERY_KIND.resolveSibling("without-spaces/content"), folder.resolve("content"));
        Path output = TestSite.at(folder).build().output();
        browser.open(output.resolve("search.html").toUri() + "?q=%E5%B8%82%E8%AD%B0", Screen.WIDE);

        assertThat(browser.await(ANSWERED + "return document.querySelectorAll('.results mark').length > 0;"))
                .isEqualTo(true);
    }

    @Test
    void without_a_script_the_page_leads_to_the_lists(Browser browser, Sites sites) {
        browser.open(sites.real().http("search.html"), Screen.WIDE.withoutScripts());

        assertThat(browser.is("document.querySelector('noscript p') !== null")).isTrue();
        assertThat(browser.is("document.querySelector('.search').checkVisibility()"))
                .isFalse();
        assertThat(browser.is("document.querySelector('.ways a[href=\"people/index.html\"]').checkVisibility()"))
                .isTrue();
    }
}
