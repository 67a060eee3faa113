package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/**
 * Tests what the optional script adds for mouse and touch (READER R19, WCAG 1.4.13). The page's timers wait until a
 * test lets time pass, since a slow machine may need longer to move a mouse than a preview waits.
 */
@ExtendWith(InBrowser.class)
class PreviewTest {
    private static final String WORD = ".t a[href*='glossary/']";
    private static final String CARD = "c_2";

    private static final String TIMERS = """
            window.timers = new Map();
            window.setTimeout = (step, delay, ...given) => {
              const id = timers.size + 1;
              timers.set(id, delay > 100 && delay < 1000 ? () => step(...given) : null);
              return id;
            };
            window.clearTimeout = id => timers.set(id, null);
            """;

    /**
     * Waits until the browser, some time after scrolling, reports to the page that the mouse is over another element.
     */
    private static final String MOVED_BY_SCROLLING = """
            const end = performance.now() + 300;
            while (performance.now() < end) await new Promise(requestAnimationFrame);
            """;

    private Browser browser;
    private String page;

    @BeforeEach
    void an_article_is_open(Browser browser, Sites sites) {
        this.browser = browser;
        page = sites.kinds().http(Sites.ARTICLE);
        open(Screen.WIDE);
    }

    private void open(Screen screen) {
        browser.pointAt(0, 0).open(page, screen).run(TIMERS);
    }

    /**
     * Ends every timer of the page between a tenth of a second and a second: a shorter one does not count as resting
     * the mouse, and no reader waits for a longer one.
     */
    private void timePasses() {
        browser.run("for (const [id, step] of timers) { timers.set(id, null); if (step) step(); }");
    }

    @Test
    void a_card_opens_where_the_mouse_rests_and_takes_no_focus() {
        browser.pointAt(WORD);
        assertThat(Cards.shown(browser)).isEmpty();
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        assertThat(browser.focus()).isEqualTo("body");
    }

    @Test
    void a_number_previews_its_source() {
        browser.pointAt("main sup button[popovertarget=s_1]");
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo("s_1");
    }

    @Test
    void a_mouse_that_only_passes_opens_nothing() {
        browser.pointAt(WORD);
        browser.pointAt(5, 5);
        timePasses();
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_preview_stays_while_the_mouse_is_on_it_and_closes_a_moment_after() {
        browser.pointAt(WORD);
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        browser.pointAt("#" + CARD + " .head");
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        browser.pointAt(5, 5);
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        timePasses();
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_preview_stays_while_the_focus_is_inside() {
        browser.pointAt(WORD);
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        browser.run("document.querySelector('#" + CARD + " a').focus();");
        browser.pointAt(5, 5);
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
    }

    @Test
    void escape_closes_a_preview_and_it_does_not_come_back_by_itself() {
        browser.pointAt(WORD);
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        browser.press(Keys.ESCAPE);
        assertThat(Cards.shown(browser)).isEmpty();
        timePasses();
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_page_that_scrolls_below_the_mouse_opens_nothing() {
        browser.pointAt(WORD).scroll(3).scroll(-3);
        browser.await(MOVED_BY_SCROLLING);
        timePasses();
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_click_on_the_mark_of_a_preview_keeps_it_and_leads_into_it() {
        browser.pointAt("[popovertarget=" + CARD + "]");
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        browser.click();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        assertThat(browser.is("document.activeElement.id === '" + CARD + "'")).isTrue();
        browser.pointAt(5, 5);
        timePasses();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
    }

    @Test
    void a_touch_on_a_word_opens_its_card_and_leaves_the_page_where_it_is() {
        open(Screen.PHONE);
        browser.touch(WORD);
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        assertThat(browser.address()).isEqualTo(page);
        assertThat(browser.is("document.activeElement.id === '" + CARD + "'")).isTrue();
    }
}
