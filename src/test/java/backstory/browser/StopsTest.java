package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the keyboard stops. An article as a whole has a bar; of lists, which grow with what a site knows, each line
 * has one, and so has what stands around the lists.
 */
@ExtendWith(InBrowser.class)
class StopsTest {
    private static final String STOPS = "[...document.querySelectorAll('a[href], button, summary, input, textarea')]"
            + ".filter(part => part.tabIndex >= 0 && part.checkVisibility({visibilityProperty: true}))";

    /** The lists whose lines have a bar. */
    private static final String LISTS =
            ".rail, .sources, .pairs, .names, .appears, .az, .find-all > p, .fix, .more, .duel, .five, .claims, .sides, .next";

    @ParameterizedTest
    @ValueSource(strings = {"maria-butina", "paul-in-moscow", "sanctions-on-russia"})
    void the_keyboard_stops_at_most_353_times_in_an_article(String article, Browser browser, Sites sites) {
        browser.open(sites.real().http("articles/" + article + ".html"), Screen.PHONE);
        assertThat((Long) browser.run("return " + STOPS + ".length")).isLessThanOrEqualTo(353);
    }

    @ParameterizedTest(name = "{0}: {3} for each {2}")
    @CsvSource({
        "timeline/2018.html, .rail, .what, 4.18",
        "timeline/2018.html, .sources > ol, li, 1",
        "people/maria-butina.html, .timeline > .rail, .what, 2",
        "people/maria-butina.html, .sources > ol, li, 1",
        "people/maria-butina.html, .appears, li, 1",
        "people/maria-butina.html, .claims, li, 1",
        "claims/index.html, .pairs, li, 1",
        "claims/index.html, .names, li, 1",
        "claims/no-interference.html, .claims, li, 1",
        "claims/no-interference.html, .sides, p:has(> b), 2",
        "claims/no-interference.html, .sources > ol, li, 1",
        "index.html, .duel > ul, li, 1",
        "index.html, .fix > ul, li, 1",
        "index.html, .five > ul, li, 1"
    })
    void a_line_of_a_list_is_few_stops(
            String page, String list, String line, double most, Browser browser, Sites sites) {
        browser.open(sites.real().http(page), Screen.WIDE);
        long lines = (Long) browser.run("return document.querySelectorAll(arguments[0]).length", within(list, line));
        long stops = (Long) browser.run("return " + STOPS + ".filter(part => part.closest(arguments[0])).length", list);
        assertThat(lines).isPositive();
        assertThat(stops / (double) lines).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"timeline/2018.html, 22", "claims/index.html, 22", "claims/no-interference.html, 22", "index.html, 22"})
    void what_stands_around_the_lists_is_few_stops(String page, int most, Browser browser, Sites sites) {
        browser.open(sites.real().http(page), Screen.WIDE);
        long stops =
                (Long) browser.run("return " + STOPS + ".filter(part => !part.closest(arguments[0])).length", LISTS);
        assertThat(stops).isLessThanOrEqualTo(most);
    }

    /** On a page that is no article its title alone leads somewhere; the page of the source is reached from the open card. */
    @Test
    void a_source_in_a_list_is_one_stop_and_its_card_leads_to_its_page(Browser browser, Sites sites) {
        browser.open(sites.kinds().http("claims/pays-for-itself.html"), Screen.WIDE);
        assertThat(browser.is("document.querySelector('.sources .incard').checkVisibility()"))
                .isFalse();
        browser.run("document.querySelector('.sources [popover]:has(.incard)').showPopover()");
        assertThat(browser.is("document.querySelector('.sources .incard').checkVisibility()"))
                .isTrue();
    }

    private static String within(String list, String line) {
        return list + " " + line;
    }
}
