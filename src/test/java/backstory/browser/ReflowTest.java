package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A page fits a narrow screen, large text and wide spacing; nothing leaves it at the side (READER R20, R21, R22). */
@ExtendWith(InBrowser.class)
class ReflowTest {
    static final List<String> KINDS = Sites.EVERY_KIND;

    /** The distances of WCAG 1.4.12, set as a reader's own style sheet would set them. */
    private static final String SPACING = "const style = new CSSStyleSheet(); style.replaceSync('* { line-height: 1.5"
            + " !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em"
            + " !important }'); document.adoptedStyleSheets = [style];";

    /** What leaves the screen, except inside what scrolls by itself and what is shown to screen readers only. */
    private static final String OUTSIDE = "const wide = document.documentElement.clientWidth;"
            + "return [...document.querySelectorAll('body *')].filter(part => part.checkVisibility()"
            + " && !part.closest('.tw, pre, .skip, .unseen, svg') && part.getBoundingClientRect().width > 0"
            + " && (part.getBoundingClientRect().right > wide + 1 || part.getBoundingClientRect().left < -1))"
            + ".map(part => part.outerHTML.slice(0, 120));";

    @ParameterizedTest
    @FieldSource("KINDS")
    void a_page_of_every_kind_fits(String path, Browser browser, Sites sites) {
        assertFits(browser, sites.kinds().http(path));
    }

    @Test
    void a_real_article_fits(Browser browser, Sites sites) {
        assertFits(browser, sites.real().http(Sites.REAL_ARTICLE));
    }

    @Test
    void a_card_fits_a_small_screen_and_scrolls(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), new Screen(320, 225, false, true));
        for (String kind : Cards.KINDS) {
            Cards.open(browser, kind);
            assertThat((List<?>) browser.run(OUTSIDE)).as(kind).isEmpty();
            assertThat(browser.is("(box => box.top >= 0 && box.bottom <= innerHeight + 1)"
                            + "(document.querySelector('.card:popover-open').getBoundingClientRect())"))
                    .as(kind)
                    .isTrue();
        }
    }

    private static void assertFits(Browser browser, String page) {
        browser.open(page, Screen.PHONE.wide(320));
        assertNothingOutside(browser, page + " at 320 px");
        browser.run(SPACING);
        assertNothingOutside(browser, page + " at 320 px with wide spacing");
        browser.open(page, Screen.PHONE.wide(640)).fontOf(32);
        assertNothingOutside(browser, page + " at 640 px with text of 32 px");
        browser.show(Screen.PHONE);
        assertNothingOutside(browser, page + " at 360 px with text of 32 px");
        browser.show(Screen.WIDE);
        assertNothingOutside(browser, page + " at 1280 px with text of 32 px");
    }

    private static void assertNothingOutside(Browser browser, String what) {
        assertThat((List<?>) browser.run(OUTSIDE)).as(what).isEmpty();
        assertThat(browser.is("document.scrollingElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(what)
                .isTrue();
    }
}
