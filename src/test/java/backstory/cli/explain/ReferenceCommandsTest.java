package backstory.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Rule;
import backstory.testing.Case;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The output of {@code keys} and {@code explain}. */
class ReferenceCommandsTest {
    @Test
    void keys_prints_the_keys_of_a_kind_with_those_inside_others_below_them() {
        assertThat(Terminal.run("keys", "organization").out()).startsWith("""
                organization: A body, company or office in the story.
                In organizations.yaml, organizations/*.md, organizations: of an article

                name  text, required
                    The whole name.
                    name: The Council

                id  id: lower-case letters, digits, hyphens
                    What links and other keys call it. In a file of its own it is the name of
                    the file.
                    Default: made from the name
                    id: city-council

                """).contains("""
                    kind  one of the values below
                        What kind of name it is.
                        Values: native, transliteration, former
                        Default: native
                        kind: former
                """);
    }

    @Test
    void a_kind_is_called_by_its_name_its_plural_or_its_file() {
        String people = Terminal.run("keys", "person").out();
        assertThat(Terminal.run("keys", "people").out()).isEqualTo(people);
        assertThat(Terminal.run("keys", "people.yaml").out()).isEqualTo(people);
        assertThat(Terminal.run("keys").out()).contains(people).startsWith("site: ");
        assertThat(Terminal.run("keys", "persn")).isEqualTo(new Session(2, "", """
                error: "persn" is not one of site, article, page, person, organization, term, date, source, claim, image; \
                did you mean person?
                   backstory keys --help says more
                """));
    }

    @Test
    void explain_prints_a_rule_with_a_bad_and_a_good_example() {
        Session session = Terminal.run("explain", "[unknown-key]");
        assertThat(session).isEqualTo(new Session(0, """
                unknown-key (error)
                Keys are those of the documentation; keys of your own go under extra.

                A key that nobody reads would be lost in silence; most often it is misspelt, or
                the name that another tool has for it. `backstory keys` lists those there are.
                Keys of your own go under `extra`.

                Bad, in the front matter of an article:
                  tags: harbour

                Good, in the front matter of an article:
                  topics: harbour
                """, ""));
        assertThat(Terminal.run("explain", "unknown-key")).isEqualTo(session);
        assertThat(Terminal.run("explain", "unknown-keys").err())
                .startsWith("error: there is no rule \"unknown-keys\"; did you mean unknown-key?\n");
    }

    @Case("g6")
    @Test
    void a_part_of_a_name_and_a_key_lead_to_what_has_them() {
        assertThat(Terminal.run("explain", "contrast").err()).contains("; did you mean low-contrast?");
        assertThat(Terminal.run("keys", "menu").err()).contains("\"menu\" is a key of site: see backstory keys site");
        assertThat(Terminal.run("keys", "aliases").err()).contains("\"aliases\" is a key of person");
    }

    @Test
    void explain_alone_lists_all_rules_with_their_severity() {
        String out = Terminal.run("explain").out();
        Stream.of(Rule.values())
                .forEach(rule -> assertThat(out)
                        .containsPattern(
                                "(?m)^" + rule.id() + " +" + rule.severity().word()));
    }

    @Test
    void colours_can_be_turned_on_and_off() {
        assertThat(Terminal.run("keys", "term", "--color", "always").out()).startsWith("\u001b[1mterm\u001b[0m: ");
        assertThat(Terminal.run("explain", "no-url", "--color", "never").out()).doesNotContain("\u001b");
    }

    @Test
    void help_tells_of_a_command_as_its_option_does() {
        assertThat(Terminal.run("help", "build")).isEqualTo(Terminal.run("build", "--help"));
        assertThat(Terminal.run("help").out())
                .contains("\nCommands:\n", "\nGuides, by backstory help TOPIC:\n  start\n");
        assertThat(Terminal.run("help", "datess").err())
                .startsWith("error: there is no command and no guide \"datess\"; did you mean dates?\n");
    }

    @Test
    void every_guide_is_a_topic_of_help() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
            for (Path file : files.filter(each -> !each.endsWith("README.md")).toList()) {
                String name = file.getFileName().toString().replace(".md", "");
                assertThat(Terminal.run("help", name).out()).isEqualTo(Files.readString(file));
            }
        }
    }
}
