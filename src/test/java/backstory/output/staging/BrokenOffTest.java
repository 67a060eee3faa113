package backstory.output.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.output.DiskFault;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that ends between two of its steps: by a fault it puts everything back, by a kill the next command goes on. */
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

    @TempDir
    Path root;

    @TempDir
    Path shots;

    private int shotCount;

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
        for (int steps = 0; steps < 1; steps++) {
            int last = steps;
            assertThatThrownBy(() -> write(root.resolve("a/b/site"), NEW, last, BrokenOffTest::fail))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Tree.of(root)).isEqualTo(before);
        }
    }

    @Case("a2")
    @Test
    void a_kill_between_any_two_steps_leaves_the_old_or_the_new_state_to_the_next_command() {
        SortedMap<String, String> clean = clean();
        write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
        SortedMap<String, String> old = Tree.of(site);
        List<Path> shots = new ArrayList<>();
        write(site, NEW, () -> shots.add(shot()));
        assertThat(shots).hasSizeGreaterThan(12);
        assertThat(Tree.of(finished(shots.get(0)))).isEqualTo(old);
        for (Path shot : shots.subList(1, shots.size())) { // the journal is written: the new state counts
            assertThat(Tree.of(finished(shot))).as(shot.toString()).isEqualTo(clean);
            assertThat(shot).isDirectoryNotContaining("glob:**/.*");
        }
    }

    @Case("a2")
    @Test
    void a_kill_while_all_is_put_back_leaves_the_old_state() {
        write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
        SortedMap<String, String> old = Tree.of(site);
        List<Path> shots = new ArrayList<>();
        for (int fault = 1; fault < 14; fault++) {
            int[] left = {fault};
            assertThatThrownBy(() -> write(site, NEW, () -> {
                        if (left[0] == 0) {
                            left[0]--;
                            fail();
                        } else if (left[0]-- < 0) {
                            shots.add(shot());
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Tree.of(site)).isEqualTo(old);
        }
        assertThat(shots).hasSizeGreaterThan(50);
        for (Path shot : shots) {
            assertThat(Tree.of(finished(shot))).as(shot.toString()).isEqualTo(old);
        }
    }

    @Case("a2")
    @Test
    void what_somebody_put_in_the_way_since_is_not_replaced() {
        write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
        Tree.write(site.resolve("people/diary.txt"), "kept");
        List<Path> shots = new ArrayList<>();
        write(site, NEW, () -> shots.add(shot()));
        Path shot = shots.get(2);
        Tree.write(shot.resolve("site/new"), "mine");
        SortedMap<String, String> before = Tree.of(shot.resolve("site"));
        assertThatThrownBy(() -> finished(shot))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("new stands where a folder must go");
        assertThat(Tree.of(shot.resolve("site"))).isEqualTo(before);
        Tree.remove(shot.resolve("site/new"));
        assertThat(Tree.of(finished(shot))).containsAllEntriesOf(NEW).containsEntry("people/diary.txt", "kept");
    }

    @Case("a2")
    @Test
    void a_site_that_was_taken_away_since_does_not_come_back_in_part() {
        write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
        List<Path> shots = new ArrayList<>();
        write(site, NEW, () -> shots.add(shot()));
        Path shot = shots.get(5);
        Tree.remove(shot.resolve("site"));
        assertThat(finished(shot)).doesNotExist();
        assertThat(shot).isEmptyDirectory();
    }

    @Case("a2")
    @Test
    void a_journal_that_is_damaged_is_not_played() {
        write(site, OLD, Integer.MAX_VALUE, BrokenOffTest::fail);
        SortedMap<String, String> old = Tree.of(site);
        List<Path> shots = new ArrayList<>();
        write(site, NEW, () -> shots.add(shot()));
        Path journal = shots.get(1).resolve(".site.backstory-staging/journal");
        Tree.write(journal, Tree.text(journal).replace("remove", "change"));
        assertThat(Tree.of(finished(shots.get(1)))).isEqualTo(old);
    }

    /** The disk as a process that is killed at this moment leaves it. */
    private Path shot() {
        Path shot = shots.resolve(Integer.toString(shotCount++));
        Tree.copy(root, shot);
        return shot;
    }

    private static Path finished(Path shot) {
        Path site = shot.resolve("site");
        OutputFolder.at(site, shot.resolve("root"), List.of()).finish();
        return site;
    }

    private static void write(Path site, Map<String, String> files, Runnable beforeStep) {
        OutputFolder folder = OutputFolder.open(site, site.resolveSibling("root"), List.of());
        try (Staging staging = Staging.open(folder, 1, beforeStep)) {
            files.forEach((path, text) -> staging.stage(OutputFile.of(OutputPath.of(path), text)));
            staging.commit();
        }
    }

    private SortedMap<String, String> clean() {
        write(root.resolve("clean"), NEW, () -> {});
        SortedMap<String, String> clean = Tree.of(root.resolve("clean"));
        Tree.remove(root.resolve("clean"));
        return clean;
    }

    private static void write(Path site, Map<String, String> files, int steps, Runnable end) {
        int[] left = {steps};
        Runnable beforeStep = () -> {
            if (left[0]-- == 0) {
                end.run();
            }
        };
        write(site, files, beforeStep);
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

    @Case("c4")
    @Test
    void what_cannot_be_read_is_not_said_to_be_unwritable() {
        assertThat(DiskFault.reading("site/a.html", new AccessDeniedException("x"))
                        .getMessage())
                .isEqualTo("site/a.html cannot be read: permission denied");
        assertThat(DiskFault.reading("site/a.html", new FileSystemException("x", null, "Input/output error"))
                        .getMessage())
                .isEqualTo("site/a.html cannot be read: Input/output error");
    }

    private String said(IOException fault) {
        UsageError error = DiskFault.writing("site/index.html", root, fault);
        return error.getMessage();
    }
}
