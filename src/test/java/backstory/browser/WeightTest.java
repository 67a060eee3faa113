package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits how much a reader downloads, as compressed by a server (READER R1 to R4). */
@ExtendWith(InBrowser.class)
class WeightTest {
    private static final int KB = 1024;

    @ParameterizedTest
    @CsvSource({"backstory.js, 1312", "redirect.js, 512", "print.css, 1280"})
    void an_asset_of_the_theme_is_light(String asset, int most, Sites sites) throws IOException {
        String stem = asset.substring(0, asset.indexOf('.') + 1);
        String ending = asset.substring(asset.indexOf('.'));
        try (Stream<Path> assets = Files.list(sites.real().folder().resolve("assets"))) {
            Path file = assets.filter(path -> path.getFileName().toString().startsWith(stem)
                            && path.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            assertThat(weight(file)).isLessThanOrEqualTo(most);
        }
    }

    /** Style sheets for print and files for the search do not count, since they do not affect the look of a page. */
    @Test
    void how_a_page_looks_and_behaves_takes_8_kilobytes(Sites sites) throws IOException {
        for (String path : Sites.REAL_KINDS) {
            Path file = sites.real().folder().resolve(path);
            int sum = 0;
            for (Element part : Jsoup.parse(Files.readString(file))
                    .select("link[rel=stylesheet]:not([media]), script[src*=backstory]")) {
                sum += weight(file.resolveSibling(part.attr("href") + part.attr("src"))
                        .normalize());
            }
            assertThat(sum).as(path).isLessThanOrEqualTo(8 * KB);
        }
    }

    /** Style sheets for print are 1 of these kilobytes. */
    @Test
    void a_page_of_every_kind_is_light_in_all(Sites sites) throws IOException {
        for (String path : Sites.EVERY_KIND) {
            assertThat(weight(sites.kinds().folder().resolve(path))).as(path).isLessThanOrEqualTo(6 * KB);
            assertThat(whole(sites.kinds(), path)).as(path).isLessThanOrEqualTo(15 * KB);
        }
    }

    /** This includes the data for programs, and style sheets for print. */
    @Test
    void a_real_article_is_light_in_all(Sites sites) throws IOException {
        assertThat(whole(sites.real(), Sites.REAL_ARTICLE)).isLessThanOrEqualTo(28 * KB);
    }

    /** Returns the size of the page with all files that it loads. */
    private static int whole(ServedSite site, String path) throws IOException {
        Path file = site.folder().resolve(path);
        Document page = Jsoup.parse(Files.readString(file));
        int sum = weight(file);
        for (String asset : files(page)) {
            sum += weight(
                    path.equals("404.html")
                            ? site.folder().resolve(asset.replaceFirst("^/project/", ""))
                            : file.resolveSibling(asset).normalize());
        }
        return sum;
    }

    /** Returns the files of a page, each once, as a browser loads them. */
    private static Set<String> files(Document page) {
        Set<String> files = new LinkedHashSet<>(page.select("script[src], img").eachAttr("src"));
        files.addAll(page.select("link[rel=stylesheet]").eachAttr("href"));
        return files;
    }

    private static int weight(Path file) throws IOException {
        return ServedSite.packed(Files.readAllBytes(file)).length;
    }
}
