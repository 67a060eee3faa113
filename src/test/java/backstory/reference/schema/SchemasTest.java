package backstory.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.id.EntryKind;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.Content;
import backstory.read.file.ContentTree;
import backstory.reference.EditorCheck;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import backstory.testing.FeatureSite;
import backstory.testing.GoldenSites;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas let through what the program reads, and find what it would complain of, as far as one file tells it. */
class SchemasTest {
    private static final String NO_YAML = "an editor says so itself, without a schema";
    private static final String OTHER_FILES = "a schema sees one file, and not what ids and paths lead to";

    /** Mistakes that no schema finds, and why. */
    private static final Map<Rule, String> BEYOND = Map.of(
            Rule.YAML_SYNTAX,
            NO_YAML,
            Rule.YAML_TAB,
            NO_YAML,
            Rule.YAML_TAG,
            "a schema sees values, and not how they are written",
            Rule.YAML_ALIAS,
            "a schema sees what an alias stands for",
            Rule.DUPLICATE_KEY,
            NO_YAML,
            Rule.UNKNOWN_REFERENCE,
            OTHER_FILES,
            Rule.BROKEN_LINK,
            OTHER_FILES,
            Rule.CLAIM_IN_QUOTES,
            "a schema does not know which marks are quotation marks of the whole",
            Rule.QUOTE_TOO_LONG,
            "a schema counts letters, and not words",
            Rule.STATUS_WITHOUT_REASON,
            "draft-07 could tell, at the price of a message that nobody understands");

    static List<Path> sites() {
        return GoldenSites.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void what_is_read_without_complaint_passes_and_mistakes_are_found(Path site, TestReporter reporter)
            throws IOException {
        List<Problem> problems = Content.read(ContentTree.scan(site)).problems();
        for (Map.Entry<String, String> file : files(site).entrySet()) {
            List<Problem> here = problems.stream()
                    .filter(problem -> problem.at().file().equals(file.getKey()))
                    .toList();
            judge(site, file.getKey(), file.getValue(), here, reporter);
        }
    }

    @Test
    void a_site_with_every_feature_passes(@TempDir Path folder) throws IOException {
        FeatureSite.in(folder, 12, 7);
        for (String path : files(folder).keySet()) {
            assertThat(EditorCheck.errors(files(folder).get(path), yaml(folder.resolve(path))))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void each_is_valid_json_and_each_place_has_one() throws IOException {
        for (String text : Schemas.files().values()) {
            assertThat(new ObjectMapper().readTree(text).get("definitions")).isNotEmpty();
        }
        assertThat(Schemas.files())
                .containsKeys(Places.all().stream()
                        .map(place -> place.name() + ".schema.json")
                        .toArray(String[]::new))
                .containsKeys(Stream.of(EntryKind.values())
                        .filter(kind -> kind != EntryKind.ARTICLE && kind != EntryKind.PAGE)
                        .map(kind -> kind.plural() + ".schema.json")
                        .toArray(String[]::new));
    }

    private static void judge(Path site, String path, String schema, List<Problem> problems, TestReporter reporter)
            throws IOException {
        boolean front = path.endsWith(".md");
        String yaml = yaml(site.resolve(path));
        if (problems.isEmpty()) {
            assertThat(EditorCheck.errors(schema, yaml)).as(path).isEmpty();
            return;
        }
        Set<Integer> wrong;
        try {
            wrong = EditorCheck.wrongLines(schema, yaml);
        } catch (JsonProcessingException noYaml) {
            reporter.publishEntry(path, NO_YAML);
            return;
        }
        long last = yaml.lines().count() + (front ? 1 : 0);
        List<Integer> missed = new ArrayList<>();
        for (Problem problem : problems) {
            int line = problem.at().line() - (front ? 1 : 0);
            boolean whole = wrong.contains(0) && problem.at().line() == 1;
            if (BEYOND.containsKey(problem.rule())) {
                reporter.publishEntry(problem.at() + " " + problem.rule().id(), BEYOND.get(problem.rule()));
            } else if (problem.at().line() <= last && !wrong.contains(line) && !whole) {
                missed.add(problem.at().line());
            }
        }
        assertThat(missed).as(path + " " + problems + " " + wrong).isEmpty();
    }

    /** The files with keys, each with the schema for it. */
    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                String name = path.replaceFirst("^content/", "");
                Places.all().stream()
                        .filter(place -> place.files().stream().anyMatch(form -> fits(name, form)))
                        .findFirst()
                        .ifPresent(place -> files.put(path, schema(place, name)));
            }
        }
        return files;
    }

    private static boolean fits(String name, String form) {
        return form.endsWith("/*.md")
                ? name.startsWith(form.replace("*.md", "")) && name.endsWith(".md")
                : name.equals(form);
    }

    private static String schema(Place place, String name) {
        return place.listFile()
                        .filter(name::equals)
                        .map(list -> list.replace(".yaml", ""))
                        .orElse(place.name()) + ".schema.json";
    }

    private static String yaml(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        if (!file.toString().endsWith(".md")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        return text.substring(text.indexOf('\n') + 1, end < 0 ? text.length() : end + 1);
    }
}
