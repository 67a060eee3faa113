package backstory.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final long MINUTE = 60_000;

    @TempDir
    Path root;

    @Test
    void polling_notices_what_events_notice() throws Exception {
        try (Watch watch = new PollingWatch(root)) {
            changes(watch);
        }
    }

    @Test
    void events_are_noticed() throws Exception {
        Files.createDirectories(root.resolve("content"));
        try (Watch watch = Watch.of(root, notice -> {})) {
            changes(watch);
        }
    }

    @Test
    void other_folders_are_nobodys_business() throws Exception {
        Files.createDirectories(root.resolve("content"));
        try (Watch watch = Watch.of(root, notice -> {})) {
            Files.createDirectories(root.resolve("site"));
            Files.writeString(root.resolve("site/index.html"), "page");
            assertThat(watch.await(1000)).isFalse();
        }
    }

    private void changes(Watch watch) throws IOException, InterruptedException {
        Path file = root.resolve("content/articles/deep/a.md");
        Files.createDirectories(file.getParent());
        assertThat(watch.await(MINUTE)).isTrue();
        Files.writeString(file, "one");
        assertThat(watch.await(MINUTE)).isTrue();
        Files.writeString(file, "longer");
        assertThat(watch.await(MINUTE)).isTrue();
        Files.delete(file);
        assertThat(watch.await(MINUTE)).isTrue();
    }
}
