package backstory.markdown.transform;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.inline;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Markup of other tools, and mistyped markup of ours, is reported at its place and never published silently as text.
 */
class ForeignMarkupTest {
    private static final String SHOWN = " is shown as text here | ";

    @Case({"s5", "m11"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A [R] (person:osama-rabie) # 1:5+22 # leave out the blank between the brackets:"
                        + " [R](person:osama-rabie)",
                "A [x](person: osama-rabie) b # 1:5+2 # leave out the blank after the colon: (person:osama-rabie)",
                "A [x](person:osama-rabie b # 1:5+2 # close the bracket after the address: (person:osama-rabie)",
                "A [x](my file.md) b # 1:5+2 # put an address with blanks between < and >",
                "A [x](person:Markus Braun) b # 1:5+2 # an id has no blanks: (person:markus-braun)",
                "A [x](org:Süddeutsche Zeitung?as-of=2020) b # 1:5+2 # an id has no blanks:"
                        + " (org:suddeutsche-zeitung?as-of=2020)",
                "A [R] (https://verrin.example/a) b # 1:5+3 # leave out the blank between the brackets:"
                        + " [R](https://verrin.example/a)",
                "A [R] (http://verrin.example) # 1:5+3 # leave out the blank between the brackets:"
                        + " [R](http://verrin.example)"
            })
    void what_is_nearly_a_link_is_told_with_the_link(String text, String place, String hint) {
        assertThat(problems(body(text)))
                .containsExactly(place + " stray-markup: this is no link and shown as text | " + hint);
    }

    @Case("s6")
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "> [! NOTE]\\n> text # 1:3+8 # write [!NOTE]",
                "> [ !Note ]\\n> text # 1:3+9 # write [!NOTE]",
                "> [WARNING]\\n> text # 1:3+9 # write [!WARNING]",
                "> [!Tip:]\\n> text # 1:3+7 # write [!TIP]",
                "[!CONTEXT]\\ntext # 1:1+10 # begin it, and each line of it, with >: > [!CONTEXT]",
            })
    void what_is_nearly_an_alert_is_told_with_the_alert(String text, String place, String hint) {
        assertThat(problems(body(lines(text))))
                .containsExactly(place + " stray-markup: this is no alert and shown as text | " + hint);
    }

    @Case("s7")
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                ":::{.callout}\\ntext\\n::: # 1:1+13 # a block between lines of colons # NOTE",
                "::: warning\\n\\ntext\\n\\n::: # 1:1+11 # a block between lines of colons # WARNING",
                "::: {.callout-tip}\\ntext # 1:1+18 # a block between lines of colons # TIP",
                "!!! note \"Title\"\\n    text # 1:1+16 # an admonition # NOTE",
                "??? danger\\n    text # 1:1+10 # an admonition # NOTE",
            })
    void a_box_of_another_tool_is_told_with_the_alert(String text, String place, String what, String alert) {
        assertThat(problems(body(lines(text))))
                .containsExactly(place + " foreign-markup: " + what + SHOWN + "write > [!" + alert
                        + "], and below it each line after >");
    }

    @Case("s8")
    @ParameterizedTest
    @CsvSource({
        "See {{< youtube x >}} here, 1:5+17",
        "{{% notice %}} a, 1:1+14",
        "In {{ page.title }} b, 1:4+16",
        "{% include x.html %}, 1:1+20"
    })
    void code_of_a_template_is_told(String text, String place) {
        assertThat(problems(body(text)))
                .containsExactly(place + " foreign-markup: code of a template" + SHOWN
                        + "no template code is read here: write a link, an image, or on a line of its own"
                        + " ::claim, ::claims, ::people, ::timeline");
    }

    @Case("s9")
    @ParameterizedTest
    @CsvSource({"So $$x^2$$ it is, 1:4+7", "'$$\nx^2\n$$', 1:1+2"})
    void a_formula_is_told(String text, String place) {
        assertThat(problems(body(text)))
                .first()
                .isEqualTo(place + " foreign-markup: a formula between dollars" + SHOWN
                        + "write it in words and letters, or as code between backquotes");
    }

    @Case("s10")
    @Test
    void a_heading_without_a_blank_is_told() {
        assertThat(problems(body("Text\n##One\n\n###Two words")))
                .containsExactly(
                        "2:1+5 stray-markup: this is no heading and shown as text | write ## One",
                        "4:1+12 stray-markup: this is no heading and shown as text | write ### Two words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "##_What happened? | 1:1+17 | ## What happened?",
                "-_one\\n-_two | 1:1+5 | - one",
                ">_[!NOTE]\\n> a | 1:2+8 | [!NOTE]",
                "> a\\n>_- b | 2:2+4 | - b",
            })
    void a_mark_with_a_blank_of_another_kind_is_told(String text, String place, String hint) {
        assertThat(problems(body(lines(text).replace('_', '\u00A0'))))
                .first()
                .isEqualTo(
                        place + " stray-markup: a blank of another kind stands beside a mark, so that all is shown as"
                                + " text | type a plain blank: " + hint);
    }

    @Test
    void of_a_list_with_the_dots_of_a_word_processor_the_first_item_is_told() {
        assertThat(problems(body("Text\n• one\n• two\n\n▪\tthree")))
                .containsExactly(
                        "2:1+1 foreign-markup: a list whose items begin with •" + SHOWN
                                + "leave an empty line above it, and begin each item with a hyphen: - one",
                        "5:1+1 foreign-markup: a list whose items begin with ▪" + SHOWN
                                + "leave an empty line above it, and begin each item with a hyphen: - three");
    }

    @Case("s11")
    @Test
    void of_a_list_of_tasks_the_first_box_is_told() {
        assertThat(problems(body("- [ ] todo\n- [x] done\n\n1. [X] one")))
                .containsExactly(
                        "1:3+3 foreign-markup: a box to tick" + SHOWN
                                + "leave it out, or say in words what is done and what is not",
                        "4:4+3 foreign-markup: a box to tick" + SHOWN
                                + "leave it out, or say in words what is done and what is not");
    }

    @Case({"s12", "s13", "s14"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "+---+---+\\n| a | b |\\n+===+===+\\n| 1 | 2 |\\n+---+---+ # 1:1+9 # a table drawn with +"
                        + " # write a line | … | … | for each row, and | --- | --- | below the head",
                "| a | b |\\n| 1 | 2 | # 1:1+9 # a table without a line of dashes # put | --- | --- | below its head",
                "| a | b | c |\\n| --- | --- |\\n| 1 | 2 | 3 | # 2:1+13 # a table whose head has 3 columns and its"
                        + " line of dashes 2 # write | --- | --- | --- |",
                "Name\tShip\\nOne\tTwo # 1:1+9 # a table with tabs between its cells"
                        + " # write | Name | Ship | and below it | --- | --- |",
            })
    void a_table_that_is_none_is_told_with_its_lines(String text, String place, String what, String hint) {
        assertThat(problems(body(lines(text)))).containsExactly(place + " foreign-markup: " + what + SHOWN + hint);
    }

    @Case("s8")
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Text^[A note within.] end # 1:5+17 # a note within the line # write [^1] here, and below, on a line"
                        + " of its own, [^1]: and the note",
                "See [[Osama Rabie]] # 1:5+15 # a link of a wiki # write [words](person:id), with org:, term:, date:"
                        + " or claim: for the others, or a path",
            })
    void other_marks_in_a_line_are_told(String text, String place, String what, String hint) {
        assertThat(problems(body(text))).containsExactly(place + " foreign-markup: " + what + SHOWN + hint);
    }

    @Test
    void a_backslash_hides_a_mark_unless_another_hides_the_backslash() {
        assertThat(problems(body("See \\[[A ship]]"))).isEmpty();
        assertThat(problems(body("See \\\\[[A ship]]")))
                .singleElement()
                .asString()
                .startsWith("1:7+10 foreign-markup");
    }

    @Case("s8")
    @Test
    void an_attribute_in_braces_is_told() {
        assertThat(problems(body("A [word](https://x.org/){.button}")))
                .containsExactly("1:25+9 foreign-markup: an attribute in braces" + SHOWN
                        + "leave it out: only headings take one, and only {#id}");
    }

    @Case("s8")
    @Test
    void front_matter_is_judged_as_a_line_is() {
        assertThat(problems(inline("See {{< x >}}")))
                .containsExactly("3:14+9 foreign-markup: code of a template" + SHOWN
                        + "no template code is read here: write a link, an image, or on a line of its own"
                        + " ::claim, ::claims, ::people, ::timeline");
    }

    @Case({"s5", "s6", "s7", "s8", "s9", "s10", "s11", "s12", "s13", "s14"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crowd wrote [sic] (in red) and \\[R\\] (person:x).",
                "The crowd wrote [sic] (as https://verrin.example tells) and \\[R\\] (https://verrin.example).",
                "> [A reader] (of 40 years) wrote.",
                "> [Applause]\n> And then he left.",
                "> \\[! NOTE]",
                "5.\u00A0April and\n– a dash\n·  a dot\nA • B",
                "\u00A0He went.",
                "They paid $$ and got $$$, or $5 and $6.",
                "#MeToo began in 2006. #1 in the charts.",
                "\\##One",
                "`{{< youtube x >}}` and `##One` and `$$x$$`",
                "    ##One\n    :::note\n    | a | b |",
                "```\n!!! note\n| a | b |\n| c | d |\n```",
                "!!! he cried.",
                "What??? asked the judge.",
                "A | B and C | D",
                "One\ttab in a line\nand none in the next",
                "He said | and | again\nand then went on",
                "|a|\n|b|",
                "The set {a, b} and f(x){1}.",
                "See [@bbc]{no} and x^[2].",
                "- [sic] so it stood\n- [x]: no",
                "+ a plus begins a list",
                "1 + 1 = 2\n+ 3",
            })
    void what_may_be_meant_as_text_is_left_alone(String text) {
        assertThat(problems(body(text))).noneMatch(problem -> problem.matches(".*(foreign|stray)-markup.*"));
    }

    /** A line break is written as two letters in the tables above. */
    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
