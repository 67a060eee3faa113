package backstory.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and items that are written where a writer has already written some. */
class YamlWriterTest {
    private static final List<String> ITEM = List.of("name: Ana", "# aliases: A", "sources: g1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jana Kral | Jana Kral",
                "Who pays? | Who pays?",
                "Bridge: who pays | \"Bridge: who pays\"",
                "Story #1 | \"Story #1\"",
                "\"Yes\", he said | '\"Yes\", he said'",
                "It's \"so\": no | 'It''s \"so\": no'",
                "@home | \"@home\"",
                "- | \"-\"",
                "[a | \"[a\"",
                "no | no",
                "0755 | 0755",
                "~null~ | ~null~",
            })
    void a_text_is_quoted_only_where_yaml_would_read_another(String text, String written) {
        assertThat(YamlWriter.scalar(text)).isEqualTo(written);
    }

    @Test
    void an_item_stands_as_far_in_and_as_far_apart_as_those_before_it() {
        assertThat(longer("- name: B\n\n- name: C\n"))
                .isEqualTo("- name: B\n\n- name: C\n\n- name: Ana\n  # aliases: A\n  sources: g1\n");
        assertThat(longer("- name: B\n- name: C\n"))
                .isEqualTo("- name: B\n- name: C\n- name: Ana\n  # aliases: A\n  sources: g1\n");
        assertThat(longer("# People\n  -   name: B\n      aliases: C # why\n  -   name: D\n"))
                .endsWith("\n  -   name: D\n  -   name: Ana\n      # aliases: A\n      sources: g1\n");
    }

    @Test
    void what_was_there_stays_byte_for_byte() {
        for (String before : List.of(
                "\uFEFF# é\r\n- {name: \"B\", aliases: [x]}\r\n\r\n# last\r\n",
                "- name: B",
                "# nobody yet\n",
                "",
                "- name: >-\n    folded\n    lines\n# the end\n\n\n")) {
            String after = longer(before);
            assertThat(after).startsWith(before).endsWith("sources: g1" + (before.contains("\r") ? "\r\n" : "\n"));
        }
        assertThat(longer("- a: b\r\n- c: d\r\n"))
                .isEqualTo("- a: b\r\n- c: d\r\n- name: Ana\r\n  # aliases: A\r\n  sources: g1\r\n");
    }

    @Test
    void the_line_is_that_of_the_item() {
        assertThat(YamlWriter.withItem("- name: B\n", ITEM).orElseThrow().line())
                .isEqualTo(3);
        assertThat(YamlWriter.withItem("", ITEM).orElseThrow().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{name: B}]\n",
                "people:\n- name: B\n",
                "- name: B\n...\n",
                "- name: B: C\n",
                "just text\n",
                "- name: |\n    - name: open\n  text: \"never closed\n"
            })
    void what_is_no_such_list_is_left_alone(String file) {
        assertThat(YamlWriter.withItem(file, ITEM)).isEmpty();
    }

    private static String longer(String file) {
        return YamlWriter.withItem(file, ITEM).orElseThrow().text();
    }
}
