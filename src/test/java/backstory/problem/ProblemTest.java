package backstory.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static Problem of(String message) {
        return Problem.of(Rule.UNKNOWN_KEY, Location.of("a.md"), message);
    }

    @Test
    void a_message_that_quotes_a_whole_file_is_cut_in_its_middle() {
        String cut = of("no key is called \"" + "🚋".repeat(100_000) + "\"").message();

        assertThat(cut).startsWith("no key is called \"🚋").contains("🚋…🚋").endsWith("🚋\"");
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(281);
    }

    @Test
    void a_message_of_usual_length_stays_whole() {
        String message = "🚋".repeat(300);

        assertThat(of(message).message()).isEqualTo(message);
    }

    @Test
    void a_hint_of_more_than_a_thousand_characters_is_cut_at_its_end() {
        assertThat(of("a").withHint("x".repeat(1001)).hint()).isEqualTo("x".repeat(1000) + "…");
        assertThat(of("a").withHint("x".repeat(1000)).hint()).hasSize(1000);
    }
}
