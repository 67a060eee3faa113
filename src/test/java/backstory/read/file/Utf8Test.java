package backstory.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    private final Problems problems = new Problems();

    private String decoded(byte[] bytes) {
        return new Utf8("a.md", problems).decode(bytes).map(Text::value).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tram", "Trambahn für Köln – “so”", "трамвай", "🚋", "a \uFFFD that somebody typed"})
    void what_is_utf_8_is_read_as_it_is(String text) {
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "61FF62, 1:2, not valid UTF-8 (byte 0xFF)",
        "610AC3A4E9, 2:2, not valid UTF-8 (byte 0xE9)",
        "EFBFBD80, 1:2, not valid UTF-8 (byte 0x80)",
        "F09F9A, 1:1, not valid UTF-8 (byte 0xF0)",
        "FF, 1:1, not valid UTF-8 (byte 0xFF)",
        "FFFE2D002D00, 1:1, the file is UTF-16 and not UTF-8",
        "FEFF002D002D, 1:1, the file is UTF-16 and not UTF-8"
    })
    void what_is_not_is_told_with_its_place(String bytes, String place, String message) {
        assertThat(decoded(HexFormat.of().parseHex(bytes))).isEqualTo("none");
        Problem problem = problems.sorted().get(0);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(place);
    }

    @Test
    void line_ends_are_those_of_unix_and_a_byte_order_mark_is_no_text() {
        assertThat(decoded("\uFEFFa\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc\n");
    }
}
