package backstory.golden;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explainer that this repository publishes. */
class RealSiteTest {
    @TempDir
    Path folder;

    @Test
    void the_committed_site_is_the_fresh_output_of_content() {
        Built built = TestSite.at(GoldenSites.REAL.toAbsolutePath())
                .asking(request -> request.withOutput(folder.resolve("site")))
                .build();

        assertThat(FileDiff.of(TestSite.files(folder.resolve("site")), TestSite.files(Path.of("site"))))
                .as("mvn builds site/ again")
                .isEmpty();
        assertThat(built.problems()).isEmpty();
    }
}
