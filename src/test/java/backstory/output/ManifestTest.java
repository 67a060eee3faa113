package backstory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.UsageError;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String HEADER =
            "# Made by Backstory: the files that it may replace or delete. sha256sum -c .backstory\n";

    @Test
    void the_text_is_sorted_and_begins_by_saying_what_it_is() {
        Manifest manifest = Manifest.of(Map.of(OutputPath.of("index.html"), A, OutputPath.of("a b/é.html"), B));
        assertThat(manifest.text()).isEqualTo(HEADER + B + "  a b/é.html\n" + A + "  index.html\n");
        assertThat(Manifest.parse(manifest.text(), "site/")).isEqualTo(manifest);
    }

    @Test
    void the_digest_is_that_of_sha256sum() {
        assertThat(OutputFile.of(OutputPath.of("a"), "abc").digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void git_may_have_changed_the_line_ends() {
        Manifest manifest = Manifest.of(Map.of(OutputPath.of("index.html"), A));
        assertThat(Manifest.parse(manifest.text().replace("\n", "\r\n"), "site/"))
                .isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "my diary\n", "\u0000\u0001"})
    void a_file_of_somebody_else_is_no_manifest(String text) {
        assertThatThrownBy(() -> Manifest.parse(text, "site/"))
                .isInstanceOf(UsageError.class)
                .hasMessage("site/ was not made by Backstory: its file .backstory is something else;"
                        + " choose another folder with --output");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD\n",
                "\n",
                "bbbb  index.html\n",
                "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB  x\n",
                "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  ../diary.txt\n",
                "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  /etc/passwd\n",
                "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  index.html\n",
                "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  cut-off.htm"
            })
    void a_damaged_manifest_is_never_guessed_at(String rest) {
        assertThatThrownBy(() -> Manifest.parse(HEADER + A + "  index.html\n" + rest, "site/"))
                .isInstanceOf(UsageError.class)
                .hasMessage("site/.backstory is damaged at line 3, so nobody knows which files in site/ Backstory may"
                        + " replace: restore it, for instance from git, or move site/ away and build again");
    }
}
