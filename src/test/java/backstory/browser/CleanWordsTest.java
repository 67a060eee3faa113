package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The story's sentences are complete in every way of reading: copied, searched, in a feed, in a reader view (READER
 * R27).
 */
@ExtendWith(InBrowser.class)
class CleanWordsTest {
    private static final String SENTENCE = "Mara Okafor needed a quorum; she got it.";

    @Test
    void copied_text_holds_the_sentence_and_each_number_once(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), Screen.WIDE);
        String copied = (String) browser.run("const text = document.querySelector('#who-voted ~ .wn p');"
                + "getSelection().selectAllChildren(text); return getSelection().toString();");
        assertThat(copied).startsWith(SENTENCE).doesNotContain("11", "22", "Definition", "Runs the harbour");
    }

    @Test
    void the_text_of_a_paragraph_holds_no_card_and_each_number_once(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), Screen.WIDE);
        String text = (String) browser.run("return document.querySelector('#who-voted ~ .wn p').textContent;");
        assertThat(text.replaceAll("\\s+", " "))
                .isEqualTo(SENTENCE
                        + "1 (p. 4), 2 In 2026 the harbour master had asked for the same. A call-ina is possible.");
        assertThat(browser.is(
                        "[...document.querySelectorAll('p .card, .body li .card, p dialog, p aside')].length === 0"))
                .isTrue();
    }

    @Test
    void a_search_for_words_finds_them_across_marks(Browser browser, Sites sites) {
        browser.open(sites.kinds().http(Sites.ARTICLE), Screen.WIDE);
        assertThat(browser.is("window.find('Mara Okafor needed a quorum; she got it.')"))
                .isTrue();
    }

    @Test
    void a_reader_view_holds_the_sentences_of_the_story(Sites sites) throws IOException {
        Document page = Jsoup.parse(Files.readString(sites.real().folder().resolve(Sites.REAL_ARTICLE)));
        String view = Jsoup.parse(new Readability4J("https://backstory.example/a.html", page.outerHtml())
                        .parse()
                        .getContent())
                .text();
        for (Element paragraph : page.select(".body > section > p")) {
            paragraph.select("button").remove();
            assertThat(view).contains(paragraph.text());
        }
    }
}
