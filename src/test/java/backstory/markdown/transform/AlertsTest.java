package backstory.markdown.transform;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Heading;
import backstory.testing.Case;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {
    @Test
    void a_brief_is_a_section_with_a_list() {
        String text = "> [!BRIEF]\n> - One.\n> - Two.\n> - Three.";
        assertThat(problems(body(text))).isEmpty();
        assertThat(html(text)).isEqualTo("""
                        <section class="key" aria-labelledby="brief">
                        <h2 id="brief"><a href="#brief">In short</a></h2>
                        <ul>
                        <li>One.</li>
                        <li>Two.</li>
                        <li>Three.</li>
                        </ul>
                        </section>""");
        assertThat(body(text).headings()).extracting(Heading::alert).containsExactly("brief");
    }

    @Case("m2")
    @ParameterizedTest
    @CsvSource({"1, 10, the brief has 1 line", "6, 10, the brief has 6 lines", "2, 199, the brief has 2 lines"})
    void a_brief_of_too_few_or_too_many_lines_is_counted(int lines, int words, String counted) {
        String text = "> [!BRIEF]\n" + "> - One.\n".repeat(lines) + "\n" + "word ".repeat(words);
        assertThat(problems(body(text)))
                .containsExactly("1:3+8 brief-shape: " + counted
                        + " | it needs three to five; two are enough in a text of under 200 words");
    }

    @Case("m2")
    @Test
    void two_lines_are_enough_in_a_short_text() {
        assertThat(problems(body("> [!BRIEF]\n> - One.\n> - Two.\n\n" + "word ".repeat(197))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!BRIEF]\n> Text.",
                "> [!BRIEF]",
                "> [!BRIEF]\n> Text.\n> - 1\n> - 2\n> - 3",
                "> [!BRIEF]\n> - 1\n> - 2\n> - 3\n>\n> Text.",
            })
    void a_brief_of_another_shape_is_an_error(String text) {
        assertThat(problems(body(text)))
                .containsExactly("1:3+8 brief-shape: a brief is one list and nothing else"
                        + " | write each of its three to five lines after \"> - \"");
    }

    @Test
    void the_unknown_is_a_section_of_its_own() {
        assertThat(html("## Talks\n\na\n\n> [!UNKNOWN]\n> - b\n\nc\n\n## More")).isEqualTo("""
                        <section aria-labelledby="talks">
                        <h2 id="talks"><a href="#talks">Talks</a></h2>
                        <p>a</p>
                        </section>
                        <section class="unknown" aria-labelledby="unknown">
                        <h2 id="unknown"><a href="#unknown">What we do not know</a></h2>
                        <ul>
                        <li>b</li>
                        </ul>
                        </section>
                        <p>c</p>
                        <section aria-labelledby="more">
                        <h2 id="more"><a href="#more">More</a></h2>
                        </section>""");
        assertThat(body("> [!UNKNOWN]\n> a").headings())
                .containsExactly(new Heading(
                        2,
                        "unknown",
                        "",
                        "unknown",
                        body("> [!UNKNOWN]").headings().get(0).at()));
    }

    @Test
    void the_others_are_boxes() {
        assertThat(html("> [!context]  \n> It *was* so.")).isEqualTo("""
                        <aside role="note" class="box box-context" aria-label="Context">
                        <p class="bk">Context</p>
                        <p>It <em>was</em> so.</p>
                        </aside>""");
        assertThat(html("> [!Disputed]\n>\n> a"))
                .startsWith("<aside role=\"note\" class=\"box box-disputed\" aria-label=\"Disputed\">");
        assertThat(html("> [!NOTE]\n> a"))
                .startsWith("<aside role=\"note\" class=\"box box-note\" aria-label=\"Note\">");
    }

    @Case("r18")
    @ParameterizedTest
    @ValueSource(strings = {"Tip", "Important", "Warning", "Caution"})
    void alerts_of_github_are_boxes_with_their_own_word(String word) {
        String text = "> [!" + word.toUpperCase(Locale.ROOT) + "]\n> a";
        assertThat(problems(body(text))).isEmpty();
        assertThat(html(text))
                .contains("aria-label=\"" + word + "\"")
                .contains("<p class=\"bk\">" + word + "</p>\n<p>a</p>");
    }

    @Test
    void an_unknown_alert_is_an_error_with_a_suggestion() {
        assertThat(problems(body("Text\n\n> [!CONTXT]\n> a")))
                .containsExactly("3:3+9 unknown-alert: there is no alert \"CONTXT\" | did you mean \"CONTEXT\"?");
        assertThat(problems(body("> [!IN SHORT]\n> - a")))
                .containsExactly("1:3+11 unknown-alert: there is no alert \"IN SHORT\""
                        + " | alerts are BRIEF, CONTEXT, DISPUTED, UNKNOWN, NOTE, TIP, IMPORTANT, WARNING, CAUTION");
        assertThat(problems(body("> [!QUESTION]\n> a")))
                .containsExactly("1:3+11 unknown-alert: there is no alert \"QUESTION\""
                        + " | alerts are BRIEF, CONTEXT, DISPUTED, UNKNOWN, NOTE, TIP, IMPORTANT, WARNING, CAUTION");
    }

    @Test
    void an_alerts_name_has_a_line_to_itself() {
        assertThat(problems(body("> [!NOTE] a")))
                .containsExactly("1:3+7 unknown-alert: an alert's name shares its line with text"
                        + " | put the text on the lines below, each after >");
        assertThat(html("> \\[!NOTE]\n> a")).startsWith("<blockquote>\n<p>[!NOTE]\na</p>");
        assertThat(html("[!NOTE]")).isEqualTo("<p>[!NOTE]</p>");
        assertThat(problems(body("> a\n> [!NOTE]"))).isEmpty();
    }

    @Test
    void quotations_take_no_mentions_and_alerts_do() {
        assertThat(body("> a").passages().get(0).linkable()).isFalse();
        assertThat(body("> [!NOTE]\n> a").passages().get(0).linkable()).isTrue();
        assertThat(body("> > [!NOTE]\n> > a").passages().get(0).linkable()).isFalse();
        assertThat(body("> a\n\nb").passages().get(1).linkable()).isTrue();
    }

    @Test
    void an_alert_may_hold_notes() {
        assertThat(html("> [!CONTEXT]\n> a [b][^n]\n\n[^n]: N"))
                .contains("<div class=\"wn\"><p>a ")
                .contains("</aside>\n</div>\n</aside>");
    }
}
