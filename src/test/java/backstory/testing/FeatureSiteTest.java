package backstory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureSiteTest {
    @TempDir
    Path folder;

    @Test
    void it_builds_and_has_what_it_says() {
        Built built = FeatureSite.in(folder, 20, 3).build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        assertThat(built.files())
                .containsKeys("articles/old-1.html", "2001/old/index.html", "claims/c-0.html", "pages/impressum.html")
                .doesNotContainKey("articles/story-9.html");
    }
}
