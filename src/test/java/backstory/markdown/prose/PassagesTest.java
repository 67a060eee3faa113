package backstory.markdown.prose;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.inline;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Sample;
import backstory.markdown.words.Passage;
import backstory.markdown.words.WordRange;
import backstory.problem.Location;
import backstory.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static List<String> stretches(String text) {
        return stretches(body(text).passages().get(0));
    }

    private static List<String> stretches(Passage passage) {
        return passage.stretches().stream()
                .map(stretch -> passage.text().substring(stretch.start(), stretch.end()))
                .toList();
    }

    @Test
    @Case("65")
    void words_are_what_a_reader_reads() {
        Prose prose =
                body("*Mara Okafor* spoke; **Mara** Okafor; Okafor—the minister; Mara\nOkafor;  \nMara&nbsp;Okafor");
        Passage passage = prose.passages().get(0);
        assertThat(passage.text())
                .isEqualTo("Mara Okafor spoke; Mara Okafor; Okafor—the minister; Mara Okafor; Mara Okafor");
        assertThat(stretches(passage))
                .containsExactly(
                        "Mara Okafor", " spoke; ", "Mara", " Okafor; Okafor—the minister; Mara Okafor; Mara Okafor");
    }

    @Test
    @Case("55")
    void links_code_images_and_html_are_no_stretches() {
        assertThat(
                        stretches(
                                "a [Lind](https://example.org/port) b `Lind` c ![Lind](lind.jpg \"port\") d <b data-x=\"Lind\">e</b> https://example.org/lind"))
                .containsExactly("a ", " b ", " c ", " d ", "e", " ");
        assertThat(body("a [Lind](person:l) `Lind` ![Lind](lind.jpg)z")
                        .passages()
                        .get(0)
                        .text())
                .isEqualTo("a Lind Lind z");
    }

    @Test
    void escapes_and_entities_are_resolved_within_one_stretch() {
        assertThat(stretches("R\\*D &amp; AT&amp;T_x [y] ** z")).containsExactly("R*D & AT&T_x [y] ** z");
    }

    @Test
    void marks_end_a_stretch_and_leave_no_blank() {
        Passage passage = body("Paul [@g1] and Paul[^n], [so *it* is][^m] x\n\n[^n]: N\n[^m]: M")
                .passages()
                .get(0);
        assertThat(passage.text()).isEqualTo("Paul and Paul, so it is x");
        assertThat(stretches(passage)).containsExactly("Paul", " and Paul", ", ", "so ", "it", " is", " x");
    }

    @Test
    void every_block_is_a_passage() {
        Prose prose = body(
                "## H\n\n- a\n- b\n\n  c\n\n| d | e |\n|---|---|\n| f | g |\n\n> h\n\n```\ni  j\n```\n\n    k\n\n<div>l</div>\n\nm");
        assertThat(prose.passages())
                .extracting(Passage::text)
                .containsExactly("H", "a", "b", "c", "d", "e", "f", "g", "h", "i  j", "k", "<div>l</div>", "m");
        assertThat(prose.passages())
                .extracting(Passage::index)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(prose.passages())
                .filteredOn(passage -> !passage.linkable())
                .extracting(Passage::text)
                .containsExactly("H", "h", "i  j", "k", "<div>l</div>");
        assertThat(prose.plainText()).isEqualTo("H a b c d e f g h i  j k <div>l</div> m");
    }

    @Test
    void the_first_paragraph_is_the_first_that_is_no_alert() {
        assertThat(body("# H\n\n> [!BRIEF]\n> - a\n> - b\n> - c\n\n![x](y.png)\n\nIt *was* so [@g1].\n\nNext")
                        .firstParagraph())
                .get()
                .extracting(Passage::text)
                .isEqualTo("It was so.");
        assertThat(body("- a").firstParagraph()).isEmpty();
    }

    @Test
    void inline_prose_is_one_passage_without_blocks() {
        Prose prose = inline("# a\n> *b*\n\n- c\n    d\n***\n[x]: https://example.org\n| e |\n|---|");
        assertThat(prose.passages()).hasSize(1);
        assertThat(prose.plainText()).isEqualTo("# a > b - c d *** [x]: https://example.org | e | |---|");
    }

    private static List<String> kinds(String text) {
        return body(text).passages().stream()
                .map(passage -> passage.text() + " " + passage.kind() + " " + passage.alert())
                .map(String::strip)
                .toList();
    }

    @Test
    void a_passage_says_what_it_is() {
        assertThat(
                        kinds(
                                "a\n\n## b\n\n- c\n\n  - d\n\n  e\n\n| f |\n|---|\n| g |\n\n> h\n>\n> - i\n\n```\nj\n```\n\n<div>"))
                .containsExactly(
                        "a PARAGRAPH",
                        "b HEADING",
                        "c LIST_LINE",
                        "d LIST_LINE",
                        "e LIST_LINE",
                        "f COLUMN_HEAD",
                        "g CELL",
                        "h QUOTATION",
                        "i QUOTATION",
                        "j VERBATIM",
                        "<div> VERBATIM");
        assertThat(inline("- a").passages().get(0).kind()).isEqualTo(Passage.Kind.PARAGRAPH);
    }

    @Test
    void a_passage_says_which_alert_it_stands_in() {
        assertThat(
                        kinds(
                                "> [!BRIEF]\n> - a\n> - b\n> - c[^n]\n\n> [!CONTEXT]\n> [d][^m]\n>\n> > e\n\n[^n]: f\n[^m]: g\n\n    > h"))
                .containsExactly(
                        "a LIST_LINE brief",
                        "b LIST_LINE brief",
                        "c LIST_LINE brief",
                        "d PARAGRAPH context",
                        "g NOTE",
                        "h NOTE",
                        "e QUOTATION context",
                        "f NOTE");
        assertThat(body("[a][^m]\n\n[^m]: b\n\n    > c").passages())
                .extracting(Passage::linkable)
                .containsExactly(true, true, false);
    }

    private static String place(String text, String words) {
        Prose prose = body(text);
        for (Passage passage : prose.passages()) {
            int start = passage.text().lastIndexOf(words);
            if (start >= 0) {
                Location at = prose.at(new WordRange(passage.index(), start, start + words.length()));
                return at.line() + ":" + at.column() + "+" + at.length();
            }
        }
        throw new AssertionError(words);
    }

    @Test
    void words_have_their_place_in_the_file() {
        assertThat(place("a\n\nb Rand Paul c", "Rand Paul")).isEqualTo("3:3+9");
        assertThat(place("- *🚢* Rand Paul [@x].", "Rand Paul")).isEqualTo("1:7+9");
        assertThat(place("A \\* &amp; Paul \\* and Paul [@x] b", "Paul")).isEqualTo("1:24+4");
        assertThat(place("PauPauPaul", "PauPaul")).isEqualTo("1:4+7");
        assertThat(place("x[^n]\n\n[^n]: Rand Paul", "Paul")).isEqualTo("3:12+4");
    }

    @Test
    void words_over_a_line_break_have_the_place_of_the_first_line() {
        assertThat(place("> so Rand\n> Paul", "Rand Paul")).isEqualTo("1:6+4");
    }

    @Test
    void words_that_cannot_be_told_from_others_have_the_place_of_those() {
        assertThat(place("a *Rand&nbsp;Paul b*", "Rand Paul")).isEqualTo("1:4+16");
    }

    @Test
    void nothing_is_an_empty_prose() {
        for (Prose prose : List.of(body(""), inline(""), body("\n \n"))) {
            assertThat(prose.passages()).isEmpty();
            assertThat(prose.plainText()).isEmpty();
            assertThat(prose.problems()).isEmpty();
            assertThat(Sample.html(prose)).isEmpty();
        }
    }
}
