package backstory.problem;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {
    @ParameterizedTest
    @CsvSource({"titel, title", "sorces, sources", "pepole, people", "SUMMARY, summary"})
    void a_slip_finds_the_word_that_was_meant(String typed, String meant) {
        assertThat(Suggest.nearest(typed, List.of("title", "sources", "people", "summary", "date")))
                .contains(meant);
    }

    @Test
    void what_is_far_from_every_word_finds_none() {
        assertThat(Suggest.nearest("country", List.of("title", "sources", "people")))
                .isEmpty();
        assertThat(Suggest.nearest("x", List.of())).isEmpty();
    }

    @Case("m10")
    @Test
    void a_word_that_has_no_letter_in_common_is_not_near() {
        assertThat(Suggest.nearest("1", List.of("y", "2"))).isEmpty();
        assertThat(Suggest.nearest("1", List.of("y", "10"))).contains("10");
    }

    @Test
    void of_two_words_that_are_equally_near_the_first_by_order_is_meant() {
        assertThat(Suggest.nearest("lind", List.of("link", "line"))).contains("line");
    }

    @Test
    void a_distance_beyond_the_limit_is_only_known_to_be_more() {
        assertThat(Suggest.distance("abcdef", "uvwxyz", 2)).isGreaterThan(2);
        assertThat(Suggest.distance("abcdef", "abcdfe", 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, xbc, 1", "'', abc, 3", "ca, abc, 3"})
    void distance_counts_insertions_deletions_changes_and_swaps(String a, String b, int edits) {
        assertThat(Suggest.distance(a, b, 9)).isEqualTo(edits);
    }
}
