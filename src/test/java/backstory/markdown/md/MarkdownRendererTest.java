package backstory.markdown.md;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Sample;
import backstory.markdown.prose.Prose;
import backstory.markdown.render.Annotation;
import backstory.markdown.words.WordRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    static String markdown(String text) {
        return markdown(Sample.body(text), Map.of());
    }

    static String markdown(Prose prose, Map<WordRange, Annotation> marks) {
        return MarkdownRenderer.pieces(
                        Sample.tokens(prose, marks), Sample.decided(prose, marks), Object::toString, directive -> "")
                .stream()
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    static String line(String text) {
        Prose prose = Sample.inline(text);
        return MarkdownRenderer.line(Sample.tokens(prose, Map.of()), Sample.decided(prose))
                .toString();
    }

    @Test
    void blocks_have_a_blank_line_between_them_and_words_their_marks() {
        assertThat(markdown("""
                A *word*, a **second**, ~~gone~~ and `code`.
                The next line.\\
                A new one.

                ## Talks {#talks}

                - One
                - Two
                    1. First
                    2. Second

                > Quoted.
                >
                > Twice.

                ```java
                int i;

                ```

                * * *

                | A | B |
                |---|--:|
                | a \\| b | [c](https://example.org/(d)) |
                """)).isEqualTo("""
                A *word*, a **second**, ~~gone~~ and `code`.
                The next line.\\
                A new one.

                ## Talks

                - One
                - Two
                  1. First
                  2. Second

                > Quoted.
                >
                > Twice.

                ```java
                int i;

                ```

                * * *

                | A | B |
                | --- | --: |
                | a \\| b | [c](<https://example.org/(d)>) |""");
    }

    @Test
    void alerts_are_sections_or_quotations_and_notes_have_their_letters() {
        assertThat(markdown("""
                > [!BRIEF]
                > - One
                > - Two

                He [may][^may] come.[^end]

                > [!CONTEXT]
                > Some words.

                [^may]: Or not.
                [^end]: A *last*
                    word.
                """)).isEqualTo("""
                ## In short

                - One
                - Two

                He may[[a]](#fn-may) come.[[b]](#fn-end)

                > **a** Or not.

                > **Context**
                >
                > Some words.

                ## Notes

                - **b** A *last*
                  word.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\# no heading",
                "\\- no list",
                "1\\. no list",
                "12\\) none",
                "a\n\\=\n",
                "a\n\\---",
                "\\> no quotation",
                "\\+ x\n\\+ y",
                "\\[a]: b",
                "\\![x](https://example.org)",
                "5 \\* 3 \\* 2 and a_b_c and \\_d\\_",
                "\\`a\\` and ` `` ` and ``` a`` ```",
                "AT\\&amp;T and \\&copy; and R&D & more",
                "\\<b> and a < b",
                "C\\# and \\~\\~x\\~\\~ \\| y",
                "a\\\\*b*",
                ":--\n:--",
                "## C #\n\n## 1. One\n\n## \\#",
                "*a*b*c*, **a**b, ***x** y*, *x **y***",
                "- a\n\n\n+ b\n\n* c\n\n1. d\n\n\n1) e",
                "-\n- a\n  -\n  - b",
                "- a\n  3. b\n- c\n\n  d",
                "> - a\n>   > b\n>   ```\n>   c\n>   ```\n> - d",
                "![A *dock*](dock.png)[^n]\n\n[^n]: x"
            })
    void every_reader_reads_the_same_words(String text) {
        assertThat(read(markdown(text))).isEqualTo(MarkdownReader.words(Jsoup.parse(Sample.html(text))));
    }

    @Test
    void emphasis_that_would_be_printed_is_taken_back() {
        Map<WordRange, Annotation> name = Map.of(new WordRange(0, 1, 3), Sample.card("person", "p"));

        assertThat(markdown(Sample.body("中*保罗*文"), name)).isEqualTo("中[保罗](person/p.html)文");
        assertThat(markdown("a *[Paul](person:p)*.")).isEqualTo("a *[Paul](person/p.html)*.");
    }

    @Test
    void what_stands_right_behind_a_number_is_no_address() {
        List<String> behind = List.of("(see", "[x]", ": y", " z");
        assertThat(behind.stream().map(words -> {
                    MarkdownWriter out = new MarkdownWriter(false);
                    out.number("1");
                    out.text(words);
                    return out.take().toString();
                }))
                .containsExactly("[1]\\(see", "[1]\\[x\\]", "[1]\\: y", "[1] z");
    }

    @Test
    void a_field_is_one_line() {
        assertThat(line("A *summary*\nof two lines\\\nor three")).isEqualTo("A *summary* of two lines or three");
    }

    @Test
    void plain_words_and_addresses_stand_in_templates() {
        assertThat(MarkdownRenderer.plain("- a [b]\n*c*").toString()).isEqualTo("\\- a \\[b\\] \\*c\\*");
        assertThat(MarkdownRenderer.address("https://example.org/a_(b)?c=1&d").toString())
                .isEqualTo("<https://example.org/a_(b)?c=1&d>");
    }

    static String read(String markdown) {
        return MarkdownReader.words(MarkdownReader.read(markdown));
    }
}
