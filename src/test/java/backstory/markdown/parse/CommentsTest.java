package backstory.markdown.parse;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inlineHtml;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Sample;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.WordRange;
import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {
    /** Each pair is the same text with and without its comment; | stands for a line end. */
    @Case({"149", "n2"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<!-- secret --> # ''",
                "One.||<!-- secret -->||Two. # One.||Two.",
                "One.||<!-- secret||secret -->||Two. # One.||Two.",
                "One.||<!--|secret||- secret|```|-->||Two. # One.||Two.",
                "The harbour <!-- secret --> opened. # The harbour opened.",
                "The harbour<!-- secret --> opened. # The harbour opened.",
                "The har<!-- secret -->bour opened. # The harbour opened.",
                "The harbour <!-- secret||secret --> opened. # The harbour opened.",
                "The harbour <!-- secret||    secret|```| --> opened `<!-- a -->`. # The harbour opened `<!-- a -->`.",
                "The harbour|<!-- secret -->|opened. # The harbour|opened.",
                "The harbour|<!-- secret --> opened. # The harbour|opened.",
                "<!-- secret --> The harbour|opened. # The harbour|opened.",
                "The harbour|opened. <!-- secret --> # The harbour|opened.",
                "The harbour <!-- secret -->|opened. # The harbour|opened.",
                "The harbour opened <!-- secret -->. Then # The harbour opened. Then",
                "a <!-- x --> b <!-- y --><!-- z --> c # a b c",
                "*a* <!-- secret --> `b` # *a* `b`",
                "_a_<!-- secret --> b # _a_ b",
                "[text <!-- secret --> more](https://a.example) # [text more](https://a.example)",
                "[text](https://a.example<!-- secret -->) # [text](https://a.example)",
                "[text](https://a.example \"T<!-- secret -->\") # [text](https://a.example \"T\")",
                "A [words <!-- ] -->][^x]||[^x]: Note <!-- secret --> text. # A [words][^x]||[^x]: Note text.",
                "x [@a <!-- secret -->; @b] # x [@a; @b]",
                "- a|<!-- - secret -->|- b # - a|- b",
                "- a|- <!-- secret -->|- b # - a|- b",
                "- a||  <!-- secret||  secret -->||  b # - a||  b",
                "> a|> <!-- secret -->|> b # > a|> b",
                "> a <!-- secret|>|> secret --> b # > a b",
                "> <!-- secret -->||a # a",
                "> [!NOTE] <!-- secret -->|> a # > [!NOTE]|> a",
                "> <!-- secret -->|> [!NOTE]|> a # > [!NOTE]|> a",
                "a||::claims <!-- secret --> # a||::claims",
                "/ A / B /|/---/---/|/ 1 <!-- / --> / 2 / # / A / B /|/---/---/|/ 1 / 2 /",
                "/ A / B /|/---/---/|<!-- secret -->|/ 1 / 2 / # / A / B /|/---/---/|/ 1 / 2 /",
                "<!-- secret -->|/ A / B /|/---/---/|/ 1 / 2 / # / A / B /|/---/---/|/ 1 / 2 /",
                "<!--> a <!---> b # a b",
                "a <!-- `secret` ``` --> b ` <!-- c --> ` # a b ` <!-- c --> `",
                "a <!-- x <!-- y --> b # a b",
                "a\\\\<!-- secret --> b # a\\\\ b",
                "<div>|<!-- secret -->x|</div> # <div>|x|</div>",
                "a\uFDD4 <!-- secret --> b # a\uFFFD b"
            })
    void a_text_with_a_comment_is_the_text_without_it(String with, String without) {
        assertThat(html(lines(with))).isEqualTo(html(lines(without)));
        assertThat(body(lines(with)).plainText()).isEqualTo(body(lines(without)).plainText());
    }

    private static String lines(String text) {
        return text.replace('|', '\n').replace('/', text.contains("---/") ? '|' : '/');
    }

    @Case({"149", "n2"})
    @Test
    void a_heading_has_the_id_that_it_has_without_the_comment() {
        assertThat(html("## The <!-- secret --> harbour <!-- secret -->")).isEqualTo(html("## The harbour"));
        assertThat(html("The <!-- secret --> harbour\n---")).isEqualTo(html("The harbour\n---"));
    }

    @Case({"149", "n2"})
    @Test
    void values_of_front_matter_have_comments_too() {
        assertThat(inlineHtml("The <!-- secret --> *harbour*")).isEqualTo("The <em>harbour</em>");
        assertThat(inlineHtml("The <!-- secret\n\nsecret --> harbour `<!-- a -->`"))
                .isEqualTo("The harbour <code>&lt;!-- a --&gt;</code>");
        assertThat(inlineHtml("<!-- secret -->")).isEmpty();
        assertThat(Sample.inline("The harbour <!-- secret --> opened").plainText())
                .isEqualTo("The harbour opened");
    }

    @Case({"149", "n2"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<!-- a -->`",
                "```\n<!-- a -->\n```",
                "> ~~~ html\n> <!-- a -->\n> ~~~",
                "- a\n\n      <!-- a -->",
                "    <!-- a -->",
                "\\<!-- a -->",
                "&lt;!-- a -->",
                "`<!--` a `-->`",
                "```\n<!-- a\n```\n\nb -->"
            })
    void in_code_and_behind_a_backslash_it_is_text(String text) {
        assertThat(html(text)).contains("&lt;!--").contains("a");
        assertThat(problems(body(text))).isEmpty();
    }

    @Case({"149", "n2"})
    @Test
    void a_comment_in_a_list_is_no_code() {
        assertThat(html("1. a\n\n    <!-- secret -->\n\n2. b")).doesNotContain("secret", "code");
    }

    @Case({"149", "n2"})
    @Test
    void one_that_is_not_closed_is_an_error_at_its_place() {
        assertThat(problems(body("a\n\nb <!-- c\n\nd <!-- e")))
                .containsExactly("3:3+4 unclosed-comment: a comment is not closed | end it with -->, or put a backslash"
                        + " before it where it is meant as text");
        assertThat(problems(body("<!-- a --> b\n\n> <!-- c")))
                .extracting(problem -> problem.substring(0, 19))
                .containsExactly("3:3+4 unclosed-comm");
        assertThat(problems(Sample.inline("a <!-- b"))).hasSize(1);
    }

    @Case({"149", "n2"})
    @Test
    void places_behind_a_comment_stay_right() {
        assertThat(problems(body("a <!-- x\n\ny **z --> b **c\n\n[d](nix:e)")))
                .extracting(problem -> problem.split(":* ", 2)[0])
                .containsExactly("3:13+2", "5:5+5");
        Prose prose = body("a <!-- Mara\n\n --> Mara spoke");
        int start = prose.passages().get(0).text().indexOf("Mara");
        assertThat(prose.at(new WordRange(0, start, start + 4)).toString()).isEqualTo("a.md:3:6");
    }

    @Test
    void many_comments_take_no_time_to_speak_of() {
        String text = "a <!-- x\n\n`y --> b `c`\n\n".repeat(20_000) + "<!-- z -->\n".repeat(100_000);
        assertThat(Comments.parse(text, t -> Parsers.body("").document()).visible())
                .hasSize(text.length());
        assertThat(html("a <!-- `x --> b\n".repeat(600))).doesNotContain("x");
    }
}
