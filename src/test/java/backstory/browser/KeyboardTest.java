package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests reading with a keyboard and without scripts (READER R15, R16, R23). */
@ExtendWith(InBrowser.class)
class KeyboardTest {
    private static final Screen SCREEN = Screen.WIDE.withoutScripts();

    @Test
    void the_first_stop_skips_to_the_text_on_every_kind_of_page(Browser browser, Sites sites) {
        for (String path : Sites.WITH_MENU) {
            browser.open(sites.kinds().http(path), SCREEN).press(Keys.TAB);
            assertThat(browser.focus()).as(path).isEqualTo("a.skip");
            assertThat(browser.first(".skip").getRect().getY()).as(path).isNotNegative();
            browser.press(Keys.ENTER).press(Keys.TAB);
            assertThat(browser.is("!document.activeElement.closest('header.mast')"))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    @Case("140")
    void every_mark_and_every_link_is_a_stop_in_the_order_of_the_text(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), SCREEN);
        List<?> expected = (List<?>) browser.run("return [...document.querySelectorAll('a[href], button, summary')]"
                + ".filter(stop => stop.tabIndex >= 0 && stop.checkVisibility()).map(stop => stop.outerHTML);");
        List<Object> met = new ArrayList<>();
        for (int stop = 0; stop < expected.size(); stop++) {
            met.add(browser.press(Keys.TAB).run("return document.activeElement.outerHTML;"));
        }
        assertThat(met).isEqualTo(expected);
        Object marks = browser.run("return document.querySelectorAll('main :is(.t, sup) > button').length;");
        assertThat(met.stream().filter(stop -> stop.toString().contains("popovertarget")))
                .hasSize(((Long) marks).intValue());
    }

    @Test
    @Case("140")
    void a_mark_opens_its_card_by_enter_and_leads_there_and_back(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), SCREEN);
        for (String kind : Cards.KINDS) {
            String mark = Cards.mark(browser, kind);
            for (Keys key : List.of(Keys.ENTER, Keys.SPACE)) {
                browser.run("document.querySelector(arguments[0]).focus();", mark);
                browser.press(key);

                assertThat(Cards.shown(browser)).as(kind).isEqualTo(Cards.first(browser, kind));
                browser.press(Keys.TAB);
                assertThat(browser.is("document.activeElement.closest(':popover-open') !== null"))
                        .as(kind)
                        .isTrue();
                for (int stops = stopsInCard(browser); stops > 1; stops--) {
                    browser.press(Keys.TAB);
                }
                assertThat(browser.is("document.activeElement.matches(':popover-open .x')"))
                        .as(kind + " " + browser.focus())
                        .isTrue();
                browser.press(Keys.ESCAPE);
                assertThat(Cards.shown(browser)).as(kind).isEmpty();
                assertThat(browser.is("document.activeElement === document.querySelector(arguments[0])", mark))
                        .as(kind + " " + browser.focus())
                        .isTrue();
            }
        }
    }

    private static int stopsInCard(Browser browser) {
        return ((Long) browser.run("return [...document.querySelectorAll(':popover-open :is(a[href], button)')]"
                        + ".filter(stop => stop.tabIndex >= 0 && stop.checkVisibility()).length;"))
                .intValue();
    }
}
