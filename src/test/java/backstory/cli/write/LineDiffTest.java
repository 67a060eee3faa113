package backstory.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Differences of texts, line by line. */
class LineDiffTest {
    @Test
    void equal_texts_differ_in_nothing() {
        assertThat(LineDiff.of("a", "1\n2\n", "b", "1\n2\n")).isEmpty();
    }

    @Test
    void a_changed_line_stands_among_three_on_each_side() {
        assertThat(LineDiff.of("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "b", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    }

    @Test
    void lines_at_the_start_and_far_away_are_parts_of_their_own() {
        assertThat(LineDiff.of("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "b", "0\n1\n2\n3\n4\n5\n6\n7\n8\n"))
                .isEqualTo("--- a\n+++ b\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -6,4 +7,3 @@\n 6\n 7\n 8\n-9\n");
    }

    @Test
    void a_text_that_was_empty_begins_at_no_line() {
        assertThat(LineDiff.of("a", "", "b", "1\n")).isEqualTo("--- a\n+++ b\n@@ -0,0 +1,1 @@\n+1\n");
    }
}
