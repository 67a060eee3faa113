package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is lost in print: cards are a list, sources have numbers and addresses (READER R28). */
@ExtendWith(InBrowser.class)
class PrintTest {
    /** Heights of paper in inches; the roll is the longest page that a PDF allows. */
    private static final double A4 = 11.69;

    private static final double ROLL = 200;

    @Test
    void an_article_in_print_holds_its_words_notes_and_sources(Browser browser, Sites sites) throws IOException {
        assertWhole(browser, sites.kinds(), Sites.ARTICLE);
    }

    @Test
    void a_real_article_in_print_holds_its_words_notes_and_sources(Browser browser, Sites sites) throws IOException {
        assertWhole(browser, sites.real(), Sites.REAL_ARTICLE);
    }

    @ParameterizedTest
    @EnumSource
    @Case("p6")
    void nothing_is_cut_at_the_side_of_the_paper(Fonts fonts, Browsers browsers, Sites sites) throws IOException {
        Browser browser = browsers.with(fonts).open(sites.kinds().http(Sites.WIDE_PARTS), Screen.WIDE);
        assertThat(squeezed(printed(browser)))
                .contains(
                        "approvedwithoutdebate",
                        "harbour-line.html",
                        "theveryend",
                        "last24",
                        "farend",
                        "anywhere.html");
        assertThat(cut(browser)).isEmpty();
        browser.open(sites.real().http(Sites.REAL_ARTICLE), Screen.WIDE);
        assertThat(cut(browser)).isEmpty();
    }

    /** Returns the letters that are outside the margins of 20 mm, or on the paper's edge. */
    private static List<String> cut(Browser browser) throws IOException {
        List<String> cut = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                float margin = 20 / 25.4f * 72;
                if (letter.getX() < margin - 3
                        || letter.getX() + letter.getWidth() > letter.getPageWidth() - margin + 3) {
                    cut.add(letter.getUnicode() + " at " + letter.getX());
                }
            }
        };
        try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(browser.print(A4)))) {
            reader.getText(paper);
        }
        return cut;
    }

    private static void assertWhole(Browser browser, ServedSite site, String path) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.folder().resolve(path)));
        browser.open(site.http(path), Screen.WIDE.atNight());
        String paper = squeezed(printed(browser));

        page.select(".toc, .next").remove();
        for (Element part : page.select("h1, h2, .body p, .claim > :is(h2, h3), ol.rail .what, aside p")) {
            part.select("sup, button").remove();
            for (String words :
                    part.textNodes().stream().map(node -> squeezed(node.text())).toList()) {
                assertThat(paper).contains(words);
            }
        }
        for (Element card : page.select(":is(.cards, .people) .card")) {
            assertThat(paper)
                    .contains(
                            squeezed(card.select(".head").text()),
                            squeezed(card.select("> p:not([class])").text()));
        }
        List<Element> sources = page.select(".sources > ol > li");
        assertThat(sources).isNotEmpty();
        for (int i = 0; i < sources.size(); i++) {
            Element link = sources.get(i).selectFirst("cite");
            assertThat(paper).contains((i + 1) + ".", squeezed(link.text()));
            for (Element address : sources.get(i).select("a[href^=http]")) {
                assertThat(paper).contains("<" + squeezed(address.attr("href")) + ">");
            }
        }
        assertThat(paper).doesNotContainPattern("·\\d+\\."); // links that follow a source are left out with their dot
        assertThat(paper).doesNotContain("Skiptothetext", "Textwithoutmarks", "Backtothetop");
    }

    /**
     * Returns the words of a page on a roll of paper: on sheets, page marks would be between the words of two pages.
     */
    private static String printed(Browser browser) throws IOException {
        try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(browser.print(ROLL)))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** Returns the text without blanks, since line breaks depend on the paper. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00ad\\u00a0\\u2060\\u200b]+", "");
    }
}
