package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing that axe can find by WCAG 2.2 AA or good practice, wide and narrow, by day and by night (READER R10). */
@ExtendWith(InBrowser.class)
class AxeTest {
    static final List<String> KINDS = Sites.EVERY_LOOK;

    @ParameterizedTest
    @FieldSource("KINDS")
    void axe_finds_nothing_on_a_page_of_every_kind(String path, Browser browser, Sites sites) {
        browser.open(sites.kinds().http(path), Screen.WIDE);
        assertOnEveryScreen(browser, path);
    }

    /**
     * Which letters a page has changes how large its links are and how far they are apart, and nothing else. The real pages are
     * looked at in every font, a page of every kind and wide screens in the font that readers are meant to have.
     */
    @ParameterizedTest
    @EnumSource
    @Case("p13")
    void targets_are_large_or_apart_in_every_font(Fonts fonts, Browsers browsers, Sites sites) {
        Browser browser = browsers.with(fonts);
        List<String> pages = new ArrayList<>(
                Sites.REAL_KINDS.stream().map(sites.real()::http).toList());
        if (fonts == Fonts.CHOSEN) {
            KINDS.forEach(path -> pages.add(sites.kinds().http(path)));
        }
        Screen narrow = Screen.PHONE.wide(280);
        List<Screen> screens = fonts == Fonts.CHOSEN ? List.of(Screen.WIDE, narrow) : List.of(narrow);
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            browser.open(page, Screen.WIDE);
            for (Screen screen : screens) {
                Axe.faultsOfSize(browser.show(screen)).forEach(fault -> faults.add(page + " on " + screen + fault));
            }
        }
        assertThat(faults).isEmpty();
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
            assertOnEveryScreen(browser, kind);
        }
    }

    private static void assertOnEveryScreen(Browser browser, String what) {
        for (Screen screen : List.of(Screen.WIDE, Screen.PHONE)) {
            assertThat(Axe.faults(browser.show(screen)))
                    .as(what + " on " + screen)
                    .isEmpty();
            assertThat(Axe.faultsOfColour(browser.show(screen.atNight())))
                    .as(what + " at night on " + screen)
                    .isEmpty();
        }
    }
}
