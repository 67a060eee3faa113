package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorLinkTest {
    private static final Path ROOT = Path.of("/news desk").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "vscode, 'vscode://file/news%20desk/content/a.md:3:7'",
        "idea, 'idea://open?file=/news%20desk/content/a.md&line=3&column=7'",
        "my:{file}+{line}, 'my:/news%20desk/content/a.md+3'",
        "none, ''"
    })
    void a_place_becomes_an_address(String editor, String address) {
        EditorLink link = EditorLink.of(editor).orElseThrow();
        assertThat(link.to(ROOT, new Location("content/a.md", 3, 7, 1)).replaceFirst("/[A-Z]:", ""))
                .isEqualTo(address);
    }

    @Test
    void a_script_is_no_editor() {
        assertThat(EditorLink.of("javascript:{file}")).isEmpty();
        assertThat(EditorLink.of("vim")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TERM_PROGRAM, vscode, vscode",
        "TERMINAL_EMULATOR, JetBrains-JediTerm, idea",
        "VISUAL, /usr/bin/code --wait, vscode",
        "EDITOR, subl -w, sublime",
        "EDITOR, vim, none"
    })
    void the_environment_tells_the_editor(String variable, String value, String editor) {
        Map<String, String> environment = Map.of(variable, value);
        assertThat(EditorLink.ofEnvironment(name -> environment.getOrDefault(name, "")))
                .isEqualTo(EditorLink.of(editor).orElseThrow());
    }
}
