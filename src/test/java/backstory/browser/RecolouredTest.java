package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests in browsers the golden site that sets its own look. */
@ExtendWith(InBrowser.class)
class RecolouredTest {
    private static final String ARTICLE = "articles/ferry.html";

    @TempDir
    static Path folder;

    private static ServedSite site;

    @BeforeAll
    static void build() {
        Path golden = Path.of("src/test/golden/recoloured");
        TestSite.copy(golden.resolve("content"), folder.resolve("content"));
        TestSite.copy(golden.resolve("templates"), folder.resolve("templates"));
        site = ServedSite.of(folder, folder.resolve("site"));
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    private static String color(Browser browser, String of, String property) {
        return String.valueOf(browser.run("return getComputedStyle(document.querySelector('" + of + "'))." + property));
    }

    @Test
    void its_colours_apply_by_day_and_by_night(Browser browser) {
        browser.open(site.http(ARTICLE), Screen.WIDE);
        assertThat(color(browser, "body", "backgroundColor")).isEqualTo("rgb(255, 247, 242)");
        assertThat(color(browser, "body", "color")).isEqualTo("rgb(43, 22, 34)");
        assertThat(color(browser, ".sources cite a", "color")).isEqualTo("rgb(0, 88, 122)");
        assertThat(color(browser, ".kicker", "color")).isEqualTo("rgb(176, 0, 94)");

        browser.show(Screen.WIDE.atNight());
        assertThat(color(browser, "body", "backgroundColor")).isEqualTo("rgb(29, 18, 32)");
        assertThat(color(browser, "body", "color")).isEqualTo("rgb(246, 233, 239)");
        assertThat(color(browser, ".sources cite a", "color")).isEqualTo("rgb(100, 171, 208)"); // the link's own hue
        assertThat(color(browser, ".kicker", "color")).isEqualTo("rgb(255, 156, 203)");
    }

    @Test
    void its_font_logo_and_picture_load_and_nothing_is_blocked(Browser browser) {
        browser.messages();
        browser.open(site.http(ARTICLE), Screen.WIDE);

        assertThat(browser.run("return [...document.fonts].filter(font => font.status === 'loaded').length"))
                .isEqualTo(1L);
        assertThat(browser.fonts(".by time")).contains("Seven Bars");
        assertThat(browser.is("document.querySelector('.logo img').naturalWidth === 208"))
                .isTrue();
        assertThat(browser.is("document.querySelector('.logo img').getBoundingClientRect().height === 28"))
                .isTrue();
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", ARTICLE, "people/ilse-brandt.html", "claims/no-choice.html", "pages/about.html"})
    void axe_finds_nothing_in_these_colours(String path, Browser browser) {
        browser.open(site.http(path), Screen.WIDE);
        for (Screen screen : List.of(Screen.WIDE, Screen.PHONE)) {
            assertThat(Axe.faults(browser.show(screen)))
                    .as(path + " on " + screen)
                    .isEmpty();
            assertThat(Axe.faultsOfColour(browser.show(screen.atNight())))
                    .as(path + " at night on " + screen)
                    .isEmpty();
        }
    }
}
