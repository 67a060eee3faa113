package backstory.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the explainer is our own. A writer pastes the texts of the sources into {@code sources-text/}, which
 * git ignores; from then on this test compares them.
 */
class OwnWordsTest {
    private static final Path SOURCES = Path.of("sources-text");
    private static final int RUN = 8;

    @Test
    void a_run_of_eight_words_is_found_whatever_stands_between_them() {
        WordRuns runs = new WordRuns(RUN, List.of("The council met late, and it voted for the line."));
        assertThat(runs.sharedBy("So: the Council met late and it — voted for months."))
                .containsExactly("the council met late and it voted for");
        assertThat(runs.sharedBy("The council met late and it voted against the line."))
                .isEmpty();
    }

    @Test
    void no_text_shares_eight_words_in_a_row_with_a_source() {
        Assumptions.assumeTrue(
                Files.isDirectory(SOURCES), "skipped: no folder sources-text/ with the texts of the sources");
        WordRuns runs = new WordRuns(RUN, texts(SOURCES).values());
        SortedMap<String, List<String>> copied = new TreeMap<>();
        texts(Path.of("content")).forEach((path, text) -> {
            List<String> shared = runs.sharedBy(withoutTitles(text));
            if (!shared.isEmpty()) {
                copied.put(path, shared);
            }
        });
        assertThat(copied).isEmpty();
    }

    private static SortedMap<String, String> texts(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        TestSite.files(folder)
                .forEach((path, bytes) -> texts.put(
                        path, new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
        return texts;
    }

    /** Titles of sources are theirs, not ours. */
    private static String withoutTitles(String text) {
        return text.replaceAll("(?m)^[ -]*title: .*$", "").replaceAll("(?m)^[ -]*quote: .*$", "");
    }
}
