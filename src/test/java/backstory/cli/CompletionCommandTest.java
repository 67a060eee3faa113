package backstory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstory.testing.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell suggests after some words. */
class CompletionCommandTest {
    private static final Path BASH = Path.of("/bin/bash");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "backstory bu | build",
                "backstory build --str | --strict",
                "backstory new p | person",
                "backstory explain unknown-k | unknown-key",
                "backstory list un | uncited unused",
                "backstory keys or | organization",
                "backstory theme sh | show",
                "backstory theme copy layo | layout.ftlh",
                "backstory mo | move",
                "backstory move --d | --dry-run",
                "backstory publish --a | --all",
                "backstory help date | dates",
                "backstory nothing x | ",
            })
    void bash_offers_what_may_stand_there(String typed, String offered) throws IOException, InterruptedException {
        assumeThat(BASH).exists();
        String script = Terminal.run("completion", "bash").out() + "COMP_WORDS=(" + typed
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _backstory; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", script)
                .redirectErrorStream(true)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(answer.strip()).isEqualTo(offered == null ? "" : offered);
    }

    @Test
    void zsh_takes_that_of_bash_and_fish_has_lines_of_its_own() {
        assertThat(Terminal.run("completion", "zsh").out())
                .isEqualTo("autoload -U +X bashcompinit && bashcompinit\n"
                        + Terminal.run("completion", "bash").out());
        List<String> fish = Terminal.run("completion", "fish").out().lines().toList();
        assertThat(fish)
                .contains(
                        "complete -c backstory -n __fish_use_subcommand -f -a build -d 'Builds content/ into site/.'",
                        "complete -c backstory -n '__fish_seen_subcommand_from build' -l strict -d 'Treat a warning as an"
                                + " error.'")
                .allMatch(line -> line.startsWith("complete -c backstory -n "));
        assertThat(Terminal.run("completion", "csh").err())
                .startsWith("error: \"csh\" is not one of bash, zsh, fish\n");
    }

    @Test
    void every_command_is_offered() {
        String bash = Terminal.run("completion", "bash").out();
        Terminal.run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .forEach(name -> assertThat(bash).contains("    " + name + ") words=\""));
    }
}
