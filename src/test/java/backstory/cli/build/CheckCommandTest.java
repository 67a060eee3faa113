package backstory.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} reports, what it shows, and what makes it fail. */
class CheckCommandTest {
    private static final String STRAY = "content/articles/a.md:6:";

    @TempDir
    Path folder;

    private TestSite site;

    /** A site with a notice (no url) and two warnings. */
    @BeforeEach
    void make() {
        site = TestSite.in(folder)
                .article("a", "summary: S.\n---\nText with [[a link]].\n")
                .with("content/sources.yaml", "- id: g1\n  title: Notes\n");
    }

    private Session check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--root", folder.toString()));
        all.addAll(List.of(arguments));
        return Terminal.run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only foreign-markup | foreign-markup",
                "--only foreign-markup,no-url | foreign-markup no-url",
                "--only foreign-markup --only no-url | foreign-markup no-url",
                "--skip foreign-markup | no-url uncited-source",
                "--skip foreign-markup,no-url | uncited-source",
                "--only foreign-markup,no-url --skip no-url | foreign-markup",
            })
    void rules_are_asked_or_left_out(String options, String rules) {
        assertThat(told(check(options.split(" ")).err())).containsExactly(rules.split(" "));
    }

    private static List<String> told(String err) {
        return Pattern.compile("(?m)\\[([a-z-]+)\\]$")
                .matcher(err)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_rule_that_there_is_not_is_a_wrong_argument() {
        Session session = check("--skip", "uncited-sourse");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .startsWith("error: --skip: there is no rule \"uncited-sourse\"; did you mean uncited-source?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fail-on error | 0 | ",
                "--fail-on warning | 1 | 2 warnings, 1 notice in 3 of 3 files, and --fail-on warning allows none",
                "--fail-on notice --only no-url | 1 | 1 notice in 1 of 3 files, and --fail-on notice allows none",
                "--strict --only no-url | 0 | ",
                "--strict --skip no-url | 1 | 2 warnings in 2 of 3 files, and --strict allows none",
            })
    void what_fails_a_check_is_chosen(String options, int code, String last) {
        Session session = check(options.split(" "));
        assertThat(session.code()).isEqualTo(code);
        assertThat(session.err()).endsWith(last == null ? "" : last + "\n");
    }

    @Test
    void strict_is_fail_on_warning_and_not_something_beside_it() {
        assertThat(check("--strict", "--fail-on", "error").err())
                .startsWith("error: --strict is --fail-on warning: give one of them\n");
        assertThat(check("--fail-on", "never").err())
                .startsWith("error: --fail-on: \"never\" is not error, warning or notice\n");
    }

    @Test
    void only_files_that_changed_since_a_commit_are_told() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "first");
        assertThat(told(check("--since", "HEAD").err())).isEmpty();
        site.article("a", "summary: S.\n---\nMore with [[a link]].\n").article("b", "summary: S.\n---\nIn [[b]].\n");
        assertThat(check("--since", "HEAD").err())
                .contains("content/articles/a.md:6:11: warning", "content/articles/b.md:6:4: warning")
                .doesNotContain("site.yaml", "sources.yaml");
        assertThat(check("--since", "nowhere").code()).isEqualTo(2);
        assertThat(check("--since", "nowhere").err())
                .startsWith("error: git has no commit \"nowhere\" here: name a commit, branch or tag");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void of_many_problems_the_console_shows_some_and_programs_get_all() throws IOException {
        site.article("a", "summary: S.\n---\n" + "In [[b]].\n\n".repeat(9));
        assertThat(check("--only", "foreign-markup").err())
                .contains("   and 4 more of [foreign-markup] in content/articles/a.md\n"
                        + "5 of 9 problems are shown; check --all shows every one\n");
        assertThat(told(check("--only", "foreign-markup", "--all").err())).hasSize(9);
        JsonNode json = new ObjectMapper().readTree(check("--format", "json").out());
        assertThat(json.path("problems")).hasSize(11);
        JsonNode sarif = new ObjectMapper().readTree(check("--format", "sarif").out());
        assertThat(sarif.path("runs").path(0).path("results")).hasSize(11);
    }

    @Test
    void a_site_sets_what_it_makes_of_a_rule_by_rule_and_path() {
        site.with("content/site.yaml", """
                title: Test
                rules:
                  no-url: off
                  uncited-source: error
                  foreign-markup:
                    content/articles/a.md: notice
                    content/articles/*.md: error
                """);
        Session session = check();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err())
                .contains("content/articles/a.md:6:11: notice: ", "content/sources.yaml:1:7: error: ")
                .doesNotContain("no-url", "warning");
        assertThat(Terminal.run("build", "--root", folder.toString()).code()).isEqualTo(1);
        site.with("content/site.yaml", "title: Test\nrules:\n  uncited-source: off\n  foreign-markup: notice\n");
        assertThat(Terminal.run("build", "--root", folder.toString(), "--strict")
                        .code())
                .isZero();
    }

    @Test
    void what_cannot_be_set_is_told_at_its_place() {
        site.with("content/site.yaml", """
                title: Test
                rules:
                  uncited-sourse: off
                  broken-link: warning
                  stray-markup: silent
                  html-escaped:
                """);
        assertThat(check("--skip", "no-url").err()).contains("""
                content/site.yaml:3:3: error: there is no rule "uncited-sourse" [unknown-key]
                    3 |   uncited-sourse: off
                      |   ^^^^^^^^^^^^^^
                   did you mean "uncited-source"?
                content/site.yaml:4:3: error: "broken-link" is an error in every site [invalid-value]
                    4 |   broken-link: warning
                      |   ^^^^^^^^^^^
                   leave it out: only what is a warning or a notice by itself can be made more or less of
                content/site.yaml:5:17: error: "silent" is no severity [invalid-value]
                    5 |   stray-markup: silent
                      |                 ^^^^^^
                   write error, warning, notice or off
                content/site.yaml:6:16: error: html-escaped should be error, warning, notice or off, found nothing""");
    }

    @Test
    void under_strict_a_warning_hides_no_later_problem() {
        assertThat(told(check("--strict").err())).contains("foreign-markup", "uncited-source", "no-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign-markup", "uncited-source", "no-url"})
    void the_task_of_an_editor_reads_each_problem_as_the_console_shows_it(String rule) throws IOException {
        JsonNode matchers;
        try (InputStream tasks =
                CheckCommandTest.class.getResourceAsStream("/backstory/scaffold/init/dot-vscode/tasks.json")) {
            matchers = new ObjectMapper().readTree(tasks).path("tasks").path(0).path("problemMatcher");
        }
        List<String> read = new ArrayList<>();
        for (String line : check("--color", "never").err().lines().toList()) {
            for (JsonNode matcher : matchers) {
                JsonNode pattern = matcher.path("pattern");
                Matcher found = Pattern.compile(pattern.path("regexp").asText()).matcher(line);
                if (found.find() && found.group(pattern.path("code").asInt()).equals(rule)) {
                    String severity = pattern.has("severity")
                            ? found.group(pattern.path("severity").asInt())
                            : matcher.path("severity").asText();
                    read.add(found.group(pattern.path("file").asInt()) + ":"
                            + found.group(pattern.path("line").asInt()) + ":"
                            + found.group(pattern.path("column").asInt()) + " " + severity);
                }
            }
        }
        assertThat(read)
                .containsExactly(
                        switch (rule) {
                            case "foreign-markup" -> STRAY + "11 warning";
                            case "uncited-source" -> "content/sources.yaml:1:7 warning";
                            default -> "content/site.yaml:1:1 info";
                        });
    }
}
