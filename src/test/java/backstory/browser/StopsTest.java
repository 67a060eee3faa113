package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Limits how many stops the keyboard makes on a page. For an article as a whole there is one limit. Lists grow with the
 * content of a site, so each of their lines has a limit, and so has everything around the lists.
 */
@ExtendWith(InBrowser.class)
class StopsTest {
    private static final String STOPS = "[...document.querySelectorAll('a[href], button, summary, input, textarea')]"
            + ".filter(part => part.tabIndex >= 0 && part.checkVisibility({visibilityProperty: true}))";

    /** The lists whose lines have a limit. */
    private static final String LISTS =
            ".rail, .sources, .pairs, .names, .appears, .az, .find-all > p, .fix, .more, .duel, .five, .claims, .sides, .next";

    @ParameterizedTest
    @ValueSource(strings = {"maria-butina", "paul-in-moscow", "sanctions-on-russia"})
    void the_keyboard_stops_at_most_353_times_in_an_article(String article, Browser browser, Sites sites) {
        browser.open(sites.real().http("articles/" + article + ".html"), Screen.PHONE);
        assertThat((Long) browser.run("return " + STOPS + ".length")).isLessThanOrEqualTo(353);
    }

    /** Long lists of links to other pages are collapsed, and no two adjacent links lead to the same page. */
    @ParameterizedTest
    @CsvSource({
        "index.html, 40",
        "claims/index.html, 41",
        "people/sergey-kislyak.html, 52",
        "claims/no-interference.html, 35",
        "timeline/2018.html, 172"
    })
    void the_keyboard_stops_this_often_on_pages_of_the_explainers(String page, int most, Browser browser, Sites sites) {
        browser.open(sites.real().http(page), Screen.WIDE);
        assertThat((Long) browser.run("return " + STOPS + ".length")).isLessThanOrEqualTo(most);
    }

    @Test
    void a_link_to_a_list_that_is_folded_up_opens_it(Browser browser, Sites sites) {
        browser.open(sites.real().http("claims/index.html"), Screen.WIDE);
        assertThat(browser.is("document.querySelector('.fold:has(#speakers_)').open"))
                .isFalse();
        browser.run("document.querySelector('.jump a[href=\"#speakers_\"]').click()");
        assertThat(browser.is("document.querySelector('.fold:has(#speakers_)').open"))
                .isTrue();
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

    /**
     * On other pages than articles, only the title of a source is a link: the page of the source is reached from the
     * open card.
     */
    @Test
    void a_source_in_a_list_is_one_stop_and_its_card_leads_to_its_page(Browser browser, Sites sites) {
        String page = sites.kinds().http("claims/pays-for-itself.html");
        for (String kind : List.of("s_", "g_")) {
            browser.open(page, Screen.WIDE);
            assertThat(browser.is("document.querySelector('.sources .incard').checkVisibility()"))
                    .isFalse();
            browser.pointAt("main sup button[popovertarget^=" + kind + "]").click();
            assertThat(Cards.shown(browser)).startsWith(kind);
            browser.pointAt(":popover-open a[href='../sources/gazette.html']").click();
            assertThat(browser.address()).isEqualTo(sites.kinds().http("sources/gazette.html"));
        }
    }

    /** Returns the address of the page of each source in the list, and its title, which is also that of the page. */
    private static final String LISTED = "return [...document.querySelectorAll('.sources > ol > li')]"
            + ".map(line => [line.querySelector('.onscreen a').href, line.querySelector('cite').textContent]);";

    /** Returns the cards that the marks of sources open, each with the addresses that it leads to. */
    private static final String CARDS = "return [...new Set([...document.querySelectorAll('main sup button')]"
            + ".map(mark => mark.getAttribute('popovertarget')))]"
            + ".map(id => [id, [...document.querySelectorAll('#' + id + ' a')].map(link => link.href)]);";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims/charges-invented.html",
                "glossary/caatsa.html",
                "organizations/interfax.html",
                "people/cory-gardner.html",
                "timeline/2015.html"
            })
    void a_card_of_a_mark_leads_to_the_page_of_each_source_of_a_list(String path, Browser browser, Sites sites) {
        browser.open(sites.real().http(path), Screen.WIDE);
        List<?> all = (List<?>) browser.run(CARDS);
        for (Object source : (List<?>) browser.run(LISTED)) {
            Object address = ((List<?>) source).get(0);
            assertThat(all.stream().map(card -> (List<?>) ((List<?>) card).get(1)))
                    .as(source.toString())
                    .anyMatch(links -> links.contains(address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s_", "g_"})
    void each_source_of_a_card_is_reached_by_keyboard(String kind, Browser browser, Sites sites) {
        String page = sites.real().http("claims/charges-invented.html");
        browser.open(page, Screen.WIDE.withoutScripts());
        String card = (String) browser.run(
                "return document.querySelector(arguments[0]).getAttribute('popovertarget');",
                "main sup button[popovertarget^=" + kind + "]");
        List<?> linked = (List<?>) browser.run(
                "return [...document.querySelectorAll('#' + arguments[0] + ' a')].map(link => link.href);", card);
        Map<Object, Object> listed = new TreeMap<>();
        ((List<?>) browser.run(LISTED)).forEach(one -> listed.put(((List<?>) one).get(0), ((List<?>) one).get(1)));
        List<?> sources = linked.stream().filter(listed::containsKey).toList();
        assertThat(sources).hasSizeGreaterThanOrEqualTo(kind.equals("g_") ? 2 : 1);
        for (Object address : sources) {
            browser.open(page, Screen.WIDE.withoutScripts());
            openCard(browser, card);
            tabTo(browser, (String) address).press(Keys.ENTER);
            assertThat(browser.address()).isEqualTo(address);
            assertThat(browser.first("h1").getText()).isEqualTo(listed.get(address));
        }
    }

    private static void openCard(Browser browser, String card) {
        browser.run("document.querySelector(arguments[0]).focus();", "main sup button[popovertarget=" + card + "]");
        browser.press(Keys.ENTER);
        assertThat(Cards.shown(browser)).isEqualTo(card);
    }

    private static Browser tabTo(Browser browser, String address) {
        while (!browser.press(Keys.TAB).is("document.activeElement.href === arguments[0]", address)) {
            assertThat(browser.is("document.activeElement.closest(':popover-open')"))
                    .as(address)
                    .isTrue();
        }
        return browser;
    }

    private static String within(String list, String line) {
        return list + " " + line;
    }
}
