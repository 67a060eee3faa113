package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.RunningPreview;
import backstory.testing.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the page at 360 px while its writer works with it as with any other. */
@ExtendWith(InBrowser.class)
class PhoneViewTest {
    private static final String IN_FRAME = "document.querySelector('iframe').contentDocument";

    @TempDir
    static Path root;

    private static TestSite site;
    private static RunningPreview preview;

    private Browser browser;
    private PreviewBar bar;

    @BeforeAll
    static void open() {
        site = TestSite.in(root).article("a", "---\n" + text("Words.")).article("b", "---\n" + text("Words."));
        preview = RunningPreview.below("/project/", site);
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    private static String text(String last) {
        return "A paragraph of a text.\n\n".repeat(30) + last + "\n";
    }

    @BeforeEach
    void an_article_is_shown_as_on_a_phone(Browser browser) {
        this.browser = browser;
        bar = new PreviewBar(browser);
        site.article("a", "---\n" + text("Words as of " + System.identityHashCode(this)));
        preview.awaitText("articles/a.html", "Words as of " + System.identityHashCode(this));
        browser.pointAt(0, 0).open(preview.address() + "articles/a.html", Screen.WIDE);
        browser.run("sessionStorage.clear();");
        bar.until("shadow.querySelector('.bar a')");
        browser.run("document.querySelector('#backstory-preview').shadowRoot.querySelector('.bar a').click();");
        until("document.querySelector('iframe')");
        shows("a.html");
    }

    private void shows(String page) {
        until(IN_FRAME + " && " + IN_FRAME + ".location.pathname.endsWith('/" + page + "') && " + IN_FRAME
                + ".querySelector('h1')");
        bar.until("shadow.querySelector('.count').textContent !== ''");
    }

    private void edit(String article, String last) {
        site.article(article, "---\n" + text(last));
    }

    @Test
    void an_edit_is_shown_and_brought_into_view() {
        edit("a", "The tram left.");
        until("[..." + IN_FRAME + ".querySelectorAll('main p')].some(p => p.textContent === 'The tram left.'"
                + " && p.getBoundingClientRect().top > 0"
                + " && p.getBoundingClientRect().bottom < document.querySelector('iframe').clientHeight)");
    }

    @Test
    void another_article_that_is_edited_is_gone_to_and_the_way_back_leads_to_it() {
        edit("b", "Words as of " + System.identityHashCode(this));
        shows("b.html");
        until("document.querySelector('#back').pathname === '/project/articles/b.html'");
        assertThat(browser.address()).endsWith("#%2Fproject%2Farticles%2Fb.html");
        until("document.title.startsWith('" + title() + "')");
        browser.run("document.querySelector('#back').click();");
        until("location.pathname === '/project/articles/b.html'");
    }

    private String title() {
        return (String) browser.run("return " + IN_FRAME + ".title;");
    }

    @Test
    void problems_are_listed_and_the_dark_scheme_is_at_hand() {
        edit("a", "[Nobody](person:nobody).");
        bar.until("!shadow.querySelector('.list').hidden");
        assertThat(bar.text(".list article")).contains("no person has the id \"nobody\"");
        edit("a", "Mended.");
        bar.until("shadow.querySelector('.list').hidden");
        Object light = paper();
        bar.press("Dark");
        assertThat(paper()).isNotEqualTo(light);
        assertThat(browser.run("return document.querySelectorAll('#backstory-preview').length;"))
                .isEqualTo(1L);
    }

    private Object paper() {
        return browser.run("return getComputedStyle(" + IN_FRAME + ".documentElement).backgroundColor"
                + " + getComputedStyle(" + IN_FRAME + ".body).backgroundColor;");
    }

    @Test
    void a_page_without_a_bar_has_none() {
        browser.run("document.querySelector('iframe').src = '/project/.backstory/bar.css';");
        until("!document.querySelector('#backstory-preview')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\\evil.example/", "//evil.example/", "https://evil.example/", "javascript:alert(1)", "%"})
    void no_address_of_it_leads_to_another_machine(String page) {
        browser.open(preview.address() + ".backstory/narrow.html#" + page, Screen.WIDE);
        until("document.querySelector('iframe').src !== ''");
        assertThat(browser.run("return new URL(document.querySelector('iframe').src).origin === location.origin;"))
                .isEqualTo(true);
    }

    private void until(String condition) {
        RunningPreview.until(() -> browser.is(condition));
    }
}
