package backstory.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.UsageError;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A move is made whole or not at all, whatever happens while it is made. */
class RewrittenFilesTest {
    private static final String ASIDE = "content/pages/.about.md.backstory";

    @TempDir
    Path around;

    private Path folder;
    private TestSite site;

    @BeforeEach
    void make() {
        folder = around.resolve("site");
        site = TestSite.in(folder)
                .with("content/people/ann.md", "---\nname: Ann Lee\ndescription: She runs it.\n---\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nBy [Ann](person:ann).\n")
                .article("a", "---\nAnn Lee wrote it, and [she](person:ann) signed.\n");
    }

    private SortedMap<String, String> content() {
        return TestSite.files(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void where_a_file_cannot_be_put_in_place_all_are_as_they_were(int failing) {
        SortedMap<String, String> before = content();
        Move move = Move.plan(folder, "person:ann", "person:ann-lee");
        AtomicInteger count = new AtomicInteger();
        RewrittenFiles files = new RewrittenFiles(move.tree(), (file, place) -> {
            if (count.incrementAndGet() == failing) {
                throw new IOException("the disk is full");
            }
            Files.move(file, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        });
        assertThatThrownBy(() -> files.write(move.files()))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("all are as they were");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void where_a_new_text_cannot_be_written_nothing_is_touched() throws IOException {
        Files.createDirectories(folder.resolve(ASIDE).resolve("in the way"));
        SortedMap<String, String> before = content();
        Move move = Move.plan(folder, "person:ann", "person:ann-lee");
        assertThatThrownBy(move::write).hasMessageContaining("all are as they were", "content/pages/about.md");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_file_that_was_edited_meanwhile_stops_the_move() {
        Move move = Move.plan(folder, "person:ann", "person:ann-lee");
        site.with("content/pages/about.md", "---\ntitle: About\n---\nEdited.\n");
        SortedMap<String, String> before = content();
        assertThatThrownBy(move::write)
                .isInstanceOf(UsageError.class)
                .hasMessage("content/pages/about.md changed meanwhile: nothing was written; run the move again");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_file_that_came_meanwhile_is_not_overwritten() {
        Move move = Move.plan(folder, "person:ann", "person:ann-lee");
        site.with("content/people/ann-lee.md", "---\nname: Another\n---\n");
        SortedMap<String, String> before = content();
        assertThatThrownBy(move::write).hasMessageContaining("content/people/ann-lee.md is in the way");
        assertThat(content()).isEqualTo(before);
    }

    /** Stops like a killed process: after some of the files were put in place, and with nothing put back. */
    private static final class Killed extends Error {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_next_command_finishes_what_a_killed_move_left_undone(int killedAt) throws IOException {
        SortedMap<String, String> moved = moved();
        Move move = Move.plan(folder, "person:ann", "person:ann-lee");
        leaveAsKilled(move, killedAt);
        assertThat(Terminal.run("list", "unused", "--root", folder.toString()).code())
                .isZero();
        assertThat(content()).isEqualTo(moved);
    }

    private SortedMap<String, String> moved() {
        Path copy = folder.resolveSibling(folder.getFileName() + "-copy");
        TestSite.copy(folder, copy);
        Move.plan(copy, "person:ann", "person:ann-lee").write();
        SortedMap<String, String> moved = TestSite.files(copy);
        TestSite.delete(copy);
        return moved;
    }

    /** Leaves the disk as a process does that is killed before it puts this file in place, counted from 1. */
    private void leaveAsKilled(Move move, int at) throws IOException {
        AtomicInteger count = new AtomicInteger();
        SortedMap<String, String> then = new java.util.TreeMap<>();
        RewrittenFiles files = new RewrittenFiles(move.tree(), (file, place) -> {
            if (count.incrementAndGet() == at) {
                then.putAll(content());
                throw new Killed();
            }
            Files.move(file, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        });
        assertThatThrownBy(() -> files.write(move.files())).isInstanceOf(Killed.class);
        for (String path : List.copyOf(content().keySet())) {
            Files.delete(folder.resolve(path));
        }
        then.forEach((path, text) -> site.with(path, text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete ../kept", "delete content/../../kept", "put ../kept", "delete content/../kept", "x"})
    void a_list_that_came_with_the_site_deletes_nothing_outside_of_its_content(String step) throws IOException {
        Path outside = Files.writeString(around.resolve("kept"), "kept");
        Files.writeString(around.resolve(".kept.backstory"), "other");
        site.with("kept", "kept").with(".backstory/unfinished-move", "delete content/site.yaml\n" + step + "\n");
        Terminal.Session session = Terminal.run("list", "unused", "--root", folder.toString());
        assertThat(session.text(folder)).isEqualTo("""
                error: delete .backstory/unfinished-move: it is no list of what a move left to do, and nothing of it was done
                exit code 2
                """);
        assertThat(outside).hasContent("kept");
        assertThat(folder.resolve("kept")).hasContent("kept");
        assertThat(folder.resolve("content/site.yaml")).exists();
    }

    @Test
    void a_move_that_is_done_leaves_nothing_beside_the_files() {
        Move.plan(folder, "person:ann", "person:ann-lee").write();
        assertThat(content().keySet())
                .containsExactly(
                        "content/articles/a.md",
                        "content/pages/about.md",
                        "content/people/ann-lee.md",
                        "content/site.yaml");
    }
}
