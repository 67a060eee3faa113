package backstory.markdown;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static List<String> ids(String text) {
        return body(text).headings().stream().map(Heading::id).toList();
    }

    @Test
    @DisplayName("case 51: equal headings")
    void equal_headings_get_different_ids_that_stay() {
        assertThat(ids("## Talks\n## Talks\n## Talks 1\n## talks-1"))
                .containsExactly("talks", "talks-2", "talks-1", "talks-1-2");
        assertThat(ids("## Talks\n## Talks\n## Talks 2")).containsExactly("talks", "talks-2", "talks-2-2");
        assertThat(ids("## Talks\n## Talks 2\n## Talks")).containsExactly("talks", "talks-2", "talks-3");
    }

    @Test
    @DisplayName("case 52: headings without Latin letters")
    void headings_in_any_script_have_ids() {
        assertThat(ids("## Переговоры\n## 概要\n## مفاوضات\n## 🚢\n## …"))
                .containsExactly("переговоры", "概要", "مفاوضات", "section", "section-2");
    }

    @Test
    @DisplayName("case 133: marks are lost by Latin letters only")
    void ids_follow_the_rule_of_slugs() {
        assertThat(ids("## Кира — *détente*, `Й`")).containsExactly("кира-detente-й");
    }

    @Test
    @DisplayName("case 56: the text of a heading is what was written")
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
                        <h2 id="a">A</h2>
                        <h3 id="b">B</h3>
                        </section>
                        <section aria-labelledby="c">
                        <h2 id="c">C</h2>
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
}
