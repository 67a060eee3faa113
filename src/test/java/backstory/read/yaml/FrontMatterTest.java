package backstory.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Problems;
import backstory.problem.Text;
import backstory.read.TestFolder;
import backstory.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where front matter ends and text begins. */
class FrontMatterTest {
    private final Problems problems = new Problems();

    private FrontMatter split(String text) {
        return FrontMatter.split(Text.lines(text, "a.md", 1), problems);
    }

    private List<String> lines() {
        return TestFolder.lines(problems.sorted());
    }

    @Test
    void the_parts_know_their_lines() {
        FrontMatter parts = split("---\ntitle: T\n---\nOne.\nTwo.\n");
        assertThat(parts.yaml()).contains(Text.lines("title: T\n", "a.md", 2));
        assertThat(parts.body()).isEqualTo(Text.lines("One.\nTwo.\n", "a.md", 4));
        assertThat(lines()).isEmpty();
    }

    @Test
    @Case("12")
    void rules_in_the_body_eat_no_text() {
        assertThat(split("---\na: b\n---\nOne.\n\n---\n\nTwo: still text.\n\n---\n\nThree.\n")
                        .body()
                        .value())
                .isEqualTo("One.\n\n---\n\nTwo: still text.\n\n---\n\nThree.\n");
    }

    @Test
    @Case("14")
    void a_fence_that_never_closes_is_told_at_its_place() {
        FrontMatter parts = split("---\ntitle: T\n--\n\nText.\n");
        assertThat(parts.yaml()).isEmpty();
        assertThat(parts.body()).isEqualTo(Text.lines("\nText.\n", "a.md", 4));
        assertThat(lines())
                .containsExactly("a.md:1:1: front matter opened here is never closed; "
                        + "\"--\" on line 3 looks like a mistyped fence; write ---");
    }

    @Test
    void a_fence_without_any_second_one_wants_one() {
        assertThat(split("---\ntitle: T\n\nText.\n").body().isBlank()).isTrue();
        assertThat(lines())
                .containsExactly("a.md:1:1: front matter opened here is never closed; "
                        + "add a line with --- below the last key");
    }

    @Test
    @Case("15")
    void the_closing_fence_may_be_the_end_of_the_file() {
        FrontMatter parts = split("---\ntitle: T\n---");
        assertThat(parts.yaml()).map(Text::value).contains("title: T\n");
        assertThat(parts.body().value()).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void blanks_behind_a_fence_do_not_count() {
        assertThat(split("--- \na: b\n---\t\nText.").body().value()).isEqualTo("Text.");
        assertThat(lines()).isEmpty();
    }

    @Test
    @Case("16")
    void front_matter_may_be_empty() {
        assertThat(split("---\n---\nText.").yaml()).map(Text::value).contains("");
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_file_without_front_matter_is_all_body() {
        assertThat(split("Text.\n").body().value()).isEqualTo("Text.\n");
        split("");
        split("\n\n---\ntitle: T\n---\n");
        split("—\ntitle: T\n---\n");
        String missing = "a.md:1:1: no front matter: the first line of the file is not ---; ";
        assertThat(lines())
                .containsExactly(
                        missing + "\"—\" looks like a mistyped fence; write ---",
                        missing + "begin the file with a line of ---, the keys (title: …) and another line of ---",
                        missing + "take away what stands above the --- on line 3");
    }
}
