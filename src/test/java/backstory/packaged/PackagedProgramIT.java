package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstory.packaged.Shell.Session;
import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program out of the archive, on a real Java: templates read records, resources are found, exit codes come through. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of Windows is another")
class PackagedProgramIT {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    static Path shelf;

    private static Path launcher;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() {
        launcher = Archives.unpack(shelf).resolve("bin/backstory");
    }

    @Test
    void it_tells_which_it_is_and_which_java_it_found() {
        Session session = backstory("--version");
        assertThat(session.err()).isEmpty();
        assertThat(session.lines()).hasSize(2);
        assertThat(session.lines().get(0))
                .startsWith(Archives.folder().replace('-', ' ').replace(" SNAPSHOT", "-SNAPSHOT"));
        assertThat(session.lines().get(1)).isEqualTo("Java " + Runtime.version() + " at " + THIS_JAVA);
    }

    @Test
    void it_prints_its_help() {
        assertThat(backstory("--help").lines()).contains("Commands:", "Exit codes:");
    }

    @Test
    void it_builds_the_real_site_byte_for_byte() {
        assertThat(FileDiff.of(siteBuiltOn(THIS_JAVA), TestSite.files(REPOSITORY.resolve("site"))))
                .isEmpty();
    }

    @Test
    void every_other_java_of_this_machine_builds_the_same_bytes() {
        Map<String, Path> others = Javas.others().supported().homes();
        if (others.isEmpty()) {
            System.out.println("Skipped: there is no second Java from 17 on here; JAVA_HOMES may name some");
        }
        assumeThat(others).as("other Javas").isNotEmpty();
        others.forEach((version, home) -> {
            assertThat(shell().with("JAVA_HOME", home)
                            .run("exec \"$1\" --version", launcher.toString())
                            .code())
                    .isZero();
            assertThat(FileDiff.of(siteBuiltOn(home), TestSite.files(REPOSITORY.resolve("site"))))
                    .as(version)
                    .isEmpty();
        });
    }

    @Test
    void it_builds_the_folder_it_is_run_in() {
        TestSite.in(folder).article("a", "---\n## A\n");
        assertThat(backstory("build").lines()).hasSize(1);
        assertThat(TestSite.files(folder.resolve("site"))).containsKey("articles/a.html");
    }

    @Test
    @Case("145")
    void it_reads_names_that_are_not_ascii_where_nobody_chose_a_locale() {
        TestSite.in(folder).article("a", "---\n## A\n").with("content/static/a", "text");
        Session session = shell().with("LC_ALL", "C")
                .run(
                        "name=$(printf 'd\\303\\251tente'); mv content/static/a \"content/static/$name\";"
                                + " \"$1\" build --quiet && cat \"site/$name\"",
                        launcher.toString());
        assertThat(session.lines()).containsExactly("text");
    }

    @Test
    void problems_are_told_with_1() {
        TestSite.in(folder).with("content/site.yaml", "titel: Test\n");
        Session session = backstory("build");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).startsWith("content/site.yaml:1:1: error: ");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void misuse_is_told_with_2() {
        Session session = backstory("biuld");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("did you mean build?");
    }

    private SortedMap<String, String> siteBuiltOn(Path java) {
        Path site = folder.resolve("site-" + java.getFileName());
        shell().with("JAVA_HOME", java)
                .run(
                        "exec \"$@\"",
                        launcher.toString(),
                        "build",
                        "--root",
                        REPOSITORY.toString(),
                        "--output",
                        site.toString())
                .lines();
        return TestSite.files(site);
    }

    private Session backstory(String... args) {
        return shell().run("exec '" + launcher + "' \"$@\"", args);
    }

    private Shell shell() {
        return Shell.in(folder).with("JAVA_HOME", THIS_JAVA);
    }
}
