package backstory.problem.format;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems for programs: whatever a writer typed comes back as it was, and begins nothing of its own. */
class ProblemFormatsTest {
    private static final String WILD = "100%, a:b\r\n::error::no \"way\" \\ \u0000\u001b[1m \u2028 🚢 ::add-mask::x";
    private static final Problem PROBLEM = Problem.of(
                    Rule.UNKNOWN_REFERENCE, new Location("content/a,b:c%25\n::x.md", 2, 3, 4), WILD)
            .withHint("::warning::" + WILD)
            .withExcerpt(WILD);

    @Test
    void an_annotation_is_one_line_that_github_reads_back_as_it_was() {
        String line = new GitHubAnnotations("").print(PROBLEM);

        assertThat(line).endsWith("\n").containsOnlyOnce("\n").doesNotContain("\r");
        assertThat(line)
                .startsWith(
                        "::error file=content/a%2Cb%3Ac%2525%0A%3A%3Ax.md,line=2,col=3,title=unknown-reference::100%25,"
                                + " a:b%0D%0A::error::no \"way\" ");
        int end = line.indexOf("::", 2);
        assertThat(unescaped(line.substring(end + 2).strip()))
                .isEqualTo(WILD + "\n::warning::" + WILD + "\n" + PROBLEM.at());
        assertThat(line.substring(2, end).split(",")).hasSize(4);
    }

    @Test
    void json_gives_back_every_text_as_it_was() throws IOException {
        byte[] bytes =
                ProblemJson.print(List.of(PROBLEM, PROBLEM.withExcerpt(""))).getBytes(StandardCharsets.UTF_8);
        JsonNode document = new ObjectMapper().readTree(bytes);
        JsonNode problem = document.path("problems").path(0);
        List<String> keys = new ArrayList<>();
        problem.fieldNames().forEachRemaining(keys::add);

        assertThat(keys)
                .containsExactly("rule", "severity", "file", "line", "column", "length", "message", "hint", "excerpt");
        assertThat(problem.path("file").asText()).isEqualTo(PROBLEM.at().file());
        assertThat(problem.path("message").asText()).isEqualTo(WILD);
        assertThat(problem.path("hint").asText()).isEqualTo(PROBLEM.hint());
        assertThat(problem.path("excerpt").asText()).isEqualTo(WILD);
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(document.path("problems")).hasSize(2);
        assertThat(document.path("errors").asInt()).isEqualTo(2);
        assertThat(document.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void half_a_character_does_not_break_the_document() throws IOException {
        Problem half = Problem.of(Rule.NOT_UTF8, Location.of("a.md"), "half \ud83d of one");
        byte[] bytes = ProblemJson.print(List.of(half)).getBytes(StandardCharsets.UTF_8);
        assertThat(new ObjectMapper()
                        .readTree(bytes)
                        .path("problems")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo("half \ud83d of one");
    }

    /** Percent last, as GitHub does it. */
    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
