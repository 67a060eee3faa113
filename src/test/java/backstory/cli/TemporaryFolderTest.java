package backstory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.Main;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a process whose folder for temporary files is gone. */
class TemporaryFolderTest {
    private static final String COMPLAINT = "2error: nothing can be put into the folder for temporary files: make it or"
            + " give it room, or name another one, for instance with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR\n";

    @TempDir
    Path root;

    @Case("p5")
    @Test
    void a_temporary_folder_that_is_gone_is_told_in_a_sentence() throws Exception {
        TestSite.in(root)
                .with("content/site.yaml", "title: T\nurl: https://example.org\n")
                .article("a", "---\nText.\n");
        assertThat(run("build", "--root", root.toString())).isEqualTo(COMPLAINT);
        assertThat(run(
                        "publish",
                        "--root",
                        root.toString(),
                        "--zip",
                        root.resolve("site.zip").toString()))
                .isEqualTo(COMPLAINT);
        assertThat(root.resolve("site")).doesNotExist();
    }

    /** Returns the exit code and the standard error. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + root.resolve("gone"),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + said;
    }
}
