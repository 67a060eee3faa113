package backstory.problem.format;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shortened output of many problems for people. */
class ProblemDigestTest {
    private static String print(List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        return new ProblemDigest(new ProblemPrinter(false)).print(sorted);
    }

    private static List<Problem> problems(Rule rule, String file, int number) {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= number; line++) {
            problems.add(Problem.of(rule, new Location(file, line, 1, 1), "wrong"));
        }
        return problems;
    }

    @Test
    void of_one_rule_in_one_file_the_first_five_are_shown_and_the_rest_is_counted() {
        assertThat(print(problems(Rule.STRAY_MARKUP, "a.md", 12))).isEqualTo("""
                a.md:1:1: warning: wrong [stray-markup]
                a.md:2:1: warning: wrong [stray-markup]
                a.md:3:1: warning: wrong [stray-markup]
                a.md:4:1: warning: wrong [stray-markup]
                a.md:5:1: warning: wrong [stray-markup]
                   and 7 more of [stray-markup] in a.md
                5 of 12 problems are shown; check --all shows every one
                """);
    }

    @Test
    void five_and_less_are_shown_as_they_are() {
        List<Problem> problems = problems(Rule.STRAY_MARKUP, "a.md", 5);
        problems.addAll(problems(Rule.STRAY_MARKUP, "b.md", 5));
        problems.addAll(problems(Rule.UNKNOWN_KEY, "a.md", 5));
        assertThat(print(problems)).hasLineCount(15).doesNotContain("more of", "are shown");
    }

    @Test
    void a_hundred_are_shown_in_all_and_errors_before_warnings() {
        List<Problem> problems = new ArrayList<>();
        for (int file = 100; file < 160; file++) {
            problems.addAll(problems(Rule.STRAY_MARKUP, file + ".md", 2));
            problems.addAll(problems(Rule.NO_CARD, file + ".md", 1));
        }
        problems.addAll(problems(Rule.UNKNOWN_KEY, "z.md", 7));
        String shown = print(problems);
        assertThat(shown).hasLineCount(102).doesNotContain("notice");
        assertThat(shown)
                .startsWith("100.md:1:1: warning")
                .contains("147.md:1:1", "z.md:1:1: error", "z.md:5:1: error");
        assertThat(shown)
                .endsWith("   and 2 more of [unknown-key] in z.md\n"
                        + "100 of 187 problems are shown; check --all shows every one\n");
    }

    @Test
    void of_no_problems_there_is_nothing_to_show() {
        assertThat(print(List.of())).isEmpty();
    }
}
