package backstory.markdown.prose;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inline;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Reference;
import backstory.markdown.Reference.Kind;
import backstory.problem.Text;
import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    private static Reference only(String text) {
        Prose prose = body(text);
        assertThat(problems(prose)).isEmpty();
        assertThat(prose.references()).hasSize(1);
        return prose.references().get(0);
    }

    @Test
    void a_link_with_a_scheme_refers_to_an_entry() {
        Reference reference = only("Then [Mr. Paul](person:rand-paul) left.");
        assertThat(reference.kind()).isEqualTo(Kind.ENTRY);
        assertThat(reference.scheme()).isEqualTo("person");
        assertThat(reference.target()).isEqualTo("rand-paul");
        assertThat(reference.text()).isEqualTo("Mr. Paul");
        assertThat(reference.start()).isEqualTo(5);
        assertThat(reference.end()).isEqualTo(13);
        assertThat(reference.at().toString()).isEqualTo("a.md:1:17");
        assertThat(reference.at().length()).isEqualTo("person:rand-paul".length());
    }

    @Test
    void a_query_says_the_day() {
        Reference reference = only("[the ambassador](person:sergey-kislyak?as-of=2016-12)");
        assertThat(reference.target()).isEqualTo("sergey-kislyak");
        assertThat(reference.asOf()).isEqualTo("2016-12");
    }

    @Test
    void ids_are_decoded_and_composed() {
        assertThat(only("[x](term:de%CC%81tente)").target()).isEqualTo("détente");
        assertThat(only("[x](person:王小明)").target()).isEqualTo("王小明");
    }

    @Test
    void empty_words_are_left_to_the_label() {
        Reference reference = only("See [](term:detente).");
        assertThat(reference.text()).isEmpty();
        assertThat(reference.start()).isEqualTo(reference.end()).isEqualTo(4);
        assertThat(html("See [](term:detente).")).contains(">Label</a>");
        assertThat(only("See <term:detente>.").text()).isEmpty();
    }

    @Test
    void words_keep_their_emphasis() {
        assertThat(html("[*Mr.* Paul](person:p)")).contains("><em>Mr.</em> Paul</a>");
    }

    @Test
    void relative_links_refer_to_files_and_headings() {
        Reference file = only("[b](other%20file.md#%D0%9A)");
        assertThat(file.kind()).isEqualTo(Kind.FILE);
        assertThat(file.target()).isEqualTo("other file.md");
        assertThat(file.fragment()).isEqualTo("К");
        assertThat(only("[b](<my file.md>)").target()).isEqualTo("my file.md");
        assertThat(only("[d](/about/)").target()).isEqualTo("/about/");
        assertThat(only("[up](../people/x.md)").target()).isEqualTo("../people/x.md");
        assertThat(only("![dock](images/Dock.PNG)").kind()).isEqualTo(Kind.IMAGE);
        assertThat(only("![dock](images/Dock.PNG)").text()).isEqualTo("dock");
    }

    @ParameterizedTest
    @Case("133")
    @ValueSource(strings = {"détente", "d%C3%A9tente", "d%c3%a9tente", "de\u0301tente"})
    void fragments_are_decoded_and_composed(String spelling) {
        Reference reference = only("[x](#" + spelling + ")");
        assertThat(reference.kind()).isEqualTo(Kind.HEADING);
        assertThat(reference.target()).isEmpty();
        assertThat(reference.fragment()).isEqualTo("détente");
    }

    @Test
    void a_files_query_comes_back_in_its_address() {
        assertThat(html("[x](about/?x=1&y=2#top)")).contains("href=\"about/?x=1&amp;y=2#top\"");
    }

    @Test
    void outside_links_are_no_references() {
        Prose prose = body("[a](https://example.org) <mailto:a@b.example> [t](tel:+123)");
        assertThat(prose.references()).isEmpty();
        assertThat(problems(prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x](persn:y) | 1:5+7 unknown-scheme: no link begins with \"persn:\" | did you mean \"person\"?",
                "[x](Person:y) | 1:5+8 unknown-scheme: no link begins with \"Person:\" | did you mean \"person\"?",
                "[x](C:\\y) | 1:5+4 invalid-address: the address holds a backslash |",
                "[x](orgs:y) | 1:5+6 unknown-scheme: no link begins with \"orgs:\" | did you mean \"org\"?",
                "[x](source:y) | 1:5+8 unknown-scheme: no link begins with \"source:\" | a source is cited: write [@y]",
                "[x](person:) | 1:5+7 invalid-address: a link with person: needs an id |",
                "[x](person:y?asof=2016) | 1:5+18 unknown-parameter: links to entries do not take \"asof\" | did you mean \"as-of\"?",
                "[x](person:y?as-of=) | 1:5+15 invalid-date: as-of takes one day | write ?as-of=2016-12",
                "[x](//example.org/y) | 1:5+15 invalid-address: an address cannot begin with // | begin it with https://",
                "[x]() | 1:5+1 broken-link: the link leads nowhere | put an address between the brackets",
                "[x](#) | 1:5+1 broken-link: the link leads nowhere | put an address between the brackets",
                "[x](https:example.org) | 1:5+17 invalid-address: two slashes are missing after the colon of the address |",
                "[x](a%FFb.md) | 1:5+8 invalid-address: the address holds percent signs that do not make UTF-8 |",
                "[x](a%00b.md) | 1:5+8 invalid-address: the address holds a control character |",
            })
    void a_wrong_address_is_reported_at_its_place(String text, String message, String hint) {
        assertThat(problems(body(text))).containsExactly(hint == null ? message : message + " | " + hint);
        assertThat(html(text)).doesNotContain("href");
    }

    @ParameterizedTest
    @Case("97")
    @ValueSource(
            strings = {
                "[press](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x](JAVASCRIPT:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<&#1;javascript:alert(1)>)",
                "[x](<  javascript:alert(1)>)",
                "[x](data:text/html,x)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "![x](mailto:a@b.example)",
                "[x](/\\evil.example)",
                "[x][r]\n\n[r]: javascript:alert(1)",
            })
    void addresses_that_run_are_errors_and_never_written(String text) {
        Prose prose = body(text);
        assertThat(prose.problems()).extracting(problem -> problem.rule().id()).containsExactly("invalid-address");
        assertThat(html(text)).doesNotContain("href=").doesNotContain("src=");
    }

    @Test
    @Case("46")
    void brackets_in_addresses_belong_to_them() {
        assertThat(
                        html(
                                "(see https://example.org/a_(b)).\n[x](https://example.org/a_(b)) [y](<https://example.org/a b>)"))
                .isEqualTo(
                        "<p>(see <a href=\"https://example.org/a_(b)\" dir=\"ltr\">https://example.org/a_(b)</a>).\n"
                                + "<a href=\"https://example.org/a_(b)\">x</a> <a href=\"https://example.org/a%20b\">y</a></p>");
    }

    @Test
    @Case("47")
    void underscores_and_asterisks_in_bare_addresses_emphasize_nothing() {
        assertThat(html("At https://example.org/__talks__/2031_04_05_.html now"))
                .isEqualTo("<p>At <a href=\"https://example.org/__talks__/2031_04_05_.html\" dir=\"ltr\">"
                        + "https://example.org/__talks__/2031_04_05_.html</a> now</p>");
        assertThat(html("At https://example.org/*x*")).doesNotContain("<em>").contains("https://example.org/*x");
        assertThat(html("**https://example.org/a_b** *see https://example.org/*."))
                .isEqualTo(
                        "<p><strong><a href=\"https://example.org/a_b\" dir=\"ltr\">https://example.org/a_b</a></strong> "
                                + "<em>see <a href=\"https://example.org/\" dir=\"ltr\">https://example.org/</a></em>.</p>");
    }

    @Test
    void places_in_front_matter_are_those_of_the_value() {
        assertThat(inline("by [him](person:x)").references().get(0).at().toString())
                .isEqualTo("a.md:3:19");
        Prose folded = Prose.inline(new Text("by [him](person:x)", "a.md", 3, 10, 0, false));
        assertThat(folded.references().get(0).at().toString()).isEqualTo("a.md:3:10");
    }

    @Test
    void places_count_code_points_and_lines() {
        Prose prose = body("One 🚢\n\n🚢 [x](person:y)\n> quoted\n> 🚢🚢 [z](term:q \"t\")");
        assertThat(prose.references())
                .extracting(reference -> reference.at().toString())
                .containsExactly("a.md:3:7", "a.md:5:10");
    }

    @Test
    void a_link_in_a_links_words_is_only_words() {
        assertThat(html("[see <https://example.org/x> there](https://example.org/y)"))
                .isEqualTo("<p><a href=\"https://example.org/y\">see https://example.org/x there</a></p>");
    }

    @Test
    void an_image_may_be_a_link() {
        assertThat(html("[![Dock](d.png)](b.md)"))
                .contains("<figure class=\"pic\">\n<a href=\"b.md\"><img src=\"d.png\" alt=\"Dock\" ")
                .contains("decoding=\"async\"></a>\n<figcaption>");
    }

    @Test
    void references_are_numbered_in_reading_order() {
        Prose prose = body("[a](person:a) [b][^n]\n\n[c](person:c)[^f]\n\n[^f]: [e](person:e)\n[^n]: [d](person:d)");
        assertThat(prose.references()).extracting(Reference::target).containsExactly("a", "d", "c", "e");
        assertThat(prose.references()).extracting(Reference::index).containsExactly(0, 1, 2, 3);
        assertThat(prose.references()).extracting(Reference::passage).containsExactly(0, 1, 2, 3);
    }

    @Test
    void an_address_with_a_blank_is_reported_where_it_shows_as_text() {
        assertThat(problems(body("See [this](my file.md) now")))
                .containsExactly("1:10+2 stray-markup: this is no link and shown as text | put an address with blanks"
                        + " between < and >");
        assertThat(problems(body("See \\[this\\](file.md) and `[x](a b)`"))).isEmpty();
    }

    @Test
    @Case("103")
    void a_numeric_reference_makes_no_control_character() {
        assertThat(problems(body(
                        "Text &#x10; here &#31; and [x](https://example.org \"t&#xFFFE;\").\n\n![a&#x7f;](x.png)")))
                .containsExactly(
                        "1:6+6 control-character: &#x10; makes the control character U+0010 | delete it; it is invisible",
                        "1:18+5 control-character: &#31; makes the control character U+001F | delete it; it is invisible",
                        "1:54+8 control-character: &#xFFFE; makes the control character U+FFFE | delete it; it is invisible",
                        "3:4+6 control-character: &#x7f; makes the control character U+007F | delete it; it is invisible");
        assertThat(problems(inline("a &#xD800;"))).hasSize(1);
        assertThat(problems(body("[x]\n\n[x]: https://example.org '&#x10;'")))
                .containsExactly(
                        "1:1+3 control-character: something here makes the control character U+0010 | delete it; it is"
                                + " invisible");
        assertThat(problems(body("`&#x10;` and \\&#x10; and &#233; and &#0;"))).isEmpty();
    }

    @Case("169")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[](https://example.org)",
                "[&nbsp;](https://example.org)",
                "[&#8203;](https://example.org)",
                "[<!-- a -->](https://example.org)",
                "[ ](mailto:a@example.org)"
            })
    void a_link_out_of_the_site_without_words_is_told(String link) {
        assertThat(problems(body("a " + link)))
                .containsExactly("1:3+" + link.length() + " without-words: a link has no words");
    }

    @Case("169")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[](person:mara)",
                "[&#8203;](person:mara)",
                "[`a`](https://example.org)",
                "[](b.md)",
                "https://example.org"
            })
    void a_link_that_shows_something_is_fine(String link) {
        assertThat(problems(body("a " + link))).isEmpty();
        assertThat(html("a " + link)).doesNotContainPattern("<a [^>]*>[\\s\u200b]*</a>");
    }
}
