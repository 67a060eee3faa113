package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing is said to the console: no file is missing, no rule of the page's own security policy is broken. */
@ExtendWith(InBrowser.class)
class ConsoleTest {
    static final List<String> KINDS = Sites.EVERY_KIND;

    @ParameterizedTest
    @FieldSource("KINDS")
    void a_page_is_silent_over_http_and_on_disk(String path, Browser browser, Sites sites) {
        assertThat(browser.open(sites.kinds().http(path), Screen.WIDE).messages()).isEmpty();
        if (!path.equals("404.html")) { // a server's page: its addresses begin at the server's root
            assertThat(browser.open(sites.kinds().file(path), Screen.WIDE).messages()).isEmpty();
            assertThat(browser.is("getComputedStyle(document.querySelector('.skip')).position === 'absolute'")).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void nothing_comes_from_elsewhere_and_at_most_three_files_make_a_page(String path, Browser browser, Sites sites) {
        browser.open(sites.kinds().http(path), Screen.WIDE);
        List<?> fetched = (List<?>) browser.run("return performance.getEntriesByType('resource').map(file => file.name)"
                + ".filter(name => !name.startsWith('data:'));");
        assertThat(fetched).hasSizeLessThanOrEqualTo(2).allMatch(name -> name.toString().startsWith(sites.kinds().http("")));
    }
}
