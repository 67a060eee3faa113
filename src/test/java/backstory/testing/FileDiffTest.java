package backstory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDiffTest {
    private static SortedMap<String, String> files(Map<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>();
        texts.forEach((path, text) ->
                files.put(path, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        return files;
    }

    @Test
    void equal_folders_differ_in_nothing() {
        assertThat(FileDiff.of(files(Map.of("a", "x\n")), files(Map.of("a", "x\n"))))
                .isEmpty();
    }

    @Test
    void a_file_can_be_missing_or_not_expected() {
        assertThat(FileDiff.of(files(Map.of("a", "")), files(Map.of("b", ""))))
                .isEqualTo("not expected: a\nmissing: b");
    }

    @Test
    void a_changed_line_is_shown_as_it_was_expected_and_as_it_is() {
        assertThat(FileDiff.of(files(Map.of("a", "1\nzwei\n3\n")), files(Map.of("a", "1\n2 – é\n3\n"))))
                .isEqualTo("differs: a\n  line 2\n  - 2 – é\n  + zwei");
    }

    @Test
    void a_long_line_is_cut_to_what_is_around_the_change() {
        String long1 = "a".repeat(500) + "old" + "b".repeat(500);
        String long2 = "a".repeat(500) + "new" + "b".repeat(500);
        assertThat(FileDiff.of(files(Map.of("a", long2)), files(Map.of("a", long1))))
                .isEqualTo("differs: a\n  line 1\n  - …%s…\n  + …%s…"
                        .formatted("a".repeat(60) + "old" + "b".repeat(57), "a".repeat(60) + "new" + "b".repeat(57)));
    }

    @Test
    void letters_of_every_script_are_shown_whole_and_what_cannot_be_seen_by_its_number() {
        assertThat(FileDiff.of(files(Map.of("a", "Ω\u00a0王\u200fج")), files(Map.of("a", "Ω 王ج"))))
                .isEqualTo("differs: a\n  line 1\n  - Ω 王ج\n  + Ω\\u{00a0}王\\u{200f}ج");
        String ships = "🚢".repeat(200);
        assertThat(FileDiff.of(files(Map.of("a", ships + "🚂")), files(Map.of("a", ships + "🚃"))))
                .isEqualTo("differs: a\n  line 1\n  - …%s🚃\n  + …%s🚂".formatted("🚢".repeat(30), "🚢".repeat(30)));
    }

    @Test
    void a_text_that_is_no_bytes_is_taken_as_it_is() {
        assertThat(FileDiff.of(new TreeMap<>(Map.of("a", "王é")), new TreeMap<>(Map.of("a", "王e"))))
                .isEqualTo("differs: a\n  line 1\n  - 王e\n  + 王é");
    }

    @Test
    void many_differences_are_counted() {
        Map<String, String> many = IntStream.range(0, 25)
                .boxed()
                .collect(Collectors.toMap(number -> "%02d".formatted(number), number -> ""));
        assertThat(FileDiff.of(files(many), files(Map.of())))
                .startsWith("not expected: 00\n")
                .endsWith("not expected: 19\nand 5 files more");
    }
}
