package backstory.markdown.prose;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inline;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Citation;
import backstory.markdown.Citation.Cited;
import backstory.testing.Case;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    private static final String FIRST = "<sup>1<button popovertarget=\"k1\" aria-label=\"Source 1\"></button></sup>";

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
    @Case("87")
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
                "x [@a;] | 1:6+1 invalid-citation: a citation has nothing after its semicolon",
                "x [@a, p. 1; b] | 1:14+1 invalid-citation: a citation needs @ and an id",
                "x [@a,] | 1:4+3 invalid-citation: a citation has nothing after its comma",
                "x [@-] | 1:4+2 invalid-citation: a citation needs @ and an id",
            })
    void a_malformed_citation_is_an_error_at_its_place(String text, String problem) {
        Prose prose = body(text);
        assertThat(problems(prose))
                .containsExactly(problem + " | write [@id], [see @id, locator] or several with ; between");
        assertThat(prose.citations()).isEmpty();
    }

    @Test
    void an_unclosed_citation_is_an_error() {
        assertThat(problems(body("x [@a and y")))
                .containsExactly("1:3+2 invalid-citation: a citation is not closed | end it with ], or put a backslash"
                        + " before it where it is meant as text");
    }

    /** No blank parts them, and so the style sheet can keep them on one line. */
    @Test
    void a_number_follows_what_it_stands_behind_without_a_blank() {
        String link = "<a href=\"https://example.org/p\">the paper</a>";

        assertThat(html("They voted yes.[@g1]")).isEqualTo("<p>They voted yes." + FIRST + "</p>");
        assertThat(html("They voted yes\n[@g1]. So")).isEqualTo("<p>They voted yes" + FIRST + ". So</p>");
        assertThat(html("They voted **yes** [@g1]")).isEqualTo("<p>They voted <strong>yes</strong>" + FIRST + "</p>");
        assertThat(html("They voted **yes**. [@g1]")).isEqualTo("<p>They voted <strong>yes</strong>." + FIRST + "</p>");
        assertThat(html("**so [@g1] bold**")).isEqualTo("<p><strong>so" + FIRST + " bold</strong></p>");
        assertThat(html("[the paper](https://example.org/p) [@g1].")).isEqualTo("<p>" + link + FIRST + ".</p>");
    }

    /** What is read where neither classes nor style sheets are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes [@g1; @g2]. | Yes1, 2.",
                "Yes [@g1] [@g2]. | Yes1, 2.",
                "Yes [@g1; @g2; @g1]. | Yes1, 2, 1.",
                "Yes [@g1, p. 3; @g2, p. 4; @g1]. | Yes1 (p. 3), 2 (p. 4), 1.",
                "Yes[^n][@g1]. | Yesa1.",
                "Yes[@g1][^n]. | Yes1a.",
                "Yes[^n][^o]. | Yesab.",
                "[Yes][^n][@g1]. | Yesa1.",
                "Yes [@g1] and [@g2]. | Yes1 and2.",
                "Yes [see @g1; also @g2]. | Yessee 1, also 2.",
            })
    @Case("r4")
    void numbers_are_parted_in_the_text_and_a_note_is_told_from_a_source(String written, String read) {
        Element paragraph =
                Jsoup.parse(html(written + "\n\n[^n]: N\n\n[^o]: O\n")).selectFirst("p");
        paragraph.select("button").remove();

        assertThat(paragraph.text().replace('\u00A0', ' ')).isEqualTo(read);
    }

    @Test
    void each_key_has_its_number_and_its_place() {
        assertThat(html("Yes [@g1, p. 3; @g2]."))
                .isEqualTo("<p>Yes<sup>1<span class=\"loc\"> (p. 3)</span>, 2"
                        + "<button popovertarget=\"k1-2\" aria-label=\"Source 1, 2\"></button></sup>.</p>");
    }

    @Test
    @Case("41")
    void a_citation_in_a_links_words_moves_behind_the_link() {
        assertThat(html("[the paper [@g1]](https://example.org/p) says"))
                .isEqualTo("<p><a href=\"https://example.org/p\">the paper</a>" + FIRST + " says</p>");
        assertThat(html("[the *paper [@g1] of*](https://example.org/p)"))
                .isEqualTo("<p><a href=\"https://example.org/p\">the <em>paper of</em></a>" + FIRST + "</p>");
        assertThat(html("![dock [@g1]](d.png)")).contains("alt=\"dock\"").contains("<figcaption>" + FIRST + "<br>");
    }

    @Test
    void a_heading_may_cite_and_says_nothing_of_it() {
        Prose prose = body("## Talks [@g1]");
        assertThat(prose.headings().get(0).text()).isEqualTo("Talks");
        assertThat(prose.headings().get(0).id()).isEqualTo("talks");
        assertThat(html("## Talks [@g1]")).contains("<h2 id=\"talks\">Talks" + FIRST + "</h2>");
    }

    @Test
    @Case("49")
    void tables_hold_citations_and_escaped_bars() {
        String table = "| a | b | c |\n|---|---|---|\n| [the \\| minister](person:m) | `a\\|b` | [@g1, p. 3] |";
        assertThat(problems(body(table))).isEmpty();
        assertThat(html(table))
                .contains(">the | minister</a>")
                .contains("<td><code>a|b</code></td>")
                .contains(
                        "<td>" + FIRST.replace("<button", "<span class=\"loc\"> (p. 3)</span><button") + "</td></tr>");
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

    @Case("n3")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[see @nyt-2018, p. 3] | see:nyt-2018:p. 3",
                "[@a; see also @b, p. 4] | :a:, see also:b:p. 4",
                "[compare *the* @a] | compare the:a:",
                "[ @a ] | :a:",
                "[(see) @a] | (see):a:",
                "[e.g. @a; cf. @b] | e.g.:a:, cf.:b:",
                "[see me@example.org and @a] | see me@example.org and:a:",
                "[@a, mail to b@example.org] | :a:mail to b@example.org"
            })
    void words_may_stand_before_a_key(String text, String parts) {
        assertThat(cited("x " + text))
                .extracting(one -> one.prefix() + ":" + one.source() + ":" + one.locator())
                .containsExactly(parts.split(", "));
    }

    @Case({"n3", "s1"})
    @Test
    void words_before_a_key_stand_before_its_number() {
        assertThat(html("Yes [see *also* @g1, p. 3]."))
                .isEqualTo("<p>Yes"
                        + FIRST.replace(
                                "<sup>1",
                                "<sup><span class=\"loc\">see also </span>1<span class=\"loc\"> (p. 3)</span>")
                        + ".</p>");
        assertThat(inline("So [see @g1].").citations()).hasSize(1);
    }

    @Case({"n3", "s2"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[@a, @b] | 1:4+6 | two ids stand in one part of a citation | write [@a; @b]",
                "[@a @b] | 1:4+5 | two ids stand in one part of a citation | write [@a; @b]",
                "[@a and @b] | 1:4+9 | two ids stand in one part of a citation | write [@a; @b]",
                "[@a & @b] | 1:4+7 | two ids stand in one part of a citation | write [@a; @b]",
                "[@a, p. 3, @b, @c] | 1:4+16 | two ids stand in one part of a citation | write [@a, p. 3; @b; @c]",
                "[see @a, @b; @c] | 1:4+10 | two ids stand in one part of a citation | write [see @a; @b; @c]",
                "[@a p. 1] | 1:4+7 | a comma is missing after \"@a\" | write [@a, p. 1]",
                "[see @a p. 1] | 1:8+7 | a comma is missing after \"@a\" | write [see @a, p. 1]",
                "[@a++b, p. 1] | 1:4+11 | an id with such signs stands in braces | write [@{a++b}, p. 1]",
                "[-@a] | 1:4+3 | a minus before an id means nothing here, since no names are shown | write [@a]",
                "[see -@a, p. 3] | 1:8+9 | a minus before an id means nothing here, since no names are shown | write [@a]"
            })
    void what_is_meant_and_not_said_is_an_error_with_the_form_to_write(
            String text, String place, String message, String hint) {
        Prose prose = body("x " + text);
        assertThat(problems(prose)).containsExactly(place + " invalid-citation: " + message + " | " + hint);
        assertThat(prose.citations()).isEmpty();
    }

    @Case("n3")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a@b.org]",
                "[see \\@a]",
                "\\[see @a]",
                "`[see @a]`",
                "[by @a](https://example.org)",
                "![by @a](a.png)",
                "[by @a][x]\n\n[x]: https://example.org",
                "[not [a] @ all]"
            })
    void what_is_no_citation_with_words_before_it_stays(String text) {
        assertThat(body("x " + text).citations()).isEmpty();
        assertThat(problems(body(text))).isEmpty();
    }

    @Case("n3")
    @Test
    void keys_in_the_text_are_known_with_their_place() {
        Prose prose = body("As @nyt-2018 says (@b, \\@c `@d`) a@e.org [@f] [@g](h.md)\n\n- *@i*.");
        assertThat(prose.bareKeys())
                .extracting(bare -> bare.key() + " " + prose.at(bare.words()) + "+"
                        + prose.at(bare.words()).length())
                .containsExactly("nyt-2018 a.md:1:4+9", "b a.md:1:20+2", "i a.md:3:4+2");
    }

    @Case("r12")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks, [@djc]!\n\n[@djc]: https://example.org/djc",
                "[@djc] and [@DJC] and [@djc][]\n\n[x]: https://example.org\n[@djc]: <https://example.org/djc> \"T\"",
                "[@djc]: https://example.org/djc\n\n- [@djc]",
                "[by @djc]\n\n[by @djc]: https://example.org/djc",
            })
    void a_label_that_reads_as_a_citation_is_one_error_that_writes_the_link(String text) {
        String label = text.contains("by") ? "[by @djc]" : "[@djc]";
        assertThat(problems(body(text)))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("+" + label.length()
                        + " invalid-citation: " + label + " reads as a citation and names no link | write the link as "
                        + label
                        + "(https://example.org/djc)");
        assertThat(body(text).citations()).isEmpty();
    }

    @Case("r12")
    @Test
    void a_citation_before_a_colon_is_one() {
        assertThat(cited("[@g1]: so it was.")).extracting(Cited::source).containsExactly("g1");
        assertThat(cited("[@g1]: so")).extracting(Cited::source).containsExactly("g1");
    }
}
