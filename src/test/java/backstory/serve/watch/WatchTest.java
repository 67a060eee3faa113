package backstory.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
            assertThat(watch.await(1000).isNone()).isTrue();
        }
    }

    private void changes(Watch watch) throws IOException, InterruptedException {
        Path file = root.resolve("content/articles/deep/a.md");
        Files.createDirectories(file.getParent());
        assertThat(watch.await(MINUTE).isNone()).isFalse();
        Files.writeString(file, "one");
        assertThat(watch.await(MINUTE).isNone()).isFalse();
        Files.writeString(file, "longer");
        assertThat(watch.await(MINUTE).isNone()).isFalse();
        Files.delete(file);
        assertThat(watch.await(MINUTE).isNone()).isFalse();
    }

    @Test
    void places_are_told_and_a_folder_that_moved_by_its_new_name() throws Exception {
        Path first = Files.createDirectories(root.resolve("content/first"));
        Path second = root.resolve("content/second");
        Files.writeString(first.resolve("a.md"), "one");
        try (Watch watch = Watch.of(root, notice -> {})) {
            Files.writeString(first.resolve("a.md"), "two");
            assertThat(watch.await(MINUTE).places()).containsExactly(first.resolve("a.md"));
            Files.move(first, second);
            Files.createDirectories(first);
            Files.writeString(first.resolve("a.md"), "another");
            assertThat(watch.await(MINUTE).isNone()).isFalse();
            while (!watch.await(500).isNone()) {} // the new folders are watched by now
            Files.writeString(second.resolve("a.md"), "three");
            assertThat(watch.await(MINUTE).places()).containsExactly(second.resolve("a.md"));
        }
    }

    @Test
    void at_the_limit_of_the_system_it_says_so_and_polls() throws Exception {
        Files.createDirectories(root.resolve("content/articles"));
        List<String> notices = new ArrayList<>();
        AtomicInteger left = new AtomicInteger(3);
        EventWatch.Registration limited = (folder, events) -> {
            if (left.getAndDecrement() == 0) {
                throw new IOException("User limit of inotify watches reached");
            }
            return folder.register(events, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        };
        try (Watch watch = new EventWatch(root, notices::add, limited)) {
            assertThat(notices).isEmpty();
            Files.createDirectories(root.resolve("content/people/more"));
            assertThat(watch.await(MINUTE).isNone()).isFalse();
            while (notices.isEmpty()) {
                watch.await(100);
            }
            assertThat(notices)
                    .singleElement()
                    .asString()
                    .contains("twice a second", "User limit of inotify watches reached", "max_user_watches");
            Files.writeString(root.resolve("content/people/more/ann.md"), "words");
            assertThat(watch.await(MINUTE).everywhere()).isTrue();
        }
    }

    @Test
    void it_ends_as_usual_when_it_is_closed_while_new_folders_are_registered() throws Exception {
        Files.createDirectories(root.resolve("content"));
        AtomicInteger left = new AtomicInteger(2);
        EventWatch.Registration closing = (folder, events) -> {
            if (left.getAndDecrement() == 0) {
                events.close();
            }
            return folder.register(events, StandardWatchEventKinds.ENTRY_CREATE);
        };
        try (Watch watch = new EventWatch(root, notice -> {}, closing)) {
            Files.createDirectories(root.resolve("content/people"));
            assertThat(watch.await(MINUTE).isNone()).isFalse();
            assertThatThrownBy(() -> watch.await(MINUTE)).isInstanceOf(InterruptedException.class);
        }
    }
}
