package backstory.markdown.html;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final String HEAD = "| A | B |\n|---|---|\n";
    private static final String LOST = " lost-cell: a cell has no column and is left out | give the head of the table"
            + " another column, or write \\| where a bar is meant";

    @Case("n5")
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "| 1 | 2 | three | # 3:11+5",
                "1 | 2 | three # 3:9+5",
                "| 1 | 2 | | four | # 3:13+4",
                "| 1 | 2 | three | four | # 3:11+5",
                "| 1 | `a|b` | # 3:10+2",
                "| 1 \\| 2 | 3 | 4 # 3:16+1"
            })
    void a_cell_without_a_column_is_told_at_its_place(String row, String place) {
        assertThat(problems(body(HEAD + row))).containsExactly(place + LOST);
    }

    @Case("n5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1 | 2 |",
                "| 1 | 2 | | |",
                "| 1 |",
                "| 1 | a\\|b |",
                "| 1 | 2 <!-- | 3 --> |",
                "| 1 | 2 | <!-- 3 --> |"
            })
    void where_nothing_is_lost_nothing_is_said(String row) {
        assertThat(problems(body(HEAD + row))).isEmpty();
    }

    @Case("n5")
    @Test
    void a_table_in_a_quotation_is_read_in_the_same_way() {
        assertThat(problems(body("> | A |\n> |---|\n> | 1 | 2 |"))).containsExactly("3:9+1" + LOST);
    }

    @Case("169")
    @Test
    void the_head_of_a_column_has_words() {
        assertThat(problems(body("| | B |\n|---|---|\n| 1 | 2 |")))
                .containsExactly("1:2+1 without-words: the head of a column has no words");
        assertThat(problems(body("| &nbsp; | B |\n|---|---|\n| 1 | 2 |")))
                .containsExactly("1:2+8 without-words: the head of a column has no words");
        assertThat(html("| a | B |\n|---|---|\n| | 2 |")).contains("<td></td>");
        assertThat(problems(body("| a | B |\n|---|---|\n| | 2 |"))).isEmpty();
    }
}
