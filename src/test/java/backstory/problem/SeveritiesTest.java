package backstory.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveritiesTest {
    private static Optional<Severity> judge(List<Severities.Setting> settings, String file) {
        return new Severities(settings)
                .apply(Problem.of(Rule.STRAY_MARKUP, Location.of(file), "wrong"))
                .map(Problem::severity);
    }

    private static Severities.Setting setting(String path, Severity severity) {
        return new Severities.Setting(Rule.STRAY_MARKUP, path, Optional.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "content/articles/*.md, content/articles/a.md, true",
        "content/articles/*.md, content/articles/b/a.md, false",
        "content/articles/2019-*.md, content/articles/2019-a.md, true",
        "content/articles/2019-*.md, content/articles/2020-a.md, false",
        "content/**, content/articles/a.md, true",
        "**/a.md, content/articles/a.md, true",
        "**, templates/a.ftlh, true",
        "content/a+(b).md, content/a+(b).md, true",
        "content/a.md, content/axmd, false",
    })
    void a_path_stands_for_files_as_in_a_shell(String path, String file, boolean fits) {
        assertThat(judge(List.of(setting(path, Severity.NOTICE)), file))
                .contains(fits ? Severity.NOTICE : Severity.WARNING);
    }

    @Test
    void of_several_settings_the_first_that_fits_holds() {
        List<Severities.Setting> settings =
                List.of(setting("content/old/*", Severity.NOTICE), setting("content/**", Severity.ERROR));
        assertThat(judge(settings, "content/old/a.md")).contains(Severity.NOTICE);
        assertThat(judge(settings, "content/new/a.md")).contains(Severity.ERROR);
        assertThat(judge(settings, "templates/a.ftlh")).contains(Severity.WARNING);
    }

    @Test
    void a_rule_that_is_off_finds_nothing_and_others_go_on() {
        Problems problems = new Problems();
        problems.applySeverities(
                new Severities(List.of(new Severities.Setting(Rule.STRAY_MARKUP, "**", Optional.empty()))));
        problems.add(Rule.STRAY_MARKUP, Location.of("a.md"), "wrong");
        assertThat(problems.any(problem -> true)).isFalse();
        problems.add(Rule.HTML_ESCAPED, Location.of("a.md"), "wrong");
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.HTML_ESCAPED);
    }
}
