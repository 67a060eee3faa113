package backstory.memory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.UsageError;
import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestRequest;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders below {@code .backstory/}: to which build they belong, and which build deletes them. */
class UnfinishedFolderTest {
    @TempDir
    Path root;

    @BeforeEach
    void real() throws IOException {
        root = root.toRealPath();
    }

    @Case("a2")
    @Test
    void what_a_killed_build_left_goes_with_the_next_and_what_another_uses_stays() throws IOException {
        try (UnfinishedFolder other = UnfinishedFolder.of(root, true)) {
            Path used = Files.writeString(other.file("texts"), "half a record");
            Path left = root.resolve(".backstory/unfinished123");
            write(left.resolve("lock"), "# Held by Backstory, process 4711\nx\n");
            write(left.resolve("build"), "half");
            Path begun = Files.createDirectory(root.resolve(".backstory/unfinished124"));

            UnfinishedFolder.clear(root);
            assertThat(left).doesNotExist();
            assertThat(begun).doesNotExist();
            assertThat(used).hasContent("half a record");
        }
        assertThat(root).isEmptyDirectory();
    }

    @Case("a5")
    @Test
    void a_lock_of_somebody_else_s_is_left_alone() throws IOException {
        Path theirs = root.resolve(".backstory/unfinished123");
        write(theirs.resolve("lock"), "diary");
        write(theirs.resolve("notes"), "mine");
        assertThatThrownBy(() -> UnfinishedFolder.clear(root))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("unfinished123/lock was not made by Backstory");
        assertThat(theirs.resolve("notes")).hasContent("mine");
        assertThat(theirs.resolve("lock")).hasContent("diary");
    }

    @Case("a5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".backstory",
                ".backstory/images",
                ".backstory/build",
                ".backstory/texts",
                ".backstory/entries",
                ".backstory/.gitignore",
                ".backstory/profile.jfr",
                ".backstory/unfinished1"
            })
    void nothing_is_touched_behind_a_link(String link) throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        write(elsewhere.resolve("texts1"), "mine");
        write(elsewhere.resolve("build"), "mine");
        SortedMap<String, String> before = TestSite.files(elsewhere);
        Files.createDirectories(root.resolve(link).getParent());
        Files.createSymbolicLink(root.resolve(link), elsewhere);
        TestSite site = TestSite.in(root).article("a", "---\nText.\n");

        assertThatThrownBy(site::build)
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith(link + " is ")
                .hasMessageEndingWith("in a folder of its own: move it away");
        assertThatThrownBy(() -> site.asking(TestRequest::withoutWriting).build())
                .isInstanceOf(UsageError.class);
        assertThat(FileDiff.of(TestSite.files(elsewhere), before)).isEmpty();
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Case("a5")
    @Test
    void a_folder_that_somebody_else_made_is_refused() throws IOException {
        write(root.resolve(".backstory/diary.md"), "mine");
        TestSite site = TestSite.in(root).article("a", "---\nText.\n");
        assertThatThrownBy(site::build)
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith(".backstory holds diary.md");
        assertThat(root.resolve(".backstory/.gitignore")).doesNotExist();

        Files.delete(root.resolve(".backstory/diary.md"));
        assertThat(site.build().files()).isNotEmpty();
        Files.delete(root.resolve(".backstory/.gitignore")); // who deletes only that one is not locked out
        assertThat(site.change("content/articles/a.md", "---\ntitle: T\ndate: 2031-04-05\n---\nOther.\n")
                        .build()
                        .files())
                .isNotEmpty();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
