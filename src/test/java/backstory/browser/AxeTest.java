package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Axe finds no faults by WCAG 2.2 AA or good practice, on wide and narrow screens, in light and dark colours (READER
 * R10).
 */
@ExtendWith(InBrowser.class)
class AxeTest {
    static final List<String> KINDS = Sites.EVERY_LOOK;

    private static final String CARD = ":popover-open";
    private static final Screen NARROW = Screen.PHONE.wide(280);

    @ParameterizedTest
    @FieldSource("KINDS")
    void axe_finds_nothing_on_a_page_of_every_kind(String path, Browser browser, Sites sites) {
        browser.open(sites.kinds().http(path), Screen.WIDE);
        assertOnEveryScreen(browser, path);
    }

    /**
     * The font of a page changes only how large its links are and how far apart. The real pages are checked on a narrow
     * screen in every font; a page of every kind is checked on a narrow screen in a wide font, and on a wide screen in
     * the font that readers are meant to have.
     */
    @ParameterizedTest
    @EnumSource
    @Case("p13")
    void targets_are_large_or_apart_in_every_font(Fonts fonts, Browsers browsers, Sites sites) {
        Browser browser = browsers.with(fonts);
        List<String> narrow = fonts == Fonts.WIDE ? sites.ofEveryLook() : sites.ofRealKinds();
        List<String> wide = fonts == Fonts.CHOSEN ? sites.ofEveryLook() : List.of();
        assertThat(faultsOfSize(browser, narrow, List.of(NARROW))).isEmpty();
        assertThat(faultsOfSize(browser, wide, List.of(Screen.WIDE))).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void targets_are_large_or_apart_in_every_font_on_every_screen(Fonts fonts, Browsers browsers, Sites sites) {
        List<Screen> screens = List.of(Screen.WIDE, Screen.PHONE, NARROW);
        assertThat(faultsOfSize(browsers.with(fonts), sites.ofEveryLook(), screens))
                .isEmpty();
    }

    private static List<String> faultsOfSize(Browser browser, List<String> pages, List<Screen> screens) {
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            browser.open(page, Screen.WIDE);
            for (Screen screen : screens) {
                Axe.faultsOfSize(browser.show(screen)).forEach(fault -> faults.add(page + " on " + screen + fault));
            }
        }
        return faults;
    }

    @Test
    void axe_finds_nothing_on_a_real_article(Browser browser, Sites sites) {
        browser.open(sites.real().http(Sites.REAL_ARTICLE), Screen.WIDE);
        assertOnEveryScreen(browser, Sites.REAL_ARTICLE);
    }

    @Test
    @Case("140")
    void axe_finds_nothing_while_a_card_of_any_kind_is_open(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), Screen.WIDE);
        for (String kind : Cards.KINDS) {
            Cards.open(browser, kind);
            for (Screen screen : List.of(Screen.WIDE, Screen.PHONE)) {
                assertThat(Axe.faults(browser.show(screen), CARD)).as(kind).isEmpty();
                assertThat(Axe.faultsOfColour(browser.show(screen.atNight()), CARD))
                        .as(kind)
                        .isEmpty();
            }
        }
    }

    @Tag("slow")
    @Test
    void axe_finds_nothing_on_a_page_with_an_open_card_of_any_kind(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), Screen.WIDE);
        for (String kind : Cards.KINDS) {
            Cards.open(browser, kind);
            assertOnEveryScreen(browser, kind);
        }
    }

    /** A dark page on a phone has the dark colours and the layout of a phone. */
    @Tag("slow")
    @ParameterizedTest
    @FieldSource("KINDS")
    void axe_finds_nothing_at_night_on_a_phone(String path, Browser browser, Sites sites) {
        browser.open(sites.kinds().http(path), Screen.PHONE.atNight());
        assertThat(Axe.faultsOfColour(browser)).isEmpty();
    }

    private static void assertOnEveryScreen(Browser browser, String what) {
        assertThat(Axe.faults(browser.show(Screen.WIDE))).as(what).isEmpty();
        assertThat(Axe.faultsOfColour(browser.show(Screen.WIDE.atNight())))
                .as(what + " at night")
                .isEmpty();
        assertThat(Axe.faults(browser.show(Screen.PHONE)))
                .as(what + " on a phone")
                .isEmpty();
    }
}
