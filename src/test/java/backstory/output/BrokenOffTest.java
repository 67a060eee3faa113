package backstory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.UsageError;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that ends between two of its steps: by a fault it puts everything back, by a kill the next one mends it. */
class BrokenOffTest {
    private static final Map<String, String> OLD = Map.of(
            "index.html", "old", "people/a.html", "A", "people/b.html", "B", "gone/g.html", "G", "becomes-folder", "F");
    private static final Map<String, String> NEW = Map.of(
            "index.html",
            "new",
            "people/a.html",
            "AA",
            "people/c.html",
            "C",
            "new/n.html",
            "N",
            "becomes-folder/x",
            "X");
    private static final int KILLED = 137;

    @TempDir
    Path root;

    private Path site;

    @BeforeEach
    void folders() throws IOException {
        root = root.toRealPath();
        site = root.resolve("site");
    }

    @Test
    void a_fault_between_any_two_steps_leaves_the_folder_as_it_was() {
        write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
        Tree.write(site.resolve("people/diary.txt"), "kept");
        SortedMap<String, String> before = Tree.of(root);
        SortedMap<String, String> times = Tree.times(site);
        int steps = 0;
        while (fails(steps)) {
            assertThat(Tree.of(root)).isEqualTo(before);
            assertThat(Tree.times(site)).containsAllEntriesOf(filesOf(times, before));
            steps++;
        }
        assertThat(steps).isGreaterThan(10);
        assertThat(Tree.of(site)).containsAllEntriesOf(NEW).containsEntry("people/diary.txt", "kept");
    }

    private boolean fails(int steps) {
        try {
            write(site, NEW, steps, BrokenOffTest::fail);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Test
    void a_fault_in_a_first_build_leaves_nothing() {
        SortedMap<String, String> before = Tree.of(root);
        for (int steps = 0; steps < 3; steps++) {
            int last = steps;
            assertThatThrownBy(() -> write(root.resolve("a/b/site"), NEW, last, BrokenOffTest::fail))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Tree.of(root)).isEqualTo(before);
        }
    }

    @Test
    void after_a_kill_between_two_steps_the_next_build_finishes_the_work() throws Exception {
        SortedMap<String, String> clean = clean();
        for (int steps : new int[] {1, 4, 7, 9, 12}) {
            write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
            assertThat(Tree.of(site)).containsAllEntriesOf(OLD);
            assertThat(runAndKill(steps)).isEqualTo(KILLED);
            assertThat(Tree.of(root).keySet()).contains(".site.backstory-staging/lock");
            write(site, NEW, Integer.MAX_VALUE, BrokenOffTest::fail);
            assertThat(Tree.of(site)).isEqualTo(clean);
            assertThat(root).isDirectoryNotContaining("glob:**/.*");
        }
    }

    private SortedMap<String, String> clean() {
        write(root.resolve("clean"), NEW, Integer.MAX_VALUE, BrokenOffTest::fail);
        return Tree.of(root.resolve("clean"));
    }

    private int runAndKill(int steps) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BrokenOffTest.class.getName(),
                site.toString(),
                Integer.toString(steps));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** A build in a process of its own, which ends without any tidying up. */
    public static void main(String[] args) {
        write(
                Path.of(args[0]),
                NEW,
                Integer.parseInt(args[1]),
                () -> Runtime.getRuntime().halt(KILLED));
    }

    private static void write(Path site, Map<String, String> files, int steps, Runnable end) {
        int[] left = {steps};
        Runnable beforeStep = () -> {
            if (left[0]-- == 0) {
                end.run();
            }
        };
        OutputFolder folder = OutputFolder.open(site, site.resolveSibling("root"), List.of());
        try (Staging staging = Staging.open(folder, beforeStep)) {
            files.forEach((path, text) -> staging.stage(OutputFile.of(OutputPath.of(path), text)));
            staging.commit();
        }
    }

    private static void fail() {
        throw new IllegalStateException("broken off");
    }

    private static SortedMap<String, String> filesOf(SortedMap<String, String> times, SortedMap<String, String> tree) {
        SortedMap<String, String> files = new TreeMap<>(times);
        files.keySet().removeIf(name -> "folder".equals(tree.get("site/" + name)) || name.isEmpty());
        return files;
    }

    @Test
    @Case("132")
    void a_full_disk_is_called_so() {
        assertThat(said(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo("disk full while writing site/index.html");
        assertThat(said(new IOException("Disk quota exceeded"))).isEqualTo("disk full while writing site/index.html");
    }

    @Test
    void other_faults_of_the_disk_are_said_in_plain_words() {
        assertThat(said(new AccessDeniedException("x")))
                .isEqualTo("site/index.html cannot be written: permission denied");
        assertThat(said(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("site/index.html cannot be written: Read-only file system");
    }

    private String said(IOException fault) {
        UsageError error = DiskFault.writing("site/index.html", root, fault);
        return error.getMessage();
    }
}
