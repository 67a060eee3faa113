package backstory.markdown;

import static backstory.markdown.Sample.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static Prose.Parts parts(String text) {
        return body(text).parts(Sample.decided(body(text)));
    }

    /** Each piece as its markup, or as the number of its directive. */
    private static List<String> shown(List<Prose.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isMarkup() ? piece.html().toString() : "" + piece.directive())
                .toList();
    }

    @Test
    void the_opening_ends_at_the_first_section() {
        Prose.Parts parts = parts("a\n\n### b\n\n> [!UNKNOWN]\n> c\n\nd\n\n## e\n\nf[^n]\n\n[^n]: g");
        assertThat(shown(parts.opening())).containsExactly("""
                        <p>a</p>
                        <h3 id="b">b</h3>
                        <section class="unknown" aria-labelledby="unknown">
                        <h2 id="unknown">What we do not know</h2>
                        <p>c</p>
                        </section>
                        <p>d</p>""");
        assertThat(shown(parts.sections()))
                .singleElement()
                .asString()
                .startsWith("<section aria-labelledby=\"e\">\n<h2 id=\"e\">e</h2>")
                .contains("</section>\n<section class=\"notes\"")
                .endsWith("</section>");
    }

    @Test
    void a_heading_of_the_first_level_begins_one_too() {
        assertThat(shown(parts("a\n\n# b").sections()))
                .containsExactly("<section aria-labelledby=\"b\">\n<h2 id=\"b\">b</h2>\n</section>");
    }

    @Test
    void a_part_without_words_has_no_pieces() {
        assertThat(parts("")).isEqualTo(new Prose.Parts(List.of(), List.of()));
        assertThat(parts("a").sections()).isEmpty();
        assertThat(parts("## a").opening()).isEmpty();
    }

    @Test
    void directives_part_the_pieces_and_sections_go_on() {
        Prose.Parts parts = parts("::people\n\na\n::claims\n::claims\n\n## b\n\n::timeline\n\nc\n\n## d\n\n::people");
        assertThat(shown(parts.opening())).containsExactly("0", "<p>a</p>", "1", "2");
        assertThat(shown(parts.sections()))
                .containsExactly(
                        "<section aria-labelledby=\"b\">\n<h2 id=\"b\">b</h2>",
                        "3",
                        "<p>c</p>\n</section>\n<section aria-labelledby=\"d\">\n<h2 id=\"d\">d</h2>",
                        "4",
                        "</section>");
    }

    @Test
    void without_pieces_nothing_is_written_for_directives() {
        assertThat(Sample.html("a\n::claims\n\n## b\n::people\n\nc")).isEqualTo(Sample.html("a\n\n## b\n\nc"));
        assertThat(Sample.html("::claims")).isEmpty();
    }

    @Test
    void inline_prose_has_no_parts() {
        Prose prose = Sample.inline("a");
        assertThatThrownBy(() -> prose.parts(Sample.decided(prose))).isInstanceOf(IllegalStateException.class);
    }
}
