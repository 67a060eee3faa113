package backstory.output.staging;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import backstory.testing.Case;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in a process whose settings know ASCII only. */
class CharsetTest {
    private static final String ADVICE = ": set a UTF-8 locale, for instance LC_ALL=C.UTF-8, and build again";

    @TempDir
    Path root;

    @Test
    @Case("145")
    void a_name_is_written_as_it_is_or_not_at_all() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java.toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                CharsetTest.class.getName(),
                root.toString()));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        if (said.isEmpty()) {
            assertThat(Tree.of(root.resolve("site"))).containsEntry("détente.html", "é ☭ 王 🚢");
        } else {
            assertThat(said).isEqualTo(ADVICE);
            assertThat(Tree.of(root)).hasSize(1);
        }
    }

    /** The other process: silent if all went well, else it says the end of its message. */
    public static void main(String[] args) {
        Path root = Path.of(args[0]);
        try (Staging staging =
                OutputFolder.open(root.resolve("site"), root, List.of()).staging()) {
            staging.stage(OutputFile.of(OutputPath.of("d\u00e9tente.html"), "é ☭ 王 🚢"));
            staging.commit();
        } catch (UsageError e) {
            System.out.print(e.getMessage().substring(e.getMessage().indexOf("\": ") + 1));
        }
    }
}
