package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page fits a narrow screen, large text and wide spacing; nothing extends beyond its side (READER R20, R21, R22). */
@ExtendWith(InBrowser.class)
class ReflowTest {
    /** The spacing of WCAG 1.4.12, set as a reader's own style sheet would set it. */
    private static final String SPACING = "const style = new CSSStyleSheet(); style.replaceSync('* { line-height: 1.5"
            + " !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em"
            + " !important }'); document.adoptedStyleSheets = [style];";

    /**
     * Finds elements that extend beyond the screen, except inside scrolling areas and those for screen readers only.
     */
    private static final String OUTSIDE = "const wide = document.documentElement.clientWidth;"
            + "if (document.scrollingElement.scrollWidth > wide) return ['the page scrolls sideways'];"
            + "return [...document.querySelectorAll('body *')].filter(part => part.checkVisibility()"
            + " && !part.closest('.tw, pre, .mast nav, .years ol, .skip, .unseen, svg') && part.getBoundingClientRect().width > 0"
            + " && (part.getBoundingClientRect().right > wide + 1 || part.getBoundingClientRect().left < -1))"
            + ".map(part => part.outerHTML.slice(0, 120));";

    /**
     * Finds words that overlap others, and words of a drawing that are cut off at its side. The argument says whether
     * drawings count: their contents are also in lists, so their labels may overlap if a reader increases letter
     * spacing.
     */
    private static final String OVERLAPS = """
            const lines = [], found = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const node = walker.currentNode;
              let block = node.parentElement;
              if (!node.data.trim() || !block.checkVisibility() || block.closest(".unseen, .skip, .tw, pre, .mast nav, .years ol, sup")) continue;
              const drawing = block.closest("svg.strip");
              if (drawing && !arguments[0]) continue;
              while (!drawing && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
              const range = new Range();
              range.selectNodeContents(node);
              for (const box of range.getClientRects()) {
                if (box.width < 2) continue;
                const inset = box.height / 4;
                const line = {left: box.left + 1, right: box.right - 1, top: box.top + inset, bottom: box.bottom - inset};
                const frame = drawing && drawing.getBoundingClientRect();
                if (frame && (line.left < frame.left - 2 || line.right > frame.right + 2)) found.push("cut: " + node.data);
                lines.push({block, words: node.data.trim().slice(0, 40), ...line});
              }
            }
            lines.sort((one, other) => one.top - other.top);
            for (let i = 0; i < lines.length; i++) {
              for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
                const [one, other] = [lines[i], lines[j]];
                if (one.block !== other.block && one.left < other.right && other.left < one.right)
                  found.push(one.words + " / " + other.words);
              }
            }
            return found;
            """;

    /** Every seventh width from a phone to a desktop. */
    private static final List<Integer> WIDTHS = IntStream.iterate(280, width -> width <= 1400, width -> width + 7)
            .boxed()
            .toList();

    /** The real pages are tested in every font, a page of every kind in the font that readers are meant to have. */
    @ParameterizedTest
    @EnumSource
    @Case("p13")
    void a_page_of_every_kind_fits(Fonts fonts, Browsers browsers, Sites sites) {
        List<String> faults = new ArrayList<>();
        for (String page : fonts == Fonts.CHOSEN ? sites.ofEveryLook() : sites.ofRealKinds()) {
            faults.addAll(faults(browsers.with(fonts), page));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_page_of_every_kind_fits_a_narrow_screen_in_broad_letters(Browsers browsers, Sites sites) {
        Browser browser = browsers.with(Fonts.WIDE);
        List<String> faults = new ArrayList<>();
        for (String path : Sites.EVERY_LOOK) {
            browser.open(sites.kinds().http(path), Screen.PHONE);
            faults.addAll(faultsAt(browser, path, List.of(280)));
        }
        assertThat(faults).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void a_page_of_every_kind_fits_at_every_width(Fonts fonts, Browsers browsers, Sites sites) {
        Browser browser = browsers.with(fonts);
        TreeSet<String> faults = new TreeSet<>();
        for (String page : sites.ofEveryLook()) {
            faults.addAll(faults(browser, page));
            browser.open(page, Screen.PHONE);
            faults.addAll(faultsAt(browser, page, WIDTHS));
            faults.addAll(faultsAt(browser, page, List.of(320)));
            browser.fontOf(32);
            faults.addAll(faultsAt(browser, page + " with text of 32 px", List.of(360, 1280)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_card_fits_a_small_screen_and_scrolls(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), new Screen(320, 225, false, true));
        for (String kind : Cards.KINDS) {
            Cards.open(browser, kind);
            assertThat((List<?>) browser.run(OUTSIDE)).as(kind).isEmpty();
            assertThat(browser.is("(box => box.top >= 0 && box.bottom <= innerHeight + 1)"
                            + "(document.querySelector(':popover-open').getBoundingClientRect())"))
                    .as(kind)
                    .isTrue();
        }
    }

    /**
     * Returns the elements that do not fit: on narrow screens, with the spacing of WCAG 1.4.12, and with text twice as
     * large.
     */
    private static List<String> faults(Browser browser, String page) {
        List<String> faults = new ArrayList<>();
        browser.open(page, Screen.PHONE);
        faults.addAll(faultsAt(browser, page, List.of(280, 768, 1280)));
        browser.fontOf(32).show(Screen.PHONE);
        faults.addAll(faultsAt(browser, page + " with text of 32 px: "));
        browser.fontOf(16).show(Screen.PHONE.wide(320)).run(SPACING);
        faults.addAll(faultsAt(browser, page + " at 320 px with wide spacing: ", false));
        return faults;
    }

    private static List<String> faultsAt(Browser browser, String page, List<Integer> widths) {
        List<String> faults = new ArrayList<>();
        for (int width : widths) {
            faults.addAll(faultsAt(browser.show(Screen.PHONE.wide(width)), page + " at " + width + " px: "));
        }
        return faults;
    }

    private static List<String> faultsAt(Browser browser, String where) {
        return faultsAt(browser, where, true);
    }

    private static List<String> faultsAt(Browser browser, String where, boolean drawings) {
        List<Object> faults = new ArrayList<>((List<?>) browser.run(OUTSIDE));
        faults.addAll((List<?>) browser.run(OVERLAPS, drawings));
        return faults.stream().map(fault -> where + fault).toList();
    }
}
