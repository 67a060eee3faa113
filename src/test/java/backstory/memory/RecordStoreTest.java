package backstory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.memory.RecordStore.Slot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {
    @TempDir
    Path root;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void keep(RecordStore shelf, UnfinishedFolder unfinished) throws IOException {
        shelf.close();
        unfinished.keep("texts");
    }

    private void keep(long frame) throws IOException {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true);
                RecordStore shelf = RecordStore.open(root, "texts", unfinished)) {
            List<Slot> slots = List.of(shelf.put("b", 2, bytes("tram")), shelf.put("a", 1, bytes("bus")));
            assertThat(shelf.bytes(slots.get(0).from() + 1, 3)).isEqualTo(bytes("ram"));
            shelf.seal(frame, slots);
            keep(shelf, unfinished);
        }
    }

    private String found(long frame, String key, long content) {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true);
                RecordStore shelf = RecordStore.open(root, "texts", unfinished);
                RecordStore.Last last = shelf.last(frame)) {
            return last.record(key, content)
                    .map(found -> new String(found.record(), StandardCharsets.UTF_8))
                    .orElse("nothing");
        }
    }

    @Test
    void what_is_kept_is_found_by_the_next_build() throws IOException {
        keep(7);
        assertThat(found(7, "a", 1)).isEqualTo("bus");
        assertThat(found(7, "b", 2)).isEqualTo("tram");
        assertThat(found(7, "c", 2)).isEqualTo("nothing");
    }

    @Test
    void what_was_made_of_something_else_is_not() throws IOException {
        keep(7);
        assertThat(found(7, "a", 2)).isEqualTo("nothing");
        assertThat(found(8, "a", 1)).isEqualTo("nothing");
    }

    @Test
    void what_is_damaged_is_not() throws IOException {
        keep(7);
        byte[] whole = Files.readAllBytes(root.resolve(".backstory/texts"));
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(root.resolve(".backstory/texts"), damaged);
            assertThat(found(7, "a", 1)).isIn("bus", "nothing");
            assertThat(List.of(found(7, "a", 1), found(7, "b", 2)))
                    .as("byte " + at)
                    .contains("nothing");
        }
    }

    @Test
    void what_another_build_keeps_meanwhile_changes_nothing_for_this_one() throws IOException {
        keep(7);
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true);
                RecordStore shelf = RecordStore.open(root, "texts", unfinished);
                RecordStore.Last last = shelf.last(7)) {
            keep(8);
            assertThat(last.record("a", 1).orElseThrow().record()).isEqualTo(bytes("bus"));
        }
        assertThat(found(8, "a", 1)).isEqualTo("bus");
    }

    private void keepAgain(String changed) throws IOException {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true);
                RecordStore shelf = RecordStore.open(root, "texts", unfinished);
                RecordStore.Last last = shelf.last(7)) {
            Slot same = shelf.put(last, last.record("b", 2).orElseThrow());
            Slot other = shelf.put("a", changed.length(), bytes(changed));
            assertThat(shelf.bytes(same.from(), same.length())).isEqualTo(bytes("tram"));
            shelf.seal(7, List.of(other, same));
            keep(shelf, unfinished);
        }
    }

    @Test
    void what_stays_is_kept_from_build_to_build_and_what_is_replaced_goes_in_time() throws IOException {
        keep(7);
        long largest = 0;
        for (int length = 1; length < 300; length++) {
            keepAgain("x".repeat(length));
            assertThat(found(7, "a", length)).isEqualTo("x".repeat(length));
            assertThat(found(7, "b", 2)).isEqualTo("tram");
            largest = Math.max(largest, Files.size(root.resolve(".backstory/texts")));
        }
        assertThat(largest).isLessThan(1500);
    }

    @Test
    void one_that_is_not_kept_leaves_nothing_behind() throws IOException {
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, true);
                RecordStore shelf = RecordStore.open(root, "texts", unfinished)) {
            shelf.put("a", 1, bytes("bus"));
        }
        assertThat(root).isEmptyDirectory();
    }
}
