package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.RunningPreview;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests the list of problems over a page of the preview while its writer corrects them. */
@ExtendWith(InBrowser.class)
class ProblemListTest {
    private static final String NOBODY = "[Nobody](person:nobody)";
    private static final String OPEN = "!shadow.querySelector('.list').hidden";
    private static final String SHUT = "shadow.querySelector('.list').hidden";

    /** A line that causes only a warning: it is reported, and the page is shown. */
    private static final String WARNING = "<b>Raw</b> words.";

    @TempDir
    static Path root;

    private static TestSite site;
    private static RunningPreview preview;

    private Browser browser;
    private PreviewBar bar;

    @BeforeAll
    static void open() {
        site = TestSite.in(root).article("a", "---\nWords.\n");
        preview = RunningPreview.of(site);
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @BeforeEach
    void the_article_is_open_and_good(Browser browser) {
        this.browser = browser;
        bar = new PreviewBar(browser);
        write("Good words of " + System.identityHashCode(this) + ".");
        preview.awaitText("articles/a.html", "Good words of " + System.identityHashCode(this));
        browser.pointAt(0, 0).open(preview.address() + "articles/a.html", Screen.WIDE);
        browser.run("sessionStorage.clear();");
        bar.until("shadow.querySelector('.count').textContent === '1 problem'"); // the site has no address yet
    }

    private static void write(String... paragraphs) {
        site.article("a", "---\n" + String.join("\n\n", paragraphs) + "\n");
    }

    @Test
    void it_goes_away_with_the_last_error_though_warnings_are_left_but_not_from_whoever_opened_it() {
        write(NOBODY, WARNING);
        bar.until(OPEN);
        write("Somebody.", WARNING);
        bar.until(SHUT + " && shadow.querySelector('.count').textContent === '2 problems'");
        bar.press("2 problems");
        write("Somebody else.", WARNING);
        RunningPreview.until(() -> browser.is("document.querySelector('main').textContent.includes('Somebody else.')"));
        assertThat(bar.is(OPEN)).isTrue();
    }

    @Test
    void an_error_that_was_put_away_stays_away_where_its_line_moves_until_there_is_another() {
        write(NOBODY);
        bar.until(OPEN);
        browser.press(Keys.ESCAPE);
        write("A new first line.", NOBODY);
        bar.until("shadow.querySelector('.list .place').textContent.endsWith('a.md:7:10')");
        assertThat(bar.is(SHUT)).isTrue();
        write("A new first line.", NOBODY, "[A stranger](person:stranger)");
        bar.until(OPEN);
    }

    @Test
    void whoever_is_at_a_link_of_it_stays_there_while_it_changes() {
        String many =
                IntStream.range(0, 30).mapToObj(i -> "[N](person:n" + i + ")").collect(Collectors.joining("\n\n"));
        write(many);
        bar.until(OPEN + " && shadow.querySelectorAll('.list article').length > 29");
        browser.run("const shadow = document.querySelector('#backstory-preview').shadowRoot;"
                + "[...shadow.querySelectorAll('a.place')].at(-1).focus();");
        Object at = browser.run("return document.querySelector('#backstory-preview').shadowRoot.activeElement.href;");
        Object top = browser.run(
                "return document.querySelector('#backstory-preview').shadowRoot.querySelector('.list').scrollTop;");
        write(many.replace("person:n3)", "person:n33)"));
        bar.until("shadow.querySelector('.list').textContent.includes('n33')");
        assertThat(bar.is("shadow.activeElement.href === '" + at + "'")).isTrue();
        assertThat(bar.is("shadow.querySelector('.list').scrollTop === " + top)).isTrue();
    }

    @Test
    void it_is_told_to_those_who_do_not_see_it_and_that_no_error_is_left() {
        assertThat(bar.text(".said")).isEmpty();
        write(NOBODY);
        bar.until(OPEN);
        assertThat(
                        bar.is(
                                "shadow.querySelector('.said').role === 'status' || shadow.querySelector('.said[role=status]')"))
                .isTrue();
        assertThat(bar.text(".said")).isEqualTo("1 problem. no person has the id \"nobody\"");
        write("Somebody.");
        bar.until("shadow.querySelector('.said').textContent === 'No errors are left'");
    }

    @Test
    void what_is_wrong_in_a_long_line_is_in_sight() {
        write("Many words. ".repeat(60) + NOBODY + ".");
        bar.until(OPEN);
        assertThat(bar.text("mark")).isEqualTo("person:nobody");
        assertThat(bar.is("shadow.querySelector('mark').getBoundingClientRect().right"
                        + " < shadow.querySelector('pre').getBoundingClientRect().right"))
                .isTrue();
    }

    @Test
    void markup_in_a_problem_is_text() {
        write("[x](person:a\"b'c&<img/src=x/onerror=alert(1)>) and `</pre><script>alert(2)</script>`");
        bar.until(OPEN);
        assertThat(bar.is("shadow.querySelector('img, script')")).isFalse();
        assertThat(bar.text("pre")).contains("<img/src=x", "</pre><script>alert(2)</script>");
    }

    @Test
    void neither_it_nor_the_bar_is_printed() throws IOException {
        write(NOBODY);
        bar.until(OPEN);
        try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(browser.print(11.69)))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Good words")
                    .doesNotContain("problem")
                    .doesNotContain("360 px");
        }
    }
}
