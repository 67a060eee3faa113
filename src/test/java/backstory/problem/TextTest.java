package backstory.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void whole_lines_of_a_file_begin_in_column_one() {
        Text text = Text.lines("one\ntwo three\n", "a.md", 7);
        assertThat(text.at(8, 13)).isEqualTo(new Location("a.md", 8, 5, 5));
    }

    @Test
    void the_first_line_of_a_value_stands_where_the_value_does_and_others_behind_their_indent() {
        Text value = new Text("one\ntwo", "a.md", 3, 10, 2, true);
        assertThat(value.at(0, 3)).isEqualTo(new Location("a.md", 3, 10, 3));
        assertThat(value.at(4, 7)).isEqualTo(new Location("a.md", 4, 3, 3));
    }

    @Test
    void columns_and_lengths_count_code_points() {
        Text text = Text.lines("🚢 né 🚢", "a.md", 1);
        assertThat(text.at(3, 5)).isEqualTo(new Location("a.md", 1, 3, 2));
        assertThat(text.at(6, 8)).isEqualTo(new Location("a.md", 1, 6, 1));
    }

    @Test
    void a_range_over_lines_ends_with_its_first_and_an_empty_one_is_one_long() {
        Text text = Text.lines("one\ntwo", "a.md", 1);
        assertThat(text.at(1, 6)).isEqualTo(new Location("a.md", 1, 2, 2));
        assertThat(text.at(7, 7)).isEqualTo(new Location("a.md", 2, 4, 1));
    }

    @Test
    void where_characters_are_not_those_of_the_file_every_place_is_the_start() {
        Text folded = new Text("one two", "a.md", 3, 10, 0, false);
        assertThat(folded.at(4, 7)).isEqualTo(new Location("a.md", 3, 10, 1));
    }
}
