package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests an exported explainer in a folder of its own: it requests no files, and everything works. */
@ExtendWith(InBrowser.class)
class ExportTest {
    private static final String ASKED = """
            return performance.getEntriesByType('resource').map(file => file.name)
                .filter(name => !name.startsWith('data:'));""";

    private static final String SEEN = """
            const images = [...document.querySelectorAll('main img')];
            await Promise.all(images.map(image => image.decode()));
            return images.length > 0 && images.every(image => image.naturalWidth > 0);""";

    @TempDir
    Path folder;

    private Path export(Path root, String slug) throws Exception {
        Path file = folder.resolve(slug + ".html");
        Terminal.Session session = Terminal.run("export", "--root", root.toString(), slug, "--output", file.toString());
        assertThat(session.code()).as(session.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        return file;
    }

    @Test
    void an_explainer_opens_alone_asks_for_nothing_and_has_its_cards_and_places(Browser browser) throws Exception {
        Path file = export(Path.of("."), "maria-butina");
        browser.messages();
        browser.open(file.toUri().toString(), Screen.WIDE);

        assertThat((List<?>) browser.run(ASKED)).isEmpty();
        assertThat(browser.is("getComputedStyle(document.body).marginTop === '0px'"))
                .isTrue();
        assertThat(browser.is("matchMedia && document.querySelectorAll('[popover]').length > 10"))
                .isTrue();
        browser.run("document.querySelector('.body button[popovertarget^=c_]').click();");
        assertThat(browser.is("document.querySelector('.card:popover-open').checkVisibility()"))
                .isTrue();
        assertThat(browser.is("document.querySelector('.on') !== null"))
                .as("the script runs")
                .isTrue();
        browser.run("document.querySelector(':popover-open').hidePopover(); document.querySelector('.toc a').click();");
        assertThat(browser.is("document.querySelector(':target') !== null")).isTrue();
        assertThat(browser.is("[...document.querySelectorAll('a[href]')].every(link =>"
                        + " /^(#|https?:|mailto:)/.test(link.getAttribute('href')))"))
                .isTrue();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void pictures_are_in_the_file(Browser browser, Sites sites) throws Exception {
        Path file = export(sites.folder().resolve("every-kind"), "pictured");
        browser.messages();
        browser.open(file.toUri().toString(), Screen.WIDE);

        assertThat(browser.await(SEEN)).isEqualTo(true);
        assertThat((List<?>) browser.run(ASKED)).isEmpty();
        assertThat(browser.messages()).isEmpty();
    }
}
