package backstory.markdown.parse;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.prose.Prose;
import backstory.problem.Problem;
import backstory.problem.Text;
import backstory.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthLimitTest {
    private static final String LONG = "*a* ".repeat(LengthLimit.LONGEST / 4) + "b";
    private static final String TOLD = " paragraph-too-long: here more than 10000 characters stand in one paragraph";

    private static Prose body(String text) {
        return Prose.parse(Text.lines(text, "a.md", 1));
    }

    private static List<String> problems(Prose prose) {
        return prose.problems().stream().map(LengthLimitTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.at().line() + ":" + problem.at().column() + " "
                + problem.rule().id() + ": " + problem.message();
    }

    @Test
    @Case("b3")
    void what_is_too_long_is_told_and_the_rest_is_read() {
        Prose prose = body("One.\n\n" + LONG + "\n\n## Two\n\n> " + LONG + "\n\nThree [](https://example.org).\n");
        assertThat(problems(prose))
                .containsExactly("3:1" + TOLD, "7:3" + TOLD, "9:7 without-words: a link has no words");
        assertThat(prose.plainText()).isEqualTo("One. Two Three .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "> ", "- ", "# ", "[^a]: ", "| A |\n|---|\n| "})
    void every_block_with_words_has_a_limit(String block) {
        assertThat(problems(body("One[^a]\n\n" + block + LONG + "\n"))).anyMatch(told -> told.endsWith(TOLD));
    }

    @Test
    void the_lines_of_one_paragraph_are_counted_together() {
        assertThat(problems(body(("*a* ".repeat(15) + "\n").repeat(200)))).containsExactly("1:1" + TOLD);
    }

    @Test
    void what_is_parted_or_code_has_no_limit() {
        assertThat(problems(body("Words and words.\n\n".repeat(2000)))).isEmpty();
        assertThat(problems(body("- Words and words.\n".repeat(2000)))).isEmpty();
        assertThat(problems(body("| A |\n|---|\n" + "| words and words |\n".repeat(2000))))
                .isEmpty();
        assertThat(problems(body("```\n" + LONG + "\n```\n"))).isEmpty();
        assertThat(problems(body(LONG.substring(1, LengthLimit.LONGEST)))).isEmpty();
    }

    @Test
    void a_value_of_front_matter_is_one_paragraph() {
        assertThat(problems(Prose.inline(Text.lines(LONG, "a.md", 1)))).containsExactly("1:1" + TOLD);
    }
}
