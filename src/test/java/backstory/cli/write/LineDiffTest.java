package backstory.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

    @Test
    void what_is_shared_stays_and_what_goes_stands_before_what_comes() {
        assertThat(LineDiff.of("a", "1\n2\n2\n3\n", "b", "2\n3\n4\n"))
                .isEqualTo("--- a\n+++ b\n@@ -1,4 +1,3 @@\n-1\n 2\n-2\n 3\n+4\n");
        assertThat(LineDiff.of("a", "1\n2\n", "b", "3\n4\n"))
                .isEqualTo("--- a\n+++ b\n@@ -1,2 +1,2 @@\n-1\n-2\n+3\n+4\n");
    }

    /** Applying what is printed gives the second text, for random texts of few different lines. */
    @Test
    void a_difference_applied_to_the_first_text_gives_the_second() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            List<int[]> equal = EqualLines.of(before, after);
            assertThat(equal).allSatisfy(pair -> assertThat(before.get(pair[0])).isEqualTo(after.get(pair[1])));
            assertThat(equal.stream().map(pair -> pair[0]).toList()).isSorted().doesNotHaveDuplicates();
            assertThat(equal.stream().map(pair -> pair[1]).toList()).isSorted().doesNotHaveDuplicates();
            assertThat(equal).as(before + " " + after).hasSize(longest(before, after));
        }
    }

    @Test
    void a_large_file_with_two_edits_far_apart_is_no_matter() {
        List<String> before =
                IntStream.range(0, 100_000).mapToObj(i -> "line " + i % 7).toList();
        List<String> after = new ArrayList<>(before);
        after.set(0, "first");
        after.set(99_999, "last");
        assertThat(LineDiff.of("a", String.join("\n", before), "b", String.join("\n", after))
                        .lines())
                .hasSize(2 + 2 * 6);
    }

    @Test
    void texts_that_share_next_to_nothing_are_replaced_from_their_first_difference_on() {
        List<String> before = IntStream.range(0, 5000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 5000).mapToObj(i -> "b" + i).toList();
        assertThat(EqualLines.of(before, after)).isEmpty();
    }

    private static List<String> lines(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).toList();
    }

    /** The length of the longest common subsequence, by the table of all pairs. */
    private static int longest(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common[0][0];
    }
}
