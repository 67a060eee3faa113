package backstory.output.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.output.Changes;
import backstory.output.Manifest;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagingTest {
    private static final Map<String, String> FIRST = Map.of(
            "index.html", "home",
            "people/a.html", "A",
            "people/b.html", "B",
            "articles/2018/x.html", "X",
            ".nojekyll", "");

    @TempDir
    Path root;

    private Path site;

    @BeforeEach
    void folders() throws IOException {
        root = root.toRealPath();
        site = root.resolve("site");
    }

    @Test
    void a_first_build_makes_the_folder_and_nothing_else() {
        Changes changes = build(FIRST);
        assertThat(changes.added()).map(OutputPath::text).containsExactlyElementsOf(new TreeMap<>(FIRST).keySet());
        assertThat(changes.written()).isEqualTo(5);
        assertThat(changes.unchanged()).isZero();
        assertThat(files()).isEqualTo(new TreeMap<>(FIRST));
        assertThat(Files.exists(root.resolve("site/.backstory"))).isTrue();
        assertThat(root).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void folders_above_the_output_are_made() {
        site = root.resolve("a/b/site");
        build(FIRST);
        assertThat(files()).isEqualTo(new TreeMap<>(FIRST));
        assertThat(Tree.of(root).keySet()).noneMatch(name -> name.contains("staging"));
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(site);
        build(FIRST);
        assertThat(files()).isEqualTo(new TreeMap<>(FIRST));
    }

    @Test
    void a_second_build_writes_nothing() throws IOException {
        build(FIRST);
        Tree.write(site.resolve("diary.txt"), "kept");
        for (Path path : walk()) {
            Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000_000_000L));
        }
        SortedMap<String, String> tree = Tree.of(root);
        SortedMap<String, String> times = times();
        Changes changes = build(FIRST);
        assertThat(changes).isEqualTo(new Changes(List.of(), List.of(), List.of(), 5));
        assertThat(changes.isEmpty()).isTrue();
        assertThat(Tree.of(root)).isEqualTo(tree);
        assertThat(times()).isEqualTo(times);
    }

    @Test
    @Case("120")
    void what_the_site_no_longer_has_goes_with_its_folder() {
        build(FIRST);
        Changes changes = build(Map.of("index.html", "new home", "people/a.html", "A", "glossary/t.html", "T"));
        assertThat(changes)
                .isEqualTo(new Changes(
                        paths("glossary/t.html"),
                        paths("index.html"),
                        paths(".nojekyll", "articles/2018/x.html", "people/b.html"),
                        1));
        SortedMap<String, String> rebuilt = Tree.of(site);
        site = root.resolve("clean");
        build(Map.of("index.html", "new home", "people/a.html", "A", "glossary/t.html", "T"));
        assertThat(rebuilt).isEqualTo(Tree.of(site));
    }

    @Test
    void files_and_folders_may_take_each_other_s_place() {
        build(Map.of("index.html", "home", "a", "file", "b/c/d", "deep"));
        build(Map.of("index.html", "home", "a/x", "inside", "b", "flat"));
        assertThat(files()).isEqualTo(new TreeMap<>(Map.of("index.html", "home", "a/x", "inside", "b", "flat")));
    }

    @Test
    @Case("32")
    void a_new_case_of_a_name_is_a_new_file() {
        build(Map.of("people/Lind.html", "L"));
        build(Map.of("people/lind.html", "L"));
        assertThat(files()).isEqualTo(new TreeMap<>(Map.of("people/lind.html", "L")));
    }

    @Test
    void one_path_twice_is_a_bug() {
        assertThatThrownBy(() -> build(Map.of("people/Lind.html", "L", "people/lind.html", "l")))
                .isInstanceOf(IllegalStateException.class);
        try (Staging staging = folder().staging()) {
            staging.stage(file("a", "1"));
            assertThatThrownBy(() -> staging.stage(file("a", "1"))).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Tree.of(root)).hasSize(1);
    }

    /** One disk takes upper for lower case, another ß for ss. */
    @ParameterizedTest
    @CsvSource({"a.html, A.html", "A.html, a.html", "Straße.html, STRASSE.html", "straße.html, strasse.html"})
    void two_paths_that_are_one_file_on_some_disks_are_a_bug(String one, String other) {
        assertThatThrownBy(() -> build(Map.of(one, "1", other, "2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("are one file on some disks");
        assertThat(site).doesNotExist();
    }

    @Test
    void a_path_that_only_folding_changes_is_no_twin_of_itself() {
        build(Map.of("ΐ.html", "1", "Straße.html", "2"));
        assertThat(files()).hasSize(2);
    }

    @Test
    @Case("125")
    void files_of_somebody_else_are_never_touched() {
        build(FIRST);
        Tree.write(site.resolve("people/notes.txt"), "mine");
        Tree.write(site.resolve("CNAME"), "example.org");
        build(Map.of("index.html", "home"));
        assertThat(Tree.of(site))
                .containsEntry("people/notes.txt", "mine")
                .containsEntry("CNAME", "example.org")
                .doesNotContainKeys("people/a.html", "articles");
    }

    @Test
    void a_file_of_ours_that_somebody_changed_is_still_ours() throws IOException {
        build(FIRST);
        Tree.write(site.resolve("people/a.html"), "edited");
        Tree.write(site.resolve("people/b.html"), "edited");
        Files.delete(site.resolve("index.html"));
        Changes changes = build(Map.of("index.html", "home", "people/a.html", "A"));
        assertThat(changes.added()).isEqualTo(paths("index.html"));
        assertThat(changes.changed()).isEqualTo(paths("people/a.html"));
        assertThat(files()).isEqualTo(new TreeMap<>(Map.of("index.html", "home", "people/a.html", "A")));
    }

    @Test
    void a_foreign_file_in_place_of_a_page_stops_the_build() {
        build(FIRST);
        Tree.write(site.resolve("people/c.html"), "mine");
        assertRefused(
                Map.of("index.html", "new", "people/c.html", "C"),
                "site/people/c.html stands where a page must go, and Backstory did not make it:"
                        + " move it away, or choose another folder with --output");
    }

    @Test
    void a_foreign_file_in_place_of_a_folder_stops_the_build() {
        build(FIRST);
        Tree.write(site.resolve("glossary"), "mine");
        assertRefused(
                Map.of("index.html", "new", "glossary/t.html", "T"),
                "site/glossary stands where a folder must go, and Backstory did not make it:"
                        + " move it away, or choose another folder with --output");
    }

    @Test
    void a_folder_with_foreign_files_in_place_of_a_page_stops_the_build() {
        build(FIRST);
        Tree.write(site.resolve("people/notes.txt"), "mine");
        assertRefused(
                Map.of("people", "a page"),
                "site/people stands where a page must go, and Backstory did not make it:"
                        + " move it away, or choose another folder with --output");
    }

    @Test
    void links_in_the_output_are_never_followed() throws IOException {
        build(FIRST);
        Path elsewhere = root.resolve("elsewhere");
        Files.move(site.resolve("people"), elsewhere);
        Files.createSymbolicLink(site.resolve("people"), elsewhere);
        String message = "site/people is a symbolic link, and Backstory does not write through links in its output:"
                + " remove it, or choose another folder with --output";
        assertRefused(FIRST, message);
        assertRefused(Map.of("index.html", "no people"), message);
        Files.delete(site.resolve("people"));
        build(FIRST);
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), elsewhere.resolve("a.html"));
        assertRefused(
                FIRST,
                "site/index.html stands where a page must go, and Backstory did not make it:"
                        + " move it away, or choose another folder with --output");
    }

    @Test
    void without_commit_there_is_no_trace() {
        SortedMap<String, String> nothing = Tree.of(root);
        try (Staging staging = folder().staging()) {
            staging.stage(file("people/a.html", "A"));
        }
        assertThat(Tree.of(root)).isEqualTo(nothing);
        build(FIRST);
        SortedMap<String, String> before = Tree.of(root);
        try (Staging staging = folder().staging()) {
            staging.stage(file("people/a.html", "changed"));
            assertThat(Tree.of(site).get("people/a.html")).isEqualTo("A");
        }
        assertThat(Tree.of(root)).isEqualTo(before);
    }

    @Test
    void what_a_killed_build_left_behind_goes_with_the_next() {
        Tree.write(root.resolve(".site.backstory-staging/lock"), "# Held by Backstory, process 4711\nx\n");
        Tree.write(root.resolve(".site.backstory-staging/new/people/a.html"), "half a pa");
        build(FIRST);
        assertThat(files()).isEqualTo(new TreeMap<>(FIRST));
        assertThat(root).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void a_folder_that_only_looks_like_a_leftover_is_kept() {
        Tree.write(root.resolve(".site.backstory-staging/diary"), "mine");
        SortedMap<String, String> before = Tree.of(root);
        assertThatThrownBy(() -> build(FIRST)).isInstanceOf(UsageError.class).hasMessageContaining("move it away");
        assertThat(Tree.of(root)).isEqualTo(before);
    }

    @Case("a5")
    @Test
    void a_place_that_is_not_ours_is_refused() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Tree.write(elsewhere.resolve("lock"), "mine");
        Tree.write(elsewhere.resolve("new/diary"), "mine");
        Path place = root.resolve(".site.backstory-staging");
        Files.createSymbolicLink(place, elsewhere);
        assertRefused(FIRST, place + " stands where a build keeps its unfinished files: move it away");
        Files.delete(place);
        Files.move(elsewhere, place);
        assertRefused(
                FIRST,
                place.resolve("lock") + " was not made by Backstory, and stands where a build keeps its unfinished"
                        + " files: move " + place + " away");
        Files.delete(place.resolve("lock"));
        assertRefused(FIRST, place + " stands where a build keeps its unfinished files: move it away");
    }

    @Case("176")
    @Test
    void other_line_ends_in_the_manifest_are_mended() throws IOException {
        build(FIRST);
        String manifest = Files.readString(site.resolve(Manifest.NAME));
        Files.writeString(site.resolve(Manifest.NAME), manifest.replace("\n", "\r\n"));
        build(FIRST);
        assertThat(site.resolve(Manifest.NAME)).hasContent(manifest);
        assertThat(Files.readString(site.resolve(Manifest.NAME))).isEqualTo(manifest);
    }

    @Case("c4")
    @Test
    void what_cannot_be_read_is_called_so() throws IOException {
        build(FIRST);
        Files.setPosixFilePermissions(site.resolve("people/a.html"), PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(site.resolve("people/a.html")), "skipped: this user reads anything");
        assertThatThrownBy(() -> build(FIRST))
                .isInstanceOf(UsageError.class)
                .hasMessage("site/people/a.html cannot be read: permission denied");
    }

    @Test
    void two_builds_at_once_are_one_too_many() {
        try (Staging staging = folder().staging()) {
            staging.stage(file("index.html", "first"));
            assertThatThrownBy(() -> Staging.open(folder(), 2, () -> {}))
                    .isInstanceOf(UsageError.class)
                    .hasMessage("another build (process "
                            + ProcessHandle.current().pid() + ") is writing to site/: wait until it has finished");
            staging.commit();
        }
        assertThat(files()).isEqualTo(new TreeMap<>(Map.of("index.html", "first")));
    }

    @Test
    @Case("128")
    void threads_make_no_difference() {
        List<OutputFile> files = IntStream.range(0, 500)
                .mapToObj(i -> file(i % 7 + "/" + i + ".html", "page " + i))
                .toList();
        try (Staging staging = folder().staging()) {
            files.parallelStream().forEach(staging::stage);
            assertThat(staging.commit().written()).isEqualTo(500);
        }
        SortedMap<String, String> parallel = Tree.of(site);
        site = root.resolve("other");
        try (Staging staging = folder().staging()) {
            files.forEach(staging::stage);
            staging.commit();
        }
        assertThat(Tree.of(site)).isEqualTo(parallel);
    }

    @Test
    void a_file_that_is_written_piece_by_piece_is_like_any_other() {
        build(FIRST);
        SortedMap<String, String> times = times();

        assertThat(streamed(FIRST).isEmpty()).isTrue();
        assertThat(times()).isEqualTo(times);
        Map<String, String> second = new TreeMap<>(FIRST);
        second.put("people/a.html", "Ä".repeat(100_000));
        assertThat(streamed(second).changed()).map(OutputPath::text).containsExactly("people/a.html");
        assertThat(files()).isEqualTo(second);
        assertThat(build(second).isEmpty()).as("both ways have one digest").isTrue();
    }

    @Test
    void a_file_that_the_disk_refuses_in_the_middle_ends_the_build_and_changes_nothing() {
        build(FIRST);
        try (Staging staging = folder().staging()) {
            assertThatThrownBy(() -> staging.stream(OutputPath.of("index.html"), out -> {
                        out.write("half");
                        throw new java.io.UncheckedIOException(new IOException("No space left on device"));
                    }))
                    .isInstanceOf(UsageError.class);
        }
        assertThat(files()).isEqualTo(new TreeMap<>(FIRST));
    }

    private Changes streamed(Map<String, String> files) {
        try (Staging staging = folder().staging()) {
            files.forEach((path, text) -> staging.stream(OutputPath.of(path), out -> {
                for (int i = 0; i < text.length(); i++) {
                    out.write(text.charAt(i));
                }
            }));
            return staging.commit();
        }
    }

    private void assertRefused(Map<String, String> files, String message) {
        SortedMap<String, String> before = Tree.of(root);
        assertThatThrownBy(() -> build(files)).isInstanceOf(UsageError.class).hasMessage(message);
        assertThat(Tree.of(root)).isEqualTo(before);
    }

    private Changes build(Map<String, String> files) {
        try (Staging staging = folder().staging()) {
            files.forEach((path, text) -> staging.stage(file(path, text)));
            return staging.commit();
        }
    }

    private OutputFolder folder() {
        return OutputFolder.open(site, root, List.of(root.resolve("content")));
    }

    /** The files in the output without folders and without the manifest. */
    private SortedMap<String, String> files() {
        SortedMap<String, String> files = Tree.of(site);
        files.values().removeIf("folder"::equals);
        files.remove(Manifest.NAME);
        return files;
    }

    private SortedMap<String, String> times() {
        return Tree.times(site);
    }

    private List<Path> walk() throws IOException {
        try (var paths = Files.walk(site)) {
            return paths.toList();
        }
    }

    private static List<OutputPath> paths(String... texts) {
        return List.of(texts).stream().map(OutputPath::of).toList();
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.of(OutputPath.of(path), text);
    }
}
