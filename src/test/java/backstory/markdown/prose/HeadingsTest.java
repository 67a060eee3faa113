package backstory.markdown.prose;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Heading;
import backstory.markdown.words.Passage;
import backstory.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    private static List<String> ids(String text) {
        return body(text).headings().stream().map(Heading::id).toList();
    }

    @Test
    @Case("51")
    void equal_headings_get_different_ids_that_stay() {
        assertThat(ids("## Talks\n## Talks\n## Talks 1\n## talks-1"))
                .containsExactly("talks", "talks-2", "talks-1", "talks-1-2");
        assertThat(ids("## Talks\n## Talks\n## Talks 2")).containsExactly("talks", "talks-2", "talks-2-2");
        assertThat(ids("## Talks\n## Talks 2\n## Talks")).containsExactly("talks", "talks-2", "talks-3");
    }

    @Test
    @Case("52")
    void headings_in_any_script_have_ids() {
        assertThat(ids("## Переговоры\n## 概要\n## مفاوضات\n## 🚢\n## …"))
                .containsExactly("переговоры", "概要", "مفاوضات", "section", "section-2");
    }

    @Test
    @Case("133")
    void ids_follow_the_rule_of_slugs() {
        assertThat(ids("## Кира — *détente*, `Й`")).containsExactly("кира-detente-й");
    }

    @Test
    @Case("56")
    void the_text_is_plain_and_whole() {
        Prose prose = body("## R&D: [Mara  Okafor](person:mara) *speaks* `now`[^n] \\*\n\n[^n]: N");
        Heading heading = prose.headings().get(0);
        assertThat(heading.text()).isEqualTo("R&D: Mara  Okafor speaks now *");
        assertThat(heading.at().toString()).isEqualTo("a.md:1:1");
        assertThat(prose.passages().get(0).linkable()).isFalse();
    }

    @Test
    void the_first_level_is_the_pages_title() {
        assertThat(html("# A\n\n### B\n\nC\n======")).isEqualTo("""
                        <section aria-labelledby="a">
                        <h2 id="a"><a href="#a">A</a></h2>
                        <h3 id="b"><a href="#b">B</a></h3>
                        </section>
                        <section aria-labelledby="c">
                        <h2 id="c"><a href="#c">C</a></h2>
                        </section>""");
        assertThat(body("# A\n\n###### B").headings())
                .extracting(Heading::level)
                .containsExactly(2, 6);
    }

    @Test
    void passages_know_their_section() {
        assertThat(body("a\n\n## B\n\nc\n\n### D\n\ne\n\n> [!UNKNOWN]\n> f\n\n## G\n\nh")
                        .passages())
                .extracting(Passage::section)
                .containsExactly(0, 0, 1, 1, 1, 2, 2, 3);
    }

    @Test
    void many_equal_headings_take_no_time_to_speak_of() {
        List<String> ids = ids("## Talks\n".repeat(10_000));
        assertThat(ids).doesNotHaveDuplicates().hasSize(10_000).endsWith("talks-10000");
    }

    @Case("r9")
    @ParameterizedTest
    @CsvSource({
        "## Title {#setup},setup,Title",
        "## Title{#setup} ##,setup,Title",
        "## *Title* { #setup },setup,Title",
        "## Title {:#setup},setup,Title",
        "'Title {#set-up}\n---',set-up,Title",
        "## Title {#über},title,Title",
        "## Title {#概要},概要,Title",
        "## Title \\{#setup},title-setup,Title {#setup}",
        "## Title {setup},title-setup,Title {setup}",
        "## `a {#b}`,a-b,a {#b}",
        "## A {#b} c,a-b-c,A {#b} c"
    })
    void a_heading_has_the_id_that_its_writer_gives_it(String text, String id, String words) {
        Heading heading = body(text.replace("\\n", "\n")).headings().get(0);
        assertThat(heading.id()).isEqualTo(id);
        assertThat(heading.text()).isEqualTo(words);
    }

    @Case("r9")
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '!',
            value = {
                "{.unnumbered} # delete it, or write an id as {@…}",
                "{-} # delete it, or write an id as {@…}",
                "{@a .b} # write {@a}",
                "{@a title=\"b\"} # write {@a}",
                "{title=b} # delete it, or write an id as {@…}"
            })
    void other_attributes_of_a_heading_are_errors(String attributes, String hint) {
        String written = attributes.replace('@', '#');
        Prose prose = body("## Title " + written);
        assertThat(problems(prose))
                .containsExactly("1:10+" + written.length()
                        + " heading-attribute: a heading takes an id and nothing else | " + hint.replace('@', '#'));
        assertThat(prose.headings().get(0).text()).isEqualTo("Title");
    }

    @Case("r9")
    @Test
    void an_id_that_is_none_or_stands_twice_is_an_error() {
        assertThat(problems(body("## A {#Set_Up}")))
                .containsExactly("1:6+9 invalid-id: the id of a heading may only have lower-case letters, digits and"
                        + " single hyphens, found \"Set_Up\" | write {#set-up}");
        assertThat(problems(body("## A\n\n## B {#a}\n\n## C {#c}\n\n## C\n\n## D {#c}")))
                .containsExactly(
                        "3:6+4 duplicate-id: a heading before has the id \"a\" | first at a.md:1:1; give one of them"
                                + " another",
                        "9:6+4 duplicate-id: a heading before has the id \"c\" | first at a.md:5:1; give one of them"
                                + " another");
        assertThat(ids("## C {#c}\n\n## C\n\n## fn x {#fn-x}\n\na[^x]\n\n[^x]: b"))
                .containsExactly("c", "c-2", "fn-x");
    }

    @Case("r10")
    @Test
    void the_highest_rank_used_counts_as_the_second() {
        assertThat(html("a\n\n### B\n\n#### C\n\n### D")).isEqualTo(html("a\n\n## B\n\n### C\n\n## D"));
        assertThat(body("###### B").headings()).extracting(Heading::level).containsExactly(2);
        assertThat(body("#### C\n\n### B").headings())
                .extracting(Heading::level)
                .containsExactly(3, 2);
        assertThat(body("#### B\n\na[^x]\n\n[^x]: # C").headings())
                .extracting(Heading::level)
                .containsExactly(2, 2);
    }

    @Case({"r10", "169", "s15"})
    @Test
    void a_skipped_rank_is_told_with_the_rank_to_write() {
        String skips = " skipped-rank: a heading skips a rank | write ";
        assertThat(problems(body("## A\n\n#### B\n\n##### C\n\n## D\n\n### E")))
                .containsExactly("3:1+6" + skips + "### in place of ####");
        assertThat(problems(body("### A\n\n##### B"))).containsExactly("3:1+7" + skips + "#### in place of #####");
        assertThat(problems(body("### A\n\n## B"))).containsExactly("1:1+5" + skips + "## in place of ###");
        assertThat(problems(body("> [!UNKNOWN]\n> a\n\n### B\n\n## C"))).isEmpty();
    }

    @Case("169")
    @ParameterizedTest
    @ValueSource(strings = {"##", "## <!-- a -->", "## &nbsp;", "## {#a}"})
    void a_heading_without_words_is_told(String text) {
        assertThat(problems(body("a\n\n" + text + "\n\nb")))
                .containsExactly("3:1+" + text.length() + " without-words: a heading has no words");
    }
}
