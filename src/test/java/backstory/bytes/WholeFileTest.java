package backstory.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_made_and_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("urls.lock");
        WholeFile.write(file, "a.html\n");
        WholeFile.write(file, "ä.html\n");
        assertThat(file).hasContent("ä.html\n");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void a_fault_while_it_is_written_leaves_the_old_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.zip"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThat(file).hasContent("old");
        assertThat(WholeFile.aside(file)).doesNotExist();
    }

    @Test
    void what_a_killed_run_left_is_written_over_and_a_link_there_is_not_followed() throws IOException {
        Path file = folder.resolve("a.html");
        Files.writeString(WholeFile.aside(file), "a longer text of a run that was killed");
        WholeFile.write(file, "new");
        assertThat(file).hasContent("new");

        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(WholeFile.aside(file), elsewhere);
        assertThatThrownBy(() -> WholeFile.write(file, "newer")).isInstanceOf(IOException.class);
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void a_link_is_replaced_by_the_file() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Path file = Files.createSymbolicLink(folder.resolve("a.html"), elsewhere);
        WholeFile.write(file, "new");
        assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(elsewhere).hasContent("mine");
    }
}
