package backstory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.pipeline.result.BuildResult;
import backstory.problem.Rule;
import backstory.testing.ExampleSite;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of each rule, put into a site that has nothing wrong in it: the bad one breaks this rule and no other. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "some examples are commands of sh")
class ExplanationTest {
    @TempDir
    Path around;

    private Path folder;

    @BeforeEach
    void make() {
        folder = around.resolve("site");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_bad_example_breaks_this_rule_and_no_other(Rule rule) throws Exception {
        assertThat(rules(Explanation.of(rule).bad())).containsExactly(rule.id());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_good_example_breaks_none(Rule rule) throws Exception {
        assertThat(rules(Explanation.of(rule).good())).isEmpty();
    }

    @Test
    void the_site_of_the_examples_breaks_none() {
        assertThat(broken(ExampleSite.in(folder).build().result())).isEmpty();
    }

    @Test
    void each_rule_has_a_file_and_each_file_a_rule() throws IOException {
        Set<String> rules =
                Stream.of(Rule.values()).map(rule -> rule.id() + ".md").collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/backstory/reference/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(rules);
        }
    }

    private Set<String> rules(List<Explanation.Example> parts) throws Exception {
        TestSite site = ExampleSite.in(folder);
        String front = text(parts, Explanation.Example.FRONT_MATTER);
        String body = text(parts, Explanation.Example.TEXT);
        if (!front.isEmpty() || !body.isEmpty()) {
            site.with("content/articles/example.md", article(front, body.isEmpty() ? "Text.\n" : body));
        }
        for (Explanation.Example part : parts) {
            if (part.place().equals(Explanation.Example.COMMANDS)) {
                run(part.text());
            } else if (part.place().contains("/")) {
                boolean list = part.place().matches("content/\\w+\\.yaml")
                        && !part.place().endsWith("site.yaml");
                Path file = folder.resolve(part.place());
                site.with(part.place(), (list && Files.exists(file) ? Files.readString(file) : "") + part.text());
            }
        }
        return broken(site.build().result());
    }

    private static Set<String> broken(BuildResult result) {
        return result.problems().stream()
                .map(problem -> problem.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(List<Explanation.Example> parts, String place) {
        return parts.stream()
                .filter(part -> part.place().equals(place))
                .map(Explanation.Example::text)
                .collect(Collectors.joining());
    }

    private static String article(String front, String body) {
        List<String> keys =
                front.lines().map(line -> line.replaceFirst(":.*", "")).toList();
        String title = keys.contains("title") ? "" : "title: Example\n";
        String date = keys.contains("date") ? "" : "date: 2031-04-05\n";
        return "---\n" + title + date + front + "---\n" + body;
    }

    private void run(String commands) throws IOException, InterruptedException {
        int code = new ProcessBuilder("/bin/sh", "-ec", commands)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
    }
}
