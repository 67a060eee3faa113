package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run reports all mistakes of a site, whichever step finds them. */
class AllProblemsTest {
    @TempDir
    Path folder;

    @Test
    void mistakes_of_reading_linking_planning_and_templates_come_in_one_run() {
        Built built = TestSite.in(folder)
                .with("content/people.yaml", "- nmae: Ann Lind\n")
                .with("content/static/articles/a.html", "mine")
                .with("templates/home.ftlh", "<#if x>")
                .article("a", "---\nSee [her](person:nobody) and [it](term:nothing).\n")
                .build();

        assertThat(built.result().changes()).isEmpty();
        assertThat(built.problems())
                .anyMatch(problem -> problem.contains("[unknown-key]"))
                .anyMatch(problem -> problem.contains("[unknown-reference]"))
                .anyMatch(problem -> problem.contains("[address-taken]"))
                .anyMatch(problem -> problem.contains("[template-error]"));
    }
}
