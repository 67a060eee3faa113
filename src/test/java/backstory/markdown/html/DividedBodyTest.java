package backstory.markdown.html;

import static backstory.markdown.Sample.body;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Html;
import backstory.markdown.Sample;
import backstory.markdown.prose.Prose;
import backstory.markdown.render.DividedBody;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DividedBodyTest {
    private record Shown(Prose prose) implements DividedBody.Pieces<String> {
        @Override
        public String words(Html html) {
            return html.toString();
        }

        @Override
        public String block(int directive) {
            return prose.directives().get(directive).name().word();
        }
    }

    /** Each piece as its markup, or as the name of its directive. */
    private static DividedBody<String> divided(String text) {
        Prose prose = body(text);
        return HtmlRenderer.divide(Sample.tokens(prose, Map.of()), Sample.decided(prose), new Shown(prose));
    }

    @Test
    void the_opening_ends_at_the_first_section() {
        DividedBody<String> parts = divided("a\n\n### b\n\n> [!UNKNOWN]\n> c\n\nd\n\n## e\n\nf[^n]\n\n[^n]: g");
        assertThat(parts.opening()).containsExactly("""
                        <p>a</p>
                        <h3 id="b"><a href="#b">b</a></h3>
                        <section class="unknown" aria-labelledby="unknown">
                        <h2 id="unknown"><a href="#unknown">What we do not know</a></h2>
                        <p>c</p>
                        </section>
                        <p>d</p>""");
        assertThat(parts.sections())
                .singleElement()
                .asString()
                .startsWith("<section aria-labelledby=\"e\">\n<h2 id=\"e\"><a href=\"#e\">e</a></h2>")
                .contains("</section>\n<section class=\"notes\"")
                .endsWith("</section>");
    }

    @Test
    void the_brief_stands_first_and_apart_wherever_the_opening_has_it() {
        DividedBody<String> parts =
                divided("a[^n]\n\n::people\n\n> [!BRIEF]\n> - b[^m]\n> - c\n> - d\n\ne\n\n## f\n\n[^n]: g\n\n[^m]: h");
        assertThat(parts.brief())
                .singleElement()
                .asString()
                .startsWith("<section class=\"key\" aria-labelledby=\"brief\">")
                .contains(">a</a></sup></li>")
                .endsWith("</section>");
        assertThat(parts.opening()).hasSize(3).last().isEqualTo("<p>e</p>");
        assertThat(divided("a\n\n## b\n\n> [!BRIEF]\n> - b\n> - c\n> - d").brief())
                .isEmpty();
    }

    @Test
    void a_brief_is_one_piece_also_with_other_alerts_in_its_list() {
        DividedBody<String> parts =
                divided("> [!BRIEF]\n> - a\n>   > [!CONTEXT]\n>   > b\n> - c\n> - d\n\ne\n\n> [!CONTEXT]\n> f");
        assertThat(parts.brief())
                .singleElement()
                .asString()
                .startsWith("<section class=\"key\" aria-labelledby=\"brief\">")
                .contains("<p>b</p>", "<li>d</li>")
                .endsWith("</section>");
        assertThat(parts.opening()).singleElement().asString().startsWith("<p>e</p>");
    }

    @Test
    void a_heading_of_the_first_level_begins_one_too() {
        assertThat(divided("a\n\n# b").sections())
                .containsExactly("<section aria-labelledby=\"b\">\n<h2 id=\"b\"><a href=\"#b\">b</a></h2>\n</section>");
    }

    @Test
    void a_part_without_words_has_no_pieces() {
        assertThat(divided("")).isEqualTo(new DividedBody<>(List.of(), List.of(), List.of()));
        assertThat(divided("a").sections()).isEmpty();
        assertThat(divided("## a").opening()).isEmpty();
    }

    @Test
    void directives_part_the_pieces_and_sections_go_on() {
        DividedBody<String> parts =
                divided("::people\n\na\n::claims\n::claims\n\n## b\n\n::timeline\n\nc\n\n## d\n\n::people");
        assertThat(parts.opening()).containsExactly("people", "<p>a</p>", "claims", "claims");
        assertThat(parts.sections())
                .containsExactly(
                        "<section aria-labelledby=\"b\">\n<h2 id=\"b\"><a href=\"#b\">b</a></h2>",
                        "timeline",
                        "<p>c</p>\n</section>\n<section aria-labelledby=\"d\">\n<h2 id=\"d\"><a href=\"#d\">d</a></h2>",
                        "people",
                        "</section>");
    }

    @Test
    void without_pieces_nothing_is_written_for_directives() {
        assertThat(Sample.html("a\n::claims\n\n## b\n::people\n\nc")).isEqualTo(Sample.html("a\n\n## b\n\nc"));
        assertThat(Sample.html("::claims")).isEmpty();
    }

    @Test
    void inline_prose_is_one_piece() {
        Prose prose = Sample.inline("a *b*");
        assertThat(HtmlRenderer.divide(Sample.tokens(prose, Map.of()), Sample.decided(prose), new Shown(prose)))
                .isEqualTo(new DividedBody<>(List.of(), List.of("a <em>b</em>"), List.of()));
    }
}
