package backstory.markdown.transform;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Directive.Attribute;
import backstory.markdown.Sample;
import backstory.markdown.prose.Prose;
import backstory.problem.Location;
import backstory.problem.Text;
import backstory.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
    private static Location at(int line, int column, int length) {
        return new Location("a.md", line, column, length);
    }

    @Test
    void a_line_of_its_own_is_a_directive() {
        Prose prose = body("So [@a].\n\n::claim{id=\"no-interference\"}\n\n::claims\n::people{}\n\nThen [@b].");
        assertThat(problems(prose)).isEmpty();
        assertThat(prose.directives())
                .extracting(Directive::index, Directive::name, Directive::passage, Directive::at)
                .containsExactly(
                        tuple(0, Directive.Name.CLAIM, 1, at(3, 1, 29)),
                        tuple(1, Directive.Name.CLAIMS, 1, at(5, 1, 8)),
                        tuple(2, Directive.Name.PEOPLE, 1, at(6, 1, 10)));
        assertThat(prose.directives().get(0).attribute("id"))
                .contains(new Attribute("id", "no-interference", at(3, 13, 15)));
        assertThat(prose.directives().get(0).attribute("from")).isEmpty();
        assertThat(prose.citations()).extracting(Citation::passage).containsExactly(0, 1);
        assertThat(prose.plainText()).isEqualTo("So. Then.");
    }

    @Test
    void a_timeline_takes_lists_and_days() {
        Prose prose = body("  ::timeline{people=\"a, é-b\tc\"  from=\"2014\" to=\"2018-08\" organizations=\"d\" }  ");
        assertThat(problems(prose)).isEmpty();
        Directive timeline = prose.directives().get(0);
        assertThat(timeline.attributes())
                .extracting(Attribute::key)
                .containsExactly("people", "from", "to", "organizations");
        assertThat(timeline.attribute("people").orElseThrow().parts())
                .containsExactly(
                        new Attribute("people", "a", at(1, 22, 1)),
                        new Attribute("people", "é-b", at(1, 25, 3)),
                        new Attribute("people", "c", at(1, 29, 1)));
        assertThat(timeline.attribute("from").orElseThrow().parts())
                .containsExactly(new Attribute("from", "2014", at(1, 39, 4)));
    }

    @Test
    void a_value_without_a_place_of_its_own_has_that_of_its_text() {
        Prose prose = Prose.parse(new Text("::timeline{people=\"a, b\"}", "a.yaml", 3, 7, 0, false));
        Location start = new Location("a.yaml", 3, 7, 1);
        assertThat(prose.directives().get(0).attributes().get(0).parts())
                .containsExactly(new Attribute("people", "a", start), new Attribute("people", "b", start));
    }

    @Test
    void it_ends_what_stands_above_it() {
        assertThat(
                        html(
                                "One\n::claims\ntwo\n\n- three\n::people\n\n> four\n::claims\n\n| a |\n|---|\n| b |\n::people\n"))
                .isEqualTo(html("One\n\ntwo\n\n- three\n\n> four\n\n| a |\n|---|\n| b |"));
        assertThat(body("- a\n::claims\n\n> b\n::people").directives()).hasSize(2);
        assertThat(problems(body("- a\n::claims\n\n> b\n::people"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":: text",
                "::",
                ":claim",
                "::1",
                ":::note",
                "\\::claim",
                "A ::word",
                "    ::claims",
                "```\n::claims\n```",
                "`::claims`",
                "std::claims::x",
                "<div>\n::claims\n</div>",
            })
    void what_is_no_directive_stays_as_it_is(String text) {
        assertThat(body(text).directives()).isEmpty();
        assertThat(body(text).plainText()).contains("::".substring(text.startsWith(":c") ? 1 : 0));
        assertThat(problems(body(text)))
                .noneMatch(problem -> problem.contains("directive") || problem.contains("stray"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "::clam | 1:1+6 unknown-directive: there is no directive \"clam\" | did you mean \"claim\"?",
                "::Claims | 1:1+8 unknown-directive: there is no directive \"Claims\" | did you mean \"claims\"?",
                "::map{x=1} text | 1:1+5 unknown-directive: there is no directive \"map\" | directives are claim, claims,"
                        + " people, timeline; put a backslash before the colons where they are meant as text",
                "::claim | 1:1+7 invalid-directive: the id of a claim is missing | write ::claim{id=\"…\"}",
                "::claim{} | 1:1+9 invalid-directive: the id of a claim is missing | write ::claim{id=\"…\"}",
                "::claim no-x | 1:9+4 invalid-directive: a directive shares its line with text"
                        + " | write ::claim{id=\"…\"} on a line of its own",
                "::claim[no-x] | 1:8+6 invalid-directive: a directive shares its line with text"
                        + " | write ::claim{id=\"…\"} on a line of its own",
                "::claim {id=\"x\"} | 1:9+8 invalid-directive: a blank stands between \"::claim\" and its {"
                        + " | write ::claim{id=\"…\"} on a line of its own",
                "::claim{id=\"x\"} y | 1:17+1 invalid-directive: a directive shares its line with text"
                        + " | put ::claim{…} on a line of its own",
                "::claim{id=x} | 1:12+1 invalid-directive: the value of \"id\" is not in straight quotes | write id=\"x\"",
                "::claim{id='x'} | 1:12+3 invalid-directive: the value of \"id\" is not in straight quotes | write id=\"x\"",
                "::claim{id=“x”} | 1:12+3 invalid-directive: the value of \"id\" is not in straight quotes | write id=\"x\"",
                "::claim{id=} | 1:12+1 invalid-directive: the value of \"id\" is not in straight quotes | write id=\"…\"",
                "::claim{id} | 1:9+2 invalid-directive: the attribute \"id\" has no value"
                        + " | an attribute is name=\"value\", and a blank stands before the next",
                "::claim{id=\"\"} | 1:9+5 invalid-directive: the value of \"id\" is empty"
                        + " | leave the attribute out or fill it",
                "::claim{id=\"x} | 1:12+3 invalid-directive: the value of \"id\" is not closed"
                        + " | end it with a straight quote",
                "::claim{id=\"x\" | 1:1+14 invalid-directive: a directive is not closed"
                        + " | end it with } on the same line",
                "::claim{ | 1:1+8 invalid-directive: a directive is not closed | end it with } on the same line",
                "::claim{id=\"x\" id=\"y\"} | 1:16+2 invalid-directive: the attribute \"id\" stands twice"
                        + " | write it once, with commas between where it takes several",
                "::timeline{person=\"x\"} | 1:12+6 invalid-directive: ::timeline has no attribute \"person\""
                        + " | it takes article, people, organizations, from, to",
                "::timeline{peple=\"x\"} | 1:12+5 invalid-directive: ::timeline has no attribute \"peple\""
                        + " | did you mean \"people\"?",
                "::timeline{from=\"x\", to=\"y\"} | 1:12+9 invalid-directive: a blank is missing after an attribute"
                        + " | an attribute is name=\"value\", and a blank stands before the next",
                "::timeline{from=\"x\" , to=\"y\"} | 1:21+1 invalid-directive: \",\" is no attribute of a directive"
                        + " | an attribute is name=\"value\", and a blank stands before the next",
                "::people{id=\"x\"} | 1:10+2 invalid-directive: ::people has no attribute \"id\""
                        + " | it takes article, people, organizations, from, to",
            })
    void a_mistake_is_reported_in_place(String text, String message, String hint) {
        assertThat(problems(body(text))).containsExactly(message + " | " + hint);
        assertThat(body(text).directives()).isEmpty();
        assertThat(body("a\n" + text + "\n\nb").plainText()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n\n  ::claims",
                "- ::claims",
                "> a\n> ::claims",
                "> [!NOTE]\n> ::claims",
                "x[^n]\n\n[^n]: a\n    ::claims",
                "[a][^n]\n\n[^n]: a\n\n    ::claims",
            })
    void it_stands_between_paragraphs_only(String text) {
        assertThat(problems(body(text)))
                .singleElement()
                .asString()
                .endsWith("+8 invalid-directive: a directive stands inside another block"
                        + " | put it between paragraphs, not into a list, a quotation, an alert or a note");
        assertThat(body(text).directives()).isEmpty();
        assertThat(html(text)).doesNotContain("claims");
    }

    @Test
    void one_within_a_line_or_a_value_is_text_and_a_warning() {
        String message =
                "stray-markup: ::claims is shown as text here | a directive is two colons and a name at the start"
                        + " of a line of a body, or put a backslash before it where it is meant as text";
        assertThat(problems(body("So ::claims"))).containsExactly("1:4+8 " + message);
        assertThat(problems(Sample.inline("::claims"))).containsExactly("3:10+8 " + message);
        assertThat(Sample.inline("::claims").plainText()).isEqualTo("::claims");
        assertThat(problems(body(":::claim{id=\"x\"}")))
                .singleElement()
                .asString()
                .startsWith("1:1+8 stray-markup");
    }

    @Case("b3")
    @Test
    void attributes_without_end_are_read_to_a_limit() {
        assertThat(problems(body("::timeline{" + "from=\"2014\" ".repeat(5_000) + "}")))
                .hasSize(32)
                .last()
                .asString()
                .endsWith("a directive has more than 32 attributes | write each once, with commas between its values");
    }

    /** Places in a long line are not counted from its start, each anew. */
    @Case("b3")
    @Test
    void many_mistakes_in_one_long_line_have_their_places() {
        List<String> found = problems(body("[a](nix:b) ".repeat(900)));
        assertThat(found).hasSize(900);
        assertThat(found.get(899)).startsWith("1:9894+5 unknown-scheme");
    }
}
