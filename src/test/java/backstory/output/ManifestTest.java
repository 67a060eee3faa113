package backstory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.UsageError;
import backstory.testing.Case;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String A = "a".repeat(16);
    private static final String B = "b".repeat(16);
    private static final long OF_A = 0xaaaaaaaaaaaaaaaaL;
    private static final long OF_B = 0xbbbbbbbbbbbbbbbbL;
    private static final String HEADER = "# Made by Backstory: the files that it may replace or delete\n";

    private static Manifest manifest(Map<OutputPath, Long> digests) {
        return Manifest.of(digests.keySet(), digests::get);
    }

    @Test
    void the_text_is_sorted_and_begins_by_saying_what_it_is() {
        Manifest manifest = manifest(Map.of(OutputPath.of("index.html"), OF_A, OutputPath.of("a b/é.html"), OF_B));
        assertThat(manifest.text()).isEqualTo(HEADER + B + "  a b/é.html\n" + A + "  index.html\n");
        assertThat(Manifest.parse(manifest.text(), "site/")).isEqualTo(manifest);
    }

    @Test
    void the_digest_tells_a_file_from_others() {
        long digest = OutputFile.of(OutputPath.of("a"), "abc").digest();
        assertThat(digest).isEqualTo(OutputFile.of(OutputPath.of("b"), "abc").digest());
        assertThat(OutputFile.of(OutputPath.of("a"), "abd").digest()).isNotEqualTo(digest);
    }

    @Test
    void one_of_an_older_build_is_understood() {
        String old = "# Made by Backstory: the files that it may replace or delete. sha256sum -c .backstory\n";
        assertThat(Manifest.parse(old + "a".repeat(64) + "  index.html\n", "site/"))
                .isEqualTo(manifest(Map.of(OutputPath.of("index.html"), OF_A)));
    }

    @Test
    void git_may_have_changed_the_line_ends() {
        Manifest manifest = manifest(Map.of(OutputPath.of("index.html"), OF_A));
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

    /** Git sets its marks around lines, or around all of a file that both sides made. */
    static Stream<String> merges() {
        return Stream.of(
                HEADER + A + "  a.html\n<<<<<<< HEAD\n" + A + "  b.html\n=======\n" + B + "  b.html\n" + B
                        + "  c.html\n>>>>>>> theirs\n" + A + "  d.html\n",
                "<<<<<<< HEAD\n" + HEADER + A + "  a.html\n" + A + "  b.html\n||||||| base\n=======\n" + HEADER + B
                        + "  c.html\n" + B + "  d.html\n>>>>>>> theirs\n",
                HEADER + "<<<<<<< HEAD\r\n" + A + "  a.html\r\n" + A + "  d.html\r\n=======\r\n" + B + "  b.html\r\n"
                        + A + "  c.html\r\n>>>>>>> theirs\r\n");
    }

    @Case("176")
    @ParameterizedTest
    @MethodSource("merges")
    void what_either_side_of_a_merge_made_is_ours_and_no_digest_counts(String text) {
        Manifest manifest = Manifest.parse(text, "site/");
        assertThat(manifest.paths()).map(OutputPath::text).containsExactly("a.html", "b.html", "c.html", "d.html");
        assertThat(manifest.paths())
                .allMatch(path -> manifest.lists(path) && manifest.digest(path).isEmpty());
    }

    @Case("176")
    @Test
    void a_merge_that_holds_something_else_is_not_guessed_at() {
        assertThatThrownBy(() -> Manifest.parse(
                        HEADER + "<<<<<<< HEAD\n" + A + "  a.html\n=======\n" + A + "  ../b\n>>>>>>> x\n", "site/"))
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith("site/.backstory is damaged at line 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<< HEAD\n",
                "\n",
                "bbbb  index.html\n",
                "BBBBBBBBBBBBBBBB  x\n",
                "bbbbbbbbbbbbbbbb  ../diary.txt\n",
                "bbbbbbbbbbbbbbbb  /etc/passwd\n",
                "bbbbbbbbbbbbbbbb  index.html\n",
                "bbbbbbbbbbbbbbbb  404.html\n",
                "bbbbbbbbbbbbbbbb  cut-off.htm"
            })
    void a_damaged_manifest_is_never_guessed_at(String rest) {
        assertThatThrownBy(() -> Manifest.parse(HEADER + A + "  index.html\n" + rest, "site/"))
                .isInstanceOf(UsageError.class)
                .hasMessage("site/.backstory is damaged at line 3, so nobody knows which files in site/ Backstory may"
                        + " replace: restore it, for instance from git, or move site/ away and build again");
    }
}
