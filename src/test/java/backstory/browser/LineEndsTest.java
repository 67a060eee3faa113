package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A word, the sign of its card, its number and the full stop after them stay together on one line. */
@ExtendWith(InBrowser.class)
class LineEndsTest {
    /**
     * Finds characters that are on another line than what they belong to: a closing sign or a number at the beginning
     * of a line, an opening sign at the end of one. It compares the positions of characters, so that it does not depend
     * on how the lines were broken.
     */
    private static final String ALONE = """
            const closing = /[\\p{Pe}\\p{Pf}.,;:!?…’。、，！？：；؟،؛]/u, opening = /[\\p{Ps}\\p{Pi}]/u, found = [];
            for (const block of document.querySelectorAll("main :is(p, li, td, blockquote)")) {
              const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              let before = null, blank = true;
              const place = (letter, box, mark) => {
                if (!box || box.width === 0) return;
                const below = before && box.top + box.height / 2 > before.box.bottom;
                if (below && !blank && (mark || closing.test(letter) || opening.test(before.letter)))
                  found.push(before.letter + "|" + letter + " in " + block.textContent.slice(0, 40));
                before = {letter, box};
                blank = false;
              };
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.localName === "button" && node.parentElement.localName !== "sup") place("•", node.getClientRects()[0], true);
                if (node.nodeType !== Node.TEXT_NODE || !node.parentElement.checkVisibility()) continue;
                const number = node.parentElement.closest("sup");
                for (let i = 0; i < node.data.length; i++) {
                  if (/\\s/.test(node.data[i])) { blank = true; continue; }
                  const range = new Range();
                  range.setStart(node, i);
                  range.setEnd(node, i + 1);
                  const boxes = range.getClientRects();
                  place(node.data[i], boxes[boxes.length - 1], number && i === 0 && !blank);
                }
              }
            }
            return found;
            """;

    @ParameterizedTest
    @EnumSource
    @Case("n8")
    void a_mark_its_number_and_its_stop_stay_with_the_last_word(Fonts fonts, Browsers browsers, Sites sites) {
        assertNothingAlone(browsers.with(fonts), sites.kinds().http(Sites.LINE_ENDS), 280, 97);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void they_stay_at_every_width_on_every_page(Fonts fonts, Browsers browsers, Sites sites) {
        assertNothingAlone(browsers.with(fonts), sites.kinds().http(Sites.LINE_ENDS), 280, 1);
        for (String page : sites.real().pages()) {
            assertNothingAlone(browsers.with(fonts), sites.real().http(page), 280, 80);
        }
    }

    private static void assertNothingAlone(Browser browser, String page, int from, int step) {
        browser.open(page, Screen.PHONE);
        assertThat(alone(browser, from, step)).as(page).isEmpty();
    }

    /** Returns the findings on screens from a width to 1,400 px, each with its widths. */
    private static List<String> alone(Browser browser, int from, int step) {
        TreeSet<String> found = new TreeSet<>();
        IntStream.iterate(from, width -> width <= 1400, width -> width + step).forEach(width -> {
            browser.show(Screen.PHONE.wide(width));
            ((List<?>) browser.run(ALONE)).forEach(one -> found.add(one + " (" + width + " px)"));
        });
        return List.copyOf(found);
    }
}
