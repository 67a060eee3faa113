package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What the optional script adds for mouse and finger (READER R19, WCAG 1.4.13). */
@ExtendWith(InBrowser.class)
class PreviewTest {
    private static final String WORD = ".t a[href*='glossary/']";
    private static final String CARD = "c_2";

    private Browser browser;
    private String page;

    @BeforeEach
    void an_article_is_open(Browser browser, Sites sites) {
        this.browser = browser;
        page = sites.kinds().http(Sites.ARTICLE);
        browser.pointAt(0, 0).open(page, Screen.WIDE);
    }

    @Test
    void a_card_opens_where_the_mouse_rests_and_takes_no_focus() throws Exception {
        browser.pointAt(WORD);
        assertThat(Cards.shown(browser)).isEmpty();
        await(CARD);
        assertThat(browser.focus()).isEqualTo("body");
    }

    @Test
    void a_number_previews_its_source() throws Exception {
        browser.pointAt("main sup button[popovertarget=s_1]");
        await("s_1");
    }

    @Test
    void a_mouse_that_only_passes_opens_nothing() throws Exception {
        browser.pointAt(WORD);
        browser.pointAt(5, 5);
        Thread.sleep(600);
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_preview_stays_while_the_mouse_is_on_it_and_closes_a_moment_after() throws Exception {
        browser.pointAt(WORD);
        await(CARD);
        browser.pointAt("#" + CARD + " .head");
        Thread.sleep(500);
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        browser.pointAt(5, 5);
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        await("");
    }

    @Test
    void a_preview_stays_while_the_focus_is_inside() throws Exception {
        browser.pointAt(WORD);
        await(CARD);
        browser.run("document.querySelector('#" + CARD + " a').focus();");
        browser.pointAt(5, 5);
        Thread.sleep(500);
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
    }

    @Test
    void escape_closes_a_preview_and_it_does_not_come_back_by_itself() throws Exception {
        browser.pointAt(WORD);
        await(CARD);
        browser.press(Keys.ESCAPE);
        assertThat(Cards.shown(browser)).isEmpty();
        Thread.sleep(600);
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_page_that_scrolls_below_the_mouse_opens_nothing() throws Exception {
        browser.pointAt(WORD).scroll(3).scroll(-3);
        Thread.sleep(700);
        assertThat(Cards.shown(browser)).isEmpty();
    }

    @Test
    void a_click_on_the_mark_of_a_preview_keeps_it_and_leads_into_it() throws Exception {
        browser.pointAt("[popovertarget=" + CARD + "]");
        await(CARD);
        browser.click();
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
        assertThat(browser.is("document.activeElement.id === '" + CARD + "'")).isTrue();
        browser.pointAt(5, 5);
        Thread.sleep(500);
        assertThat(Cards.shown(browser)).isEqualTo(CARD);
    }

    @Test
    void a_touch_on_a_word_opens_its_card_and_leaves_the_page_where_it_is() throws Exception {
        browser.open(page, Screen.PHONE).touch(WORD);
        await(CARD);
        assertThat(browser.address()).isEqualTo(page);
        assertThat(browser.is("document.activeElement.id === '" + CARD + "'")).isTrue();
    }

    /** Waits until this card is open, or none for an empty text. */
    private void await(String card) throws InterruptedException {
        Supplier<String> shown = () -> Cards.shown(browser);
        for (int i = 0; i < 100 && !shown.get().equals(card); i++) {
            Thread.sleep(20);
        }
        assertThat(shown.get()).isEqualTo(card);
    }
}
