package backstory.memory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {
    private static final byte[] LONG = bytes("x".repeat(10_000));

    @TempDir
    Path root;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path file() {
        return root.resolve(".backstory/texts");
    }

    private void leave(long basis) throws IOException {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            RecordStore store = unfinished.store("texts", basis);
            RecordStore.StoredRecord tram = store.put("b", 2, bytes("tram"));
            store.put("a", 1, bytes("bus"));
            assertThat(store.bytes(tram.from() + 1, 3)).isEqualTo(bytes("ram"));
            unfinished.keep("texts");
        }
    }

    private static String kept(RecordStore store, String key, long content) {
        Optional<RecordStore.StoredRecord> found = store.keep(key, content);
        found.ifPresent(record ->
                assertThat(store.bytes(record.from(), record.bytes().length)).isEqualTo(record.bytes()));
        return found.map(record -> new String(record.bytes(), StandardCharsets.UTF_8))
                .orElse("nothing");
    }

    private String kept(long basis, String key, long content) {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            return kept(unfinished.store("texts", basis), key, content);
        }
    }

    @Test
    void what_is_left_is_found_by_the_next_build() throws IOException {
        leave(7);
        assertThat(kept(7, "a", 1)).isEqualTo("bus");
        assertThat(kept(7, "b", 2)).isEqualTo("tram");
        assertThat(kept(7, "c", 2)).isEqualTo("nothing");
    }

    @Test
    void what_was_made_of_something_else_is_not() throws IOException {
        leave(7);
        assertThat(kept(7, "a", 2)).isEqualTo("nothing");
        assertThat(kept(8, "a", 1)).isEqualTo("nothing");
    }

    @Test
    void what_is_damaged_is_not() throws IOException {
        leave(7);
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0x81;
            Files.write(file(), damaged);
            try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
                RecordStore store = unfinished.store("texts", 7);
                assertThat(kept(store, "a", 1) + " " + kept(store, "b", 2))
                        .as("byte " + at)
                        .isIn("nothing tram", "bus nothing", "nothing nothing");
            }
        }
    }

    @Test
    void what_is_cut_off_or_not_sealed_is_nothing() throws IOException {
        leave(7);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(kept(7, "a", 1)).as("of length " + length).isEqualTo("nothing");
        }
    }

    @Test
    void what_another_build_leaves_meanwhile_changes_nothing_for_this_one() throws IOException {
        leave(7);
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            RecordStore store = unfinished.store("texts", 7);
            leave(8);
            assertThat(kept(store, "a", 1)).isEqualTo("bus");
        }
        assertThat(kept(8, "a", 1)).isEqualTo("bus");
    }

    private void replace(String changed) throws IOException {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            RecordStore store = unfinished.store("texts", 7);
            assertThat(kept(store, "b", 2)).isEqualTo("tram");
            store.put("a", changed.length(), bytes(changed));
            unfinished.keep("texts");
        }
    }

    @Test
    void what_stays_is_kept_from_build_to_build_and_what_is_replaced_goes_in_time() throws IOException {
        leave(7);
        long largest = 0;
        for (int length = 1; length < 300; length++) {
            replace("x".repeat(length));
            assertThat(kept(7, "a", length)).isEqualTo("x".repeat(length));
            assertThat(kept(7, "b", 2)).isEqualTo("tram");
            largest = Math.max(largest, Files.size(file()));
        }
        assertThat(largest).isLessThan(1500);
    }

    @Test
    void what_is_replaced_goes_in_time_from_one_that_is_never_left_to_another_build() {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            RecordStore store = unfinished.temporary();
            store.put("b", 2, bytes("tram"));
            long largest = 0;
            for (int edit = 0; edit < 1_000; edit++) {
                if (store.isSparse()) {
                    store = unfinished.next(store);
                    assertThat(kept(store, "b", 2)).isEqualTo("tram");
                }
                store.put("a", edit, LONG);
                largest = Math.max(largest, store.size());
            }
            assertThat(largest).isBetween(RecordStore.LITTLE, RecordStore.LITTLE + 30_000);
            assertThat(kept(unfinished.next(store), "a", 999)).hasSize(LONG.length);
        }
    }

    @Test
    void what_is_not_taken_over_goes_in_time_too() {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            RecordStore store = unfinished.temporary();
            long largest = 0;
            for (int edit = 0; edit < 1_000; edit++) {
                store = unfinished.next(store);
                store.put("a" + edit, 1, LONG);
                largest = Math.max(largest, store.size());
            }
            assertThat(largest).isBetween(RecordStore.LITTLE, RecordStore.LITTLE + 30_000);
        }
    }

    @Test
    void one_that_takes_another_s_place_changes_nothing_of_it() {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            RecordStore store = unfinished.temporary();
            RecordStore.StoredRecord tram = store.put("b", 2, bytes("tram"));
            byte[] much = new byte[(int) RecordStore.LITTLE];
            store.put("a", 1, much);
            store.put("a", 2, bytes("bus"));
            store.put("b", 3, bytes("ferry"));
            RecordStore next = unfinished.next(store);
            assertThat(kept(next, "a", 2)).isEqualTo("bus");
            assertThat(kept(next, "b", 3)).isEqualTo("ferry");
            assertThat(next.size()).isEqualTo("busferry".length());
            next.put("a", 3, much);
            assertThat(store.bytes(tram.from(), 4)).isEqualTo(bytes("tram"));
        }
    }

    @Test
    void what_was_cut_off_since_it_was_opened_cannot_be_kept() throws IOException {
        leave(7);
        StoredRecords last = StoredRecords.read(file(), 7);
        StoredRecords.RecordPlace tram = last.find("b").orElseThrow();
        Files.write(file(), new byte[1]);
        try (RecordStore store = RecordStore.open(root.resolve("new"), last)) {
            assertThat(store.keep("b", 2)).isEmpty();
            assertThatThrownBy(() -> store.keep(tram)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void one_that_is_not_kept_leaves_nothing_behind() {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true)) {
            unfinished.store("texts", 7).put("a", 1, bytes("bus"));
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void a_build_that_remembers_nothing_finds_nothing() throws IOException {
        leave(7);
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, false)) {
            assertThat(kept(unfinished.store("texts", 7), "a", 1)).isEqualTo("nothing");
        }
    }
}
