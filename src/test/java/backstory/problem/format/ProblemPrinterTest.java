package backstory.problem.format;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
    private static Problem problem(int column, int length, String line) {
        return Problem.of(Rule.UNKNOWN_REFERENCE, new Location("content/a.md", 14, column, length), "no such person")
                .withExcerpt(line);
    }

    private static String print(Problem problem) {
        return new ProblemPrinter(false).print(problem);
    }

    @Test
    void a_problem_has_its_place_its_line_a_mark_and_a_hint() {
        assertThat(print(problem(3, 4, "a [Bob] c").withHint("did you mean \"Bo\"?")))
                .isEqualTo("""
                content/a.md:14:3: error: no such person [unknown-reference]
                   14 | a [Bob] c
                      |   ^^^^
                   did you mean "Bo"?
                """);
    }

    @Test
    void marks_stand_under_wide_letters_and_over_joined_ones() {
        assertThat(print(problem(3, 2, "港口 Bob"))).contains("\n   14 | 港口 Bob\n      |     ^^\n");
        assertThat(print(problem(3, 1, "e\u0301x"))).contains("\n      |  ^\n");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        String line = "x".repeat(300) + "HERE" + "y".repeat(300);
        String printed = print(problem(301, 4, line));
        String[] lines = printed.split("\n", -1);
        assertThat(lines[1])
                .startsWith("   14 | …x")
                .contains("HERE")
                .endsWith("y…")
                .hasSizeLessThan(120);
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("HERE"));
    }

    @Test
    void what_a_terminal_would_obey_is_shown_and_not_obeyed() {
        assertThat(print(problem(1, 1, "a\u001b[31mb\u202Ec\td"))).contains("a␛[31mb\uFFFDc d");
    }

    @Test
    void colours_are_there_only_when_asked_for() {
        assertThat(new ProblemPrinter(true).print(problem(1, 1, "a"))).contains("\u001b[1;31merror: \u001b[0m");
        assertThat(print(problem(1, 1, "a"))).doesNotContain("\u001b");
    }

    @Test
    void the_closing_words_count_what_there_is() {
        Problem error = problem(1, 1, "");
        Problem warning = Problem.of(Rule.UNUSED_ENTRY, Location.of("b"), "m");
        assertThat(ProblemPrinter.count(List.of(error, error, warning))).isEqualTo("2 errors, 1 warning");
        assertThat(ProblemPrinter.count(List.of())).isEqualTo("no problems");
    }

    @Test
    void every_rule_has_an_id_of_its_own_and_a_sentence() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(Arrays.stream(Rule.values()).map(Rule::sentence)).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void problems_are_sorted_by_file_line_and_column_and_told_once() {
        Problems problems = new Problems();
        Problem later = problem(5, 1, "");
        Problem earlier = problem(2, 1, "");
        problems.addAll(List.of(later, earlier, later));
        assertThat(problems.sorted()).containsExactly(earlier, later);
    }
}
