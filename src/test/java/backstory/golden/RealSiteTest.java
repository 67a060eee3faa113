package backstory.golden;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.site.PromisedAddress;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import backstory.testing.FileDiff;
import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explainer that this repository publishes. */
class RealSiteTest {
    @TempDir
    Path folder;

    @Test
    void the_committed_site_is_the_fresh_output_of_content() {
        TestSite.copy(GoldenSites.REAL.resolve("content"), folder.resolve("content"));
        Built built = TestSite.at(folder).build();

        assertThat(FileDiff.of(built.files(), TestSite.files(Path.of("site"))))
                .as("mvn builds site/ again")
                .isEmpty();
        assertThat(built.problems()).isEmpty();
    }

    /** The committed site is what is published, so its pages are promised: list urls --write adds those of a new entry. */
    @Test
    void every_page_of_the_committed_site_is_promised_that_is_not_derived_from_others() {
        Pattern derived =
                Pattern.compile("404.html|search.html|index.*|[a-z-]+/index.html|timeline/.*|claims/(by|story)/.*");
        List<String> pages = TestSite.files(Path.of("site")).keySet().stream()
                .filter(path -> path.endsWith(".html") && !derived.matcher(path).matches())
                .toList();
        List<String> promised = UrlsLock.read(ContentTree.scan(GoldenSites.REAL)).addresses().stream()
                .map(PromisedAddress::path)
                .toList();

        assertThat(promised).containsExactlyElementsOf(pages);
    }
}
