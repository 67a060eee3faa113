package backstory.markdown;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inline;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Citation.Cited;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    private static final String FIRST = "<sup class=\"c\" id=\"r1-1\"><a role=\"doc-noteref\" href=\"#s1\">1</a>"
            + "<button popovertarget=\"c1\" data-n=\"1\" aria-label=\"Source 1\"></button></sup>";

    private static List<Cited> cited(String text) {
        Prose prose = body(text);
        assertThat(problems(prose)).isEmpty();
        assertThat(prose.citations()).hasSize(1);
        return prose.citations().get(0).cited();
    }

    @Test
    void a_bracket_cites_a_source() {
        Prose prose = body("The vote was close [@verin-2031].");
        Citation citation = prose.citations().get(0);
        assertThat(citation.at().toString()).isEqualTo("a.md:1:20");
        assertThat(citation.at().length()).isEqualTo(13);
        assertThat(citation.cited().get(0).source()).isEqualTo("verin-2031");
        assertThat(citation.cited().get(0).at().toString()).isEqualTo("a.md:1:21");
        assertThat(citation.cited().get(0).at().length()).isEqualTo(11);
        assertThat(citation.passage()).isZero();
        assertThat(citation.offset()).isEqualTo("The vote was close".length());
        assertThat(prose.passages().get(0).text()).isEqualTo("The vote was close.");
    }

    @Test
    void a_bracket_may_hold_places_and_several_sources() {
        List<Cited> cited = cited("x [@nyt-2018-08-06, para. 4; @rferl-2018-08-08] y");
        assertThat(cited).extracting(Cited::source).containsExactly("nyt-2018-08-06", "rferl-2018-08-08");
        assertThat(cited).extracting(Cited::locator).containsExactly("para. 4", "");
    }

    @Test
    void a_place_may_hold_commas_entities_escapes_and_a_line_break() {
        assertThat(cited("[@a, pp. 3, 5]").get(0).locator()).isEqualTo("pp. 3, 5");
        List<Cited> two = cited("> x [@a, p.&nbsp;4 *ff.*\n> and \\*; @b]");
        assertThat(two).extracting(Cited::locator).containsExactly("p.\u00A04 ff. and *", "");
        assertThat(two.get(1).at().toString()).isEqualTo("a.md:2:11");
    }

    @ParameterizedTest
    @DisplayName("case 87: keys with signs, and full stops behind them")
    @CsvSource({
        "[@g1.],g1",
        "[@g1].,g1",
        "[@a.b:c/d],a.b:c/d",
        "[@at&t-2031],at&t-2031",
        "[@über-1],über-1",
        "[@a_b_c],a_b_c"
    })
    void keys_hold_signs_only_between_letters(String text, String key) {
        assertThat(cited(text)).extracting(Cited::source).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"See @g1.", "\\[@g1]", "`[@g1]`", "    [@g1]", "```\n[@g1]\n```", "[@g1](https://example.org)"})
    void what_is_no_citation_stays(String text) {
        Prose prose = body(text);
        assertThat(prose.citations()).isEmpty();
        assertThat(problems(prose)).isEmpty();
        assertThat(html(text)).contains("@g1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x [@] | 1:4+1 invalid-citation: a citation needs @ and an id",
                "x [@a;] | 1:6+1 invalid-citation: a citation has nothing behind its semicolon",
                "x [@a, p. 1; b] | 1:14+1 invalid-citation: a citation needs @ and an id",
                "x [@a p. 1] | 1:4+7 invalid-citation: a comma is missing behind \"@a\"",
                "x [@a,] | 1:4+3 invalid-citation: a citation has nothing behind its comma",
                "x [@-] | 1:4+2 invalid-citation: a citation needs @ and an id",
            })
    void a_malformed_citation_is_an_error_at_its_place(String text, String problem) {
        Prose prose = body(text);
        assertThat(problems(prose))
                .containsExactly(problem + " | write [@id], [@id, locator] or several with ; between");
        assertThat(prose.citations()).isEmpty();
    }

    @Test
    void an_unclosed_citation_is_an_error() {
        assertThat(problems(body("x [@a and y")))
                .containsExactly("1:3+2 invalid-citation: a citation is not closed | end it with ], or put a backslash"
                        + " before it where it is meant as text");
    }

    @Test
    void a_number_is_glued_to_the_word_before() {
        assertThat(html("They voted yes.[@g1]"))
                .isEqualTo("<p>They voted <span class=\"nw\">yes." + FIRST + "</span></p>");
        assertThat(html("They voted yes\n[@g1]. So"))
                .isEqualTo("<p>They voted <span class=\"nw\">yes" + FIRST + "</span>. So</p>");
        assertThat(html("They voted **yes** [@g1]")).isEqualTo("<p>They voted <strong>yes</strong>" + FIRST + "</p>");
        assertThat(html("They voted **yes**. [@g1]"))
                .isEqualTo("<p>They voted <strong>yes</strong><span class=\"nw\">." + FIRST + "</span></p>");
        assertThat(html("**so [@g1] bold**"))
                .isEqualTo("<p><strong><span class=\"nw\">so" + FIRST + "</span> bold</strong></p>");
    }

    /** A browser may begin a line between a link's button and a number, whatever stands between them. */
    @Test
    void a_number_is_glued_to_a_short_link_before_and_not_to_a_long_one() {
        String link = "<a href=\"https://example.org/p\">%s</a>";
        String far = "the paper of the harbour of the whole bay";

        assertThat(html("[the paper](https://example.org/p) [@g1]."))
                .isEqualTo("<p><span class=\"nw\">" + link.formatted("the paper") + FIRST + "</span>.</p>");
        assertThat(html("[" + far + "](https://example.org/p) [@g1]."))
                .isEqualTo("<p>" + link.formatted(far) + FIRST + ".</p>");
    }

    @Test
    void each_key_has_its_number_and_its_place() {
        assertThat(html("Yes [@g1, p. 3; @g2]."))
                .isEqualTo("<p><span class=\"nw\">Yes"
                        + FIRST.replace("</sup>", "<span class=\"loc\">, p. 3</span></sup>")
                        + FIRST.replace("r1-1", "r2-1")
                                .replace("s1", "s2")
                                .replace("Source 1", "Source 2")
                                .replace(">1<", ">2<")
                                .replace("c1", "c2")
                                .replace("data-n=\"1\"", "data-n=\"2\"")
                        + "</span>.</p>");
    }

    @Test
    @DisplayName("case 41: a mark inside a link")
    void a_citation_in_a_links_words_moves_behind_the_link() {
        assertThat(html("[the paper [@g1]](https://example.org/p) says"))
                .isEqualTo("<p><span class=\"nw\"><a href=\"https://example.org/p\">the paper</a>" + FIRST
                        + "</span> says</p>");
        assertThat(html("[the *paper [@g1] of*](https://example.org/p)"))
                .isEqualTo("<p><span class=\"nw\"><a href=\"https://example.org/p\">the <em>paper of</em></a>" + FIRST
                        + "</span></p>");
        assertThat(html("![dock [@g1]](d.png)")).contains("alt=\"dock\"").contains("<figcaption>" + FIRST + "<br>");
    }

    @Test
    void a_heading_may_cite_and_says_nothing_of_it() {
        Prose prose = body("## Talks [@g1]");
        assertThat(prose.headings().get(0).text()).isEqualTo("Talks");
        assertThat(prose.headings().get(0).id()).isEqualTo("talks");
        assertThat(html("## Talks [@g1]"))
                .contains("<h2 id=\"talks\"><span class=\"nw\">Talks" + FIRST + "</span></h2>");
    }

    @Test
    @DisplayName("case 49: bars and citations in a table")
    void tables_hold_citations_and_escaped_bars() {
        String table = "| a | b | c |\n|---|---|---|\n| [the \\| minister](person:m) | `a\\|b` | [@g1, p. 3] |";
        assertThat(problems(body(table))).isEmpty();
        assertThat(html(table))
                .contains(">the | minister</a>")
                .contains("<td><code>a|b</code></td>")
                .contains("<td>" + FIRST.replace("</sup>", "<span class=\"loc\">, p. 3</span></sup>") + "</td></tr>");
        assertThat(body(table).references().get(0).at().toString()).isEqualTo("a.md:3:20");
    }

    @Test
    void front_matter_cites_too() {
        assertThat(inline("So it was [@g1].")
                        .citations()
                        .get(0)
                        .cited()
                        .get(0)
                        .at()
                        .toString())
                .isEqualTo("a.md:3:21");
    }
}
