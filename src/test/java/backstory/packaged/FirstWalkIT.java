package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the README as a reader would: its {@code sh} blocks run from the first to the last, in one shell, in a copy
 * of the sources. What this run of Maven has already done is not repeated: {@code mvn verify} is compared with what
 * {@code .ci/run} calls, and {@code mvn package} returns the existing archives. {@code GuidesTest} follows the guides.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the README speaks to sh")
class FirstWalkIT {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final String WALKING = "BACKSTORY_FIRST_WALK";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
    private static final String PRELUDE = """
            set -eu
            mvn() {
                case $* in
                    '') command mvn -B $MAVEN_WAY ;;
                    'package -DskipTests') mkdir -p target && cp "$ARCHIVES".* target/ ;;
                    verify) grep -qx 'mvn -B verify' .ci/run ;;
                    *) echo "the first walk does not know: mvn $*" >&2 && return 1 ;;
                esac
            }
            """;

    @TempDir
    Path home;

    private Path copy;

    @BeforeEach
    void copy_what_a_clone_would_bring() {
        copy = home.resolve("backstory");
        Shell.in(REPOSITORY)
                .run(
                        "set -e; mkdir \"$1\"; for file in * .[!.]*; do case $file in target | .git | .backstory) ;;"
                                + " *) cp -R \"$file\" \"$1\" ;; esac; done",
                        copy.toString())
                .lines();
    }

    @Test
    void the_readme_holds_word_by_word() throws IOException {
        assumeThat(System.getenv(WALKING)).as("a walk inside of a walk").isNull();
        Files.delete(copy.resolve("site/index.html"));

        List<String> said = Shell.in(copy)
                .with(WALKING, "1")
                .with("HOME", home)
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("ARCHIVES", System.getProperty("archives"))
                .with(
                        "MAVEN_WAY",
                        (Archives.offline() ? "-o " : "") + "-Dmaven.repo.local=" + System.getProperty("repository"))
                .run(PRELUDE + blocks())
                .lines();

        assertThat(said).anyMatch(line -> line.contains("BUILD SUCCESS"));
        assertThat(said).last(STRING).contains("Built ", " files written");
        assertThat(FileDiff.of(TestSite.files(copy.resolve("site")), TestSite.files(REPOSITORY.resolve("site"))))
                .isEmpty();
    }

    private String blocks() throws IOException {
        String readme = Files.readString(copy.resolve("README.md"));
        return BLOCK.matcher(readme).results().map(block -> block.group(1)).collect(Collectors.joining());
    }
}
