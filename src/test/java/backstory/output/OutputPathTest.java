package backstory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.testing.Case;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "people/rand-paul.html", ".nojekyll", "a b/ü.html", "console.html"})
    void paths_that_every_system_can_make_are_kept(String text) {
        assertThat(OutputPath.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/etc/evil", "a//b", "a/", "./a", "a/../b", "..", "../../evil", "a\\b", "C:evil"})
    void paths_that_lead_elsewhere_are_refused(String text) {
        assertThat(OutputPath.parse(text)).isEmpty();
        assertThatThrownBy(() -> OutputPath.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @Case("37")
    @ValueSource(strings = {"con", "people/AUX", "nul.html", "com1.tar.gz", "LPT9", "dot.", "blank ", "what?", "*"})
    void names_that_windows_cannot_make_are_refused(String text) {
        assertThat(OutputPath.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".backstory", ".Backstory-staging/a", ".git/config", "a/.GIT"})
    void names_with_a_meaning_of_their_own_are_refused(String text) {
        assertThat(OutputPath.parse(text)).isEmpty();
    }

    @Test
    void control_characters_half_characters_and_endless_names_are_refused() {
        assertThat(PathFaults.of("a\nb")).contains("has the character U+000A");
        assertThat(PathFaults.of("a\u0000b")).contains("has the character U+0000");
        assertThat(PathFaults.of("a\ud83d")).contains("has the character U+D83D");
        assertThat(PathFaults.of("é".repeat(128))).contains("has a part of more than 255 bytes");
        assertThat(PathFaults.of("é".repeat(127))).isEmpty();
        assertThat(OutputPath.exactly("people/" + "a".repeat(255) + "/b.html")).isPresent();
        assertThat(OutputPath.exactly("people/" + "a".repeat(256) + "/b.html")).isEmpty();
        assertThat(OutputPath.exactly("a.".repeat(128) + "b")).isEmpty();
    }

    @Test
    void a_fault_is_the_end_of_a_sentence() {
        assertThat(PathFaults.of("images/con.png")).contains("has the part \"con.png\", a name that Windows reserves");
        assertThatThrownBy(() -> OutputPath.of("a//b"))
                .hasMessage("\"a//b\" begins or ends with / or has two of them in a row");
    }

    /** Every plain path is without a fault. */
    @Test
    void nothing_is_plain_that_has_a_fault() {
        List<String> pieces =
                List.of("", "a", "con", "nul", "com1", "conout", "index", "html", "-", "a b", "A", "é", "b\n");
        int plain = 0;
        for (String first : pieces) {
            for (String second : pieces) {
                for (String third : pieces) {
                    for (String between : List.of("/", ".", "//", "..", "./", "/.")) {
                        String text = first + between + second + "." + third;
                        plain += PathFaults.isPlain(text) ? 1 : 0;
                        assertThat(PathFaults.isPlain(text)
                                        && PathFaults.of(text).isPresent())
                                .as(text)
                                .isFalse();
                    }
                }
            }
        }
        assertThat(plain).isGreaterThan(100);
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(OutputPath.of("terms/de\u0301tente.html")).isEqualTo(OutputPath.of("terms/d\u00e9tente.html"));
    }

    @ParameterizedTest
    @Case("32")
    @CsvSource({"people/Lind.html,people/lind.html", "STRASSE,straße", "ẞ,ss", "ΣΑΣ,σας", "e\u0301,É"})
    void paths_that_some_disk_takes_for_one_fold_to_one(String a, String b) {
        assertThat(OutputPath.of(a).folded()).isEqualTo(OutputPath.of(b).folded());
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "people/rand-paul.html, index.html, people/rand-paul.html",
        "index.html, people/rand-paul.html, ../index.html",
        "people/rand-paul.html, articles/a.html, ../people/rand-paul.html",
        "people/b.html, people/a.html, b.html",
        "a/b/c/d.html, a/b/x/y.html, ../c/d.html",
        "people/a.html, people-old/a.html, ../people/a.html",
        "a/b.html, a/b/c.html, ../b.html",
    })
    void links_are_relative(String to, String from, String link) {
        assertThat(OutputPath.of(to).relativeTo(OutputPath.of(from))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "articles/a.html, .md, articles/a.md",
        "articles/v1.2.html, .json, articles/v1.2.json",
        "a.b/c, .xml, a.b/c.xml",
        "feed.xml, .json, feed.json"
    })
    void a_file_of_another_kind_has_another_ending(String path, String ending, String other) {
        assertThat(OutputPath.of(path).withEnding(ending)).isEqualTo(OutputPath.of(other));
    }

    @Test
    void links_are_percent_encoded_and_case_40_never_hold_a_backslash() {
        OutputPath from = OutputPath.of("été/index.html");
        assertThat(OutputPath.of("été/a b#c%d&'e'.html").relativeTo(from)).isEqualTo("a%20b%23c%25d%26%27e%27.html");
        assertThat(OutputPath.of("людя/王🚢@2x.png").relativeTo(from))
                .isEqualTo("../%D0%BB%D1%8E%D0%B4%D1%8F/%E7%8E%8B%F0%9F%9A%A2@2x.png");
        assertThat(OutputPath.of("people/rené.html").encoded()).isEqualTo("people/ren%C3%A9.html");
    }

    @Test
    void the_order_is_that_of_the_utf_8_bytes() {
        List<String> words = List.of("b", "a/b", "a-b", "a", "é", "\uFB01", "🚢", "ab");
        List<String> sorted = words.stream()
                .map(OutputPath::of)
                .sorted()
                .map(OutputPath::text)
                .toList();
        List<String> byBytes = words.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)))
                .toList();
        assertThat(sorted).isEqualTo(byBytes);
    }

    @Test
    void depth_counts_folders() {
        assertThat(OutputPath.of("index.html").depth()).isZero();
        assertThat(OutputPath.of("a/b/c.html").depth()).isEqualTo(2);
        assertThat(OutputPath.of("a/b/c.html").folder()).isEqualTo("a/b");
        assertThat(OutputPath.of("index.html").folder()).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
