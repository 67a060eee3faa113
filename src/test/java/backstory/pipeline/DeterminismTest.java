package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FileDiff;
import backstory.testing.Javas;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content gives the same bytes on any machine. Each build here starts from nothing: otherwise it would take
 * over the results of the build before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismTest {
    private Path folder;
    private SortedMap<String, String> expected;

    @BeforeAll
    void build_the_real_content_once(@TempDir Path place) {
        folder = place;
        TestSite.copy(Path.of("content"), folder.resolve("content"));
        expected = TestSite.at(folder).forgetting().build().files();
    }

    private SortedMap<String, String> built(Path java, Map<String, String> environment, String... flags)
            throws Exception {
        Path output = Files.createTempDirectory(folder, "out");
        TestSite.delete(folder.resolve(".backstory"));
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "backstory.Main", "build"));
        command.addAll(List.of("--root", folder.toString(), "--output", output.toString(), "--quiet"));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(environment);
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return TestSite.files(output);
    }

    private void same(SortedMap<String, String> files) {
        assertThat(FileDiff.of(files, expected)).isEmpty();
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Test
    void another_time_zone_language_and_compiler_of_the_machine_change_nothing() throws Exception {
        Map<String, String> elsewhere = Map.of("TZ", "Pacific/Kiritimati", "LANG", "tr_TR.UTF-8");
        same(built(
                thisJava(),
                elsewhere,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
    }

    @Test
    void another_language_collector_and_the_second_compiler_change_nothing() throws Exception {
        Map<String, String> elsewhere = Map.of("TZ", "America/Los_Angeles", "LC_ALL", "C");
        same(built(thisJava(), elsewhere, "-Duser.language=ar", "-XX:+TieredCompilation", "-XX:+UseParallelGC"));
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        for (int jobs : new int[] {1, 7}) { // the default is 2
            same(TestSite.at(folder)
                    .forgetting()
                    .asking(request -> request.withJobs(jobs))
                    .build()
                    .files());
        }
    }

    /** This test starts slowly: without the first compiler, most of a build is interpreted. */
    @Tag("slow")
    @Test
    void the_second_compiler_alone_changes_nothing() throws Exception {
        same(built(thisJava(), Map.of(), "-XX:-TieredCompilation", "-XX:+UseParallelGC"));
    }

    @Test
    void the_order_in_which_files_were_made_changes_nothing() throws IOException {
        Path other = Files.createTempDirectory(folder, "other");
        List<String> paths =
                new ArrayList<>(TestSite.files(folder.resolve("content")).keySet());
        Collections.reverse(paths);
        for (String path : paths) {
            Path to = other.resolve("content").resolve(path);
            Files.createDirectories(to.getParent());
            Files.copy(folder.resolve("content").resolve(path), to);
        }
        same(TestSite.at(other).build().files());
    }

    @Test
    void another_java_changes_nothing() throws Exception {
        List<Path> all = Javas.all();
        List<Path> others = all.subList(1, all.size());
        Assumptions.assumeFalse(others.isEmpty(), "skipped: no other Java than this one in /usr/lib/jvm or JAVA_HOMES");
        for (Path java : others) {
            same(built(java.resolve("bin/java"), Map.of()));
        }
    }
}
