package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing moves by itself: not while the page loads, not when a card opens (READER R9). */
@ExtendWith(InBrowser.class)
class ShiftTest {
    static final List<Screen> SCREENS = List.of(Screen.WIDE, Screen.PHONE);

    static final List<Screen> WIDTHS = List.of(Screen.WIDE, Screen.WIDE.wide(1024), Screen.PHONE);

    /**
     * Returns shifts of the layout that no reader caused: those right after a touch do not count, by the Layout
     * Instability specification.
     */
    private static final String SHIFTS = "return await new Promise(done => { const all = [];"
            + "new PerformanceObserver(list => all.push(...list.getEntries()))"
            + ".observe({type: 'layout-shift', buffered: true});"
            + "setTimeout(() => done(all.filter(shift => !shift.hadRecentInput).map(shift => shift.value + ' '"
            + " + shift.sources.map(source => source.node && source.node.outerHTML).join(' '))), 100); });";

    /**
     * A script that removes what has not arrived yet while the text of an article is loading: everything after its
     * first block.
     */
    private static final String CUT =
            "for (let part = document.querySelector('.body').firstElementChild; part.tagName !== 'MAIN';"
                    + " part = part.parentElement) while (part.nextSibling) part.nextSibling.remove()";

    private static final String TOPS =
            "return [...document.querySelectorAll('main h1, .brief, .about, .who-is, .body')]"
                    + ".map(part => part.className + ' ' + part.getBoundingClientRect().y).join()";

    private static final String PLACES = "return [...document.querySelectorAll('main *')]"
            + ".filter(part => !part.closest('[popover]')).map(part => part.getBoundingClientRect())"
            + ".filter(box => box.bottom > 0 && box.top < innerHeight).map(box => box.x + ' ' + box.y).join();";

    @ParameterizedTest
    @FieldSource("SCREENS")
    void nothing_moves_while_an_article_loads(Screen screen, Browser browser, Sites sites) {
        browser.open(sites.real().http(Sites.REAL_ARTICLE), screen);
        assertThat((List<?>) browser.await(SHIFTS)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void nothing_moves_while_a_page_of_any_kind_loads(Screen screen, Browser browser, Sites sites) {
        for (String path : Sites.REAL_KINDS) {
            browser.open(sites.real().http(path), screen);
            assertThat((List<?>) browser.await(SHIFTS)).as(path).isEmpty();
        }
        for (String path : Sites.EVERY_KIND) {
            browser.open(sites.kinds().http(path), screen);
            assertThat((List<?>) browser.await(SHIFTS)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void nothing_moves_while_the_rest_of_an_article_is_on_its_way(Screen screen, Browser browser, Sites sites) {
        for (String page :
                List.of(sites.real().http(Sites.REAL_ARTICLE), sites.kinds().http(Sites.ARTICLE))) {
            browser.open(page, screen);
            Object whole = browser.run(TOPS);
            browser.run(CUT);
            assertThat(browser.run(TOPS)).as(page).isEqualTo(whole);
        }
    }

    /** The script that shows the field may arrive late. */
    @ParameterizedTest
    @FieldSource("SCREENS")
    void nothing_moves_when_the_field_of_the_search_comes(Screen screen, Browser browser, Sites sites) {
        browser.open(sites.kinds().http("search.html"), screen);
        Object after = browser.run(PLACES);
        browser.run("document.querySelector('.search').hidden = true");
        assertThat(browser.run(PLACES)).isEqualTo(after);
        assertThat(browser.is("getComputedStyle(document.querySelector('.search')).visibility === 'hidden'"))
                .isTrue();
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void nothing_moves_while_images_come(Screen screen, Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.PICTURED), screen);
        browser.run("document.querySelector('.body figure').scrollIntoView()");
        assertThat(browser.await("return await Promise.all([...document.images].map(image => image.decode()"
                                + ".then(() => image.naturalWidth > 0)))")
                        .toString())
                .isEqualTo("[true, true]");
        assertThat((List<?>) browser.await(SHIFTS)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void nothing_moves_when_a_card_opens_and_closes(Screen screen, Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), screen);
        for (String kind : Cards.KINDS) {
            browser.run(
                    "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})",
                    Cards.mark(browser, kind));
            Object before = browser.run(PLACES);
            boolean byFinger = screen.equals(Screen.PHONE);
            open(browser, kind, byFinger);
            assertThat(browser.run(PLACES)).as(kind).isEqualTo(before);
            close(browser, byFinger);
            assertThat(browser.run(PLACES)).as(kind).isEqualTo(before);
        }
        assertThat((List<?>) browser.await(SHIFTS)).isEmpty();
    }

    private static void open(Browser browser, String kind, boolean byFinger) {
        if (byFinger) {
            browser.touch(Cards.mark(browser, kind));
            assertThat(Cards.shown(browser)).isEqualTo(Cards.first(browser, kind));
        } else {
            Cards.open(browser, kind);
        }
    }

    private static void close(Browser browser, boolean byFinger) {
        if (byFinger) {
            browser.touch("#" + Cards.shown(browser) + " .x");
            assertThat(Cards.shown(browser)).isEmpty();
        } else {
            Cards.close(browser);
        }
    }
}
