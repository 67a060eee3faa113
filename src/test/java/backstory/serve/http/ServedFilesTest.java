package backstory.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServedFilesTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
    void nothing_is_read_through_a_link() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.createSymbolicLink(site.resolve("link.html"), folder.resolve("secret.html"));
        Files.createSymbolicLink(site.resolve("out"), folder);
        Files.writeString(site.resolve("page.html"), "page");
        ServedFiles files = new ServedFiles(site);
        assertThat(files.at("link.html")).isEmpty();
        assertThat(files.at("out/secret.html")).isEmpty();
        assertThat(files.at("page")).isPresent();
        assertThat(files.at("page.html")).isPresent();
    }
}
