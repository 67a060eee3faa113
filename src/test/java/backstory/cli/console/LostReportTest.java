package backstory.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstory.Main;
import backstory.cli.Program;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of a run cannot be written: a caller that reads only the exit code must not take that for success. */
class LostReportTest {
    @TempDir
    Path root;

    @BeforeEach
    void write() {
        TestSite.in(root).article("a", "---\nText.\n").with("content/people.yaml", "- name: Nobody Special\n");
    }

    /** A stream that takes nothing. */
    private static OutputStream broken(String words) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(words);
            }
        };
    }

    private int run(OutputStream out, OutputStream err, String command) {
        Stream<String> site = command.startsWith("-") ? Stream.of() : Stream.of("--root", root.toString());
        String[] words = Stream.concat(Stream.of(command.split(" ", -1)), site).toArray(String[]::new);
        return Main.run(words, Console.of(out, err, Map.of()));
    }

    @Case({"160", "c4"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "build",
                "build --format json",
                "build --why",
                "build --help",
                "check",
                "check --format json",
                "check --format github",
                "list urls",
                "list unused",
                "list due",
                "list urls --write",
                "summary"
            })
    void a_full_standard_output_is_told_with_2(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(broken("No space left on device"), err, command)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .endsWith("error: standard output cannot be written: No space left on device\n");
        assertThat(run(broken("Broken pipe"), err, command)).isZero();
    }

    @Case({"160", "c4"})
    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "list urls", "summary", "publish --zip x.zip", "check --strict", "biuld"})
    void a_full_standard_error_is_told_with_2(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestSite.at(root).with("content/people.yaml", "- nam: X\n");
        assertThat(run(out, broken("No space left on device"), command)).isEqualTo(2);
    }

    @Case("160")
    @Test
    void a_stream_to_which_nothing_is_written_may_be_anything() {
        TestSite.at(root).with("content/people.yaml", "");
        ByteArrayOutputStream some = new ByteArrayOutputStream();
        assertThat(run(some, broken("Bad file descriptor"), "--version")).isZero();
        assertThat(run(broken("Bad file descriptor"), some, "build --quiet")).isZero();
    }

    @Case("160")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell of POSIX")
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"$@\" > /dev/full ! list urls ! 2",
                "\"$@\" >&- ! list urls ! 2",
                "\"$@\" > /dev/full 2>&1 ! check ! 2",
                "\"$@\" 2>&- ! biuld ! 2",
                "\"$@\" 2> /dev/full ! check ! 2",
                "{ \"$@\"; echo $? > code; } | true; exit $(cat code) ! list urls ! 0",
            })
    void real_streams_are_judged_in_the_same_way(String script, String command, int code) throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Program program = Program.shell(root, script, command.split(" ", -1));
        assertThat(program.code()).as(program.told()).isEqualTo(code);
    }

    @Case("c4")
    @Test
    void a_zip_without_a_folder_is_told_in_a_sentence() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path zip = root.resolve("nodir/x.zip");
        assertThat(run(new ByteArrayOutputStream(), err, "publish --zip " + zip))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .endsWith("error: " + zip + " cannot be written: there is no folder " + zip.getParent() + "\n");
        assertThat(zip.getParent()).doesNotExist();
    }
}
