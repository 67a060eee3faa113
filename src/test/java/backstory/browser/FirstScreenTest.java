package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what readers of an article see first, and how far down the story begins. */
@ExtendWith(InBrowser.class)
class FirstScreenTest {
    private static double end(Browser browser, String of) {
        return ((Number) browser.run(
                        "return document.querySelector('" + of + "').getBoundingClientRect().bottom + scrollY"))
                .doubleValue();
    }

    /** The font is as narrow as those of most readers; a wider one needs more room. */
    @ParameterizedTest
    @ValueSource(strings = {"maria-butina", "paul-in-moscow", "sanctions-on-russia"})
    void the_answer_in_short_is_on_the_first_screen_of_a_telephone_and_the_story_follows(
            String article, Browsers browsers, Sites sites) {
        Browser browser = browsers.with(Fonts.NARROW);
        browser.open(sites.real().http("articles/" + article + ".html"), Screen.PHONE);
        assertThat(end(browser, ".mast")).isLessThanOrEqualTo(46);
        assertThat(end(browser, ".key")).isLessThanOrEqualTo(740);
        assertThat(((Number) browser.run(
                                "return document.querySelector('.body p').getBoundingClientRect().top + scrollY"))
                        .doubleValue())
                .isLessThanOrEqualTo(1314);
    }

    /**
     * A note that is longer than its paragraph leaves no gap before the next one, and does not overlap another note.
     */
    @Test
    void notes_stand_in_the_margin_below_each_other_and_push_no_words(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.NOTED), Screen.WIDE);
        assertThat(browser.is("CSS.supports('anchor-scope: --a')")).isTrue();
        assertThat(browser.run("""
                const text = document.querySelector('.body'), found = [];
                const notes = [...document.querySelectorAll('.body > section:not(:last-of-type) .sn')];
                notes.forEach((note, i) => {
                  const box = note.getBoundingClientRect();
                  if (box.left < text.getBoundingClientRect().right) found.push('in the text: ' + i);
                  if (i && box.top < notes[i - 1].getBoundingClientRect().bottom) found.push('upon the note before: ' + i);
                });
                const blocks = [...document.querySelectorAll('.body > section > :is(p, .wn)')];
                for (let i = 1; i < blocks.length; i++) {
                  const gap = blocks[i].getBoundingClientRect().top - blocks[i - 1].getBoundingClientRect().bottom;
                  if (blocks[i].parentNode === blocks[i - 1].parentNode && gap > 24) found.push('a hole before ' + i);
                }
                return notes.length < 3 ? ['too few notes'] : found;
                """)).isEqualTo(List.of());
    }
}
