package backstory.pipeline.result;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the lines that problems refer to. */
class LineExcerptsTest {
    @TempDir
    private Path folder;

    @Test
    void a_line_that_somebody_wrote_is_shown() {
        assertThat(console(100)).contains("content/sources.yaml:1:", "unknown key \"tittle\"", "tittle: TTT");
    }

    /** A thousand problems in one line of a megabyte would contain a gigabyte. */
    @Test
    void a_line_that_only_a_program_writes_is_named_and_not_shown() {
        assertThat(console(30_000))
                .contains("content/sources.yaml:1:", "unknown key \"tittle\"")
                .doesNotContain("TTTT");
    }

    private String console(int length) {
        String title = "T".repeat(length);
        return TestSite.in(folder)
                .with("content/sources.yaml", "- {id: s, title: S, tittle: " + title + "}\n")
                .article("a", "---\nText. [@s]\n")
                .build()
                .console();
    }
}
