package backstory.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.cli.console.Console;
import backstory.memory.Staleness;
import backstory.pipeline.result.Reasons;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.serve.PreviewBuild;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the terminal shows during a preview. */
class PreviewReportTest {
    private static final List<Reasons.Input> EDIT =
            List.of(new Reasons.Input("content/articles/a.md", Staleness.Cause.CHANGED));
    private static final List<Problem> BROKEN =
            List.of(Problem.of(Rule.UNKNOWN_REFERENCE, Location.of("content/articles/a.md"), "no such person"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static PreviewBuild build(int number, boolean shown, List<Problem> problems) {
        boolean there = number > 1 || shown;
        return new PreviewBuild(number, shown, there, false, problems, "", List.of("articles/a.html"), EDIT, 12);
    }

    private void tell(Console console, PreviewBuild... builds) {
        PreviewReport report = new PreviewReport(console, false);
        report.begin("http://localhost:8000/");
        for (PreviewBuild build : builds) {
            report.built(build);
        }
    }

    private Console console() {
        return Console.of(out, err, Map.of());
    }

    @Test
    void a_build_is_one_line_that_says_what_was_made_why_and_how_long_it_took() {
        tell(console(), build(2, true, List.of()));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Showing the site at http://localhost:8000/ (Ctrl-C ends it)",
                        "articles/a.html, since content/articles/a.md changed (12 ms)");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void of_several_changes_the_first_is_told_and_the_others_are_counted() {
        List<Reasons.Input> moved = List.of(
                new Reasons.Input("content/articles/b.md", Staleness.Cause.NEW),
                new Reasons.Input("content/articles/a.md", Staleness.Cause.REMOVED));
        tell(console(), new PreviewBuild(2, true, true, false, List.of(), "", List.of("articles/b.html"), moved, 12));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("articles/b.html, since content/articles/b.md is new, and 1 more (12 ms)");
    }

    @Test
    void problems_are_told_when_they_change_and_not_again() {
        tell(console(), build(1, true, List.of()), build(2, false, BROKEN), build(3, false, BROKEN));
        assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("no such person");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(2))
                .containsExactly("the last good pages are shown; 1 error", "the last good pages are shown; 1 error");
    }

    @Test
    void as_long_as_no_build_was_good_it_is_said_that_there_is_nothing_to_show() {
        tell(console(), build(1, false, BROKEN), build(2, true, List.of()));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "nothing can be shown yet; 1 error",
                        "articles/a.html, since content/articles/a.md changed (12 ms)");
    }

    @Test
    void on_a_terminal_new_problems_stand_on_a_screen_of_their_own_with_what_was_said_of_the_build() {
        tell(console().onTerminal(() -> 0), build(2, true, List.of()), build(2, true, BROKEN));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\u001b[H\u001b[2JShowing the site at http://localhost:8000/ (Ctrl-C ends it)\n");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .endsWith("articles/a.html, since content/articles/a.md changed (12 ms); 1 error");
    }

    @Test
    void why_there_was_no_build_stands_before_what_is_shown_instead() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        tell(
                Console.of(both, both, Map.of()),
                new PreviewBuild(2, false, true, false, List.of(), "no folder content/", List.of(), List.of(), 0));
        assertThat(both.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly("error: no folder content/", "the last good pages are shown");
    }
}
