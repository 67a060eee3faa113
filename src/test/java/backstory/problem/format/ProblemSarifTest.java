package backstory.problem.format;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standard form for what tools find, by its own schema and by what readers of it rely on. */
class ProblemSarifTest {
    private static final String WILD = "100%, a:b\r\n::error::no \"way\" \\ \u0000\u001b[1m \u2028 🚢";
    private static final Problem WARNING = Problem.of(
                    Rule.STRAY_MARKUP, new Location("content/articles/Мост 1.md", 14, 9, 2), "a 🚢 too many")
            .withHint("write b")
            .withExcerpt("Where 🚢 ab goes");
    private static final List<Problem> PROBLEMS = List.of(
            WARNING,
            Problem.of(Rule.UNKNOWN_KEY, new Location("content/a,b:c%25\n::x.md", 2, 3, 4), WILD)
                    .withHint(WILD)
                    .withExcerpt(WILD),
            Problem.of(Rule.NO_URL, Location.of("content/site.yaml"), "no url"));

    private static String print(String folder, List<Problem> problems) {
        return new ProblemSarif(folder, "1.0", rule -> "More on " + rule.id()).print(problems);
    }

    private static JsonNode run(String folder, List<Problem> problems) throws IOException {
        return new ObjectMapper().readTree(print(folder, problems)).path("runs").path(0);
    }

    @Test
    void it_is_valid_by_the_schema_of_the_standard() throws IOException {
        Schema schema = schema();
        assertThat(schema.validate(print("", PROBLEMS), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(print("", List.of()), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(print("", PROBLEMS).replace("\"level\"", "\"lvl\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = ProblemSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
        }
    }

    @Test
    void a_result_names_its_rule_its_place_and_what_to_do() throws IOException {
        JsonNode result = run("", PROBLEMS).path("results").path(0);
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        assertThat(result.path("ruleId").asText()).isEqualTo("stray-markup");
        assertThat(result.path("level").asText()).isEqualTo("warning");
        assertThat(result.path("message").path("text").asText()).isEqualTo("a 🚢 too many\nwrite b");
        assertThat(place.path("artifactLocation").path("uri").asText())
                .isEqualTo("content/articles/%D0%9C%D0%BE%D1%81%D1%82%201.md");
        assertThat(place.path("region").toString())
                .isEqualTo("{\"startLine\":14,\"startColumn\":9,\"endColumn\":11,\"snippet\":{\"text\":\"ab\"}}");
    }

    @Test
    void columns_count_code_points_and_the_run_says_so() throws IOException {
        assertThat(run("", PROBLEMS).path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void every_rule_stands_in_it_with_its_sentence_its_help_and_its_severity() throws IOException {
        JsonNode rules = run("", PROBLEMS).path("tool").path("driver").path("rules");
        assertThat(rules).hasSize(Rule.values().length);
        for (JsonNode result : run("", PROBLEMS).path("results")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
        }
        assertThat(rules.path(Rule.ids().indexOf("no-url")).toString())
                .isEqualTo("{\"id\":\"no-url\",\"shortDescription\":{\"text\":\"" + Rule.NO_URL.sentence()
                        + "\"},\"help\":{\"text\":\"More on no-url\"},\"defaultConfiguration\":{\"level\":\"note\"}}");
    }

    @Test
    void a_site_in_a_folder_of_the_repository_is_named_with_that_folder() throws IOException {
        assertThat(run("news/", List.of(WARNING)).toString()).contains("\"uri\":\"news/content/articles/");
    }
}
