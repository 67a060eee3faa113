package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The browsers of the tests have the fonts of the tests, whatever the machine has. */
@ExtendWith(InBrowser.class)
class FontsTest {
    @ParameterizedTest
    @EnumSource
    void a_page_is_shown_in_the_fonts_of_the_set_alone(Fonts fonts, Browsers browsers, Sites sites) {
        Browser browser = browsers.with(fonts).open(sites.kinds().http(Sites.ARTICLE), Screen.WIDE);
        assertThat(browser.fonts("h1")).containsExactly(fonts.serif());
        assertThat(browser.fonts(".kicker")).containsExactly(fonts.sans());
    }
}
