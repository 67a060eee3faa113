package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The console stays empty: no file is missing, no rule of the page's own security policy is broken. Browsers report
 * nothing else either, and the best practices of Lighthouse that only a browser can check are kept.
 */
@ExtendWith(InBrowser.class)
class ConsoleTest {
    static final List<String> KINDS = Sites.EVERY_LOOK;

    /** The requests of the page; without the icon, which the browser requests once for a site, at any time. */
    private static final String FETCHED = """
            const icons = [...document.querySelectorAll('link[rel~=icon]')].map(icon => icon.href);
            return performance.getEntriesByType('resource').map(file => file.name)
                .filter(name => !name.startsWith('data:') && !icons.includes(name));""";

    /** The reports on features of the page that browsers will remove, or had to block; and outdated features. */
    private static final String REPORTS = """
            const reports = await new Promise(done => {
                const observer = new ReportingObserver(() => {}, {buffered: true});
                observer.observe();
                setTimeout(() => done(observer.takeRecords()), 20);
            });
            const found = reports.map(report => report.type + ': ' + report.body.message);
            if (document.compatMode !== 'CSS1Compat') found.push('no doctype');
            if (document.characterSet !== 'UTF-8') found.push('in ' + document.characterSet);
            return found;""";

    /** Pictures that are shown larger than they are, or with another aspect ratio; a drawing has no size of its own. */
    private static final String DISTORTED = """
            await Promise.all([...document.images].map(image => (image.loading = 'eager', image.decode())));
            const drawn = image => Math.min(image.clientWidth, // within its box
                image.clientHeight * image.naturalWidth / image.naturalHeight);
            return [...document.images].filter(image => getComputedStyle(image).objectFit === 'fill'
                || !image.currentSrc.endsWith('.svg') && drawn(image) > image.naturalWidth + 1)
                .map(image => image.currentSrc + ' on ' + image.clientWidth + ' x ' + image.clientHeight);""";

    @ParameterizedTest
    @FieldSource("KINDS")
    void a_page_is_silent_and_made_of_at_most_six_files_of_its_own_site_and_pictures(
            String path, Browser browser, Sites sites) {
        browser.messages();
        browser.open(sites.kinds().http(path), Screen.WIDE);
        List<?> fetched = (List<?>) browser.run(FETCHED);
        assertThat(fetched.stream().filter(name -> name.toString().matches(".*[.](css|js)")))
                .hasSizeLessThanOrEqualTo(5); // two style sheets, one for print, two scripts
        assertThat(fetched)
                .allMatch(name -> name.toString().startsWith(sites.kinds().http("")));
        assertThat((List<?>) browser.await(REPORTS)).isEmpty();
        assertThat((List<?>) browser.await(DISTORTED)).isEmpty();
        assertThat(browser.messages()).isEmpty();
        if (!path.equals("404.html")) { // a server's page: its addresses begin at the server's root
            browser.open(sites.kinds().file(path), Screen.WIDE);
            assertThat(browser.is("getComputedStyle(document.body).marginTop === '0px'"))
                    .isTrue();
            assertThat(browser.messages()).isEmpty();
        }
    }
}
