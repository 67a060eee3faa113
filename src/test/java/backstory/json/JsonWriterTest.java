package backstory.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as Jackson reads it. */
class JsonWriterTest {
    @Test
    void members_stand_in_the_order_of_the_calls_and_what_is_absent_is_left_out() {
        JsonWriter json = JsonWriter.ofText()
                .object()
                .put("b", "two")
                .put("a", 1)
                .put("none", "")
                .put("nobody", List.of())
                .put("yes", true)
                .list("all")
                .object()
                .put("c", List.of("x", "y"))
                .end()
                .add("z")
                .end()
                .object("empty")
                .end()
                .end();

        assertThat(json.embedded())
                .hasToString("{\"b\":\"two\",\"a\":1,\"yes\":true,\"all\":[{\"c\":[\"x\",\"y\"]},\"z\"],\"empty\":{}}");
    }

    @Test
    void in_a_file_each_member_and_each_item_begins_a_line() {
        StringWriter out = new StringWriter();
        new JsonWriter(out)
                .object()
                .put("version", 1)
                .list("entries")
                .object()
                .put("id", "a")
                .put("names", List.of("A", "B"))
                .end()
                .object()
                .put("id", "b")
                .end()
                .end()
                .list("none")
                .end()
                .end();

        assertThat(out).hasToString("""
                {
                "version": 1,
                "entries": [
                {"id": "a", "names": ["A", "B"]},
                {"id": "b"}
                ],
                "none": []
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" \\ and / so on",
                "line\nline\ttab\u0000\u001f\u007f",
                "</script><!-- \u2028 \u2029",
                "😀 年表",
                "half \ud83d and \ude00 half",
                ""
            })
    void a_text_comes_back_as_it_was_and_is_safe_inside_a_page(String text) throws IOException {
        String json = JsonText.quoted(text);
        JsonNode read = new ObjectMapper().readTree(json);

        assertThat(read.asText()).isEqualTo(text);
        assertThat(json).doesNotContain("<", "\u2028", "\u2029", "\n");
        assertThat(json.chars().filter(c -> c < ' ')).isEmpty();
    }

    @Test
    void a_long_value_is_handed_on_in_pieces_and_whole_at_the_end() throws IOException {
        StringWriter out = new StringWriter();
        JsonWriter json = new JsonWriter(out).object().list("all");
        for (int i = 0; i < 10_000; i++) {
            json.object().put("number", i).end();
        }
        assertThat(out.getBuffer().length()).isGreaterThan(100_000);
        json.end().end();

        assertThat(new ObjectMapper().readTree(out.toString()).path("all")).hasSize(10_000);
    }
}
