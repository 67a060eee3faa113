package backstory.markdown.prose;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inline;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.words.Passage;
import backstory.testing.Case;
import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    @Case("44")
    void a_footnote_stands_at_the_end_with_a_way_back_for_each_mark() {
        assertThat(html("One.[^a] Two.[^a]\n\n[^a]: Note.")).isEqualTo("""
                        <p>One.<sup class="n" id="fnref-a-1"><a role="doc-noteref" href="#fn-a" \
                        aria-label="Note a">a</a></sup> Two.<sup class="n" id="fnref-a-2">\
                        <a role="doc-noteref" href="#fn-a" aria-label="Note a">a</a></sup></p>
                        <section class="notes" role="doc-endnotes" aria-labelledby="notes">
                        <h2 id="notes"><a href="#notes">Notes</a></h2>
                        <ol>
                        <li id="fn-a">
                        <p>Note. <a role="doc-backlink" href="#fnref-a-1" aria-label="Back to mention 1 of note a">↩</a> \
                        <a role="doc-backlink" href="#fnref-a-2" aria-label="Back to mention 2 of note a">↩</a></p>
                        </li>
                        </ol>
                        </section>""");
    }

    @Test
    void a_phrase_has_its_note_in_the_margin_of_its_paragraph() {
        assertThat(html("It [will not interfere][^denial] there.\n\n[^denial]: So *they* said.\n\nNext."))
                .isEqualTo("""
                        <div class="wn"><p>It <span class="ph" id="fnref-denial-1">will not interfere</span>\
                        <sup class="n"><a role="doc-noteref" href="#fn-denial" aria-label="Note a">a</a></sup> there.</p>
                        <aside role="note" class="sn" id="fn-denial" data-n="a" aria-label="Note on “will not interfere”">
                        <p>So <em>they</em> said. <a role="doc-backlink" href="#fnref-denial-1" \
                        aria-label="Back to mention 1 of note a">↩</a></p>
                        </aside>
                        </div>
                        <p>Next.</p>""");
    }

    @Test
    void the_first_mark_decides_where_a_note_stands() {
        String note = "\n\n[^n]: Text.";
        assertThat(html("[a phrase][^n] and[^n]" + note)).contains("<aside").doesNotContain("doc-endnotes");
        assertThat(html("one[^n] and [a phrase][^n]" + note))
                .contains("doc-endnotes")
                .contains("<span class=\"ph\" id=\"fnref-n-2\">a phrase</span>")
                .doesNotContain("<aside");
    }

    @Test
    void notes_share_one_count_in_reading_order() {
        String text =
                "One[^a] [two][^b] three[^c]\n\nfour[^d]\n\n[^d]: D\n[^c]: C [e][^e]\n[^b]: B[^f]\n[^a]: A\n[^f]: F\n[^e]: E";
        assertThat(problems(body(text))).isEmpty();
        assertThat(html(text))
                .contains("href=\"#fn-f\" aria-label=\"Note d\"")
                .contains("href=\"#fn-d\" aria-label=\"Note e\"")
                .contains("href=\"#fn-e\" aria-label=\"Note f\"")
                .contains("<li id=\"fn-a\">")
                .contains("<li id=\"fn-c\" value=\"3\">")
                .contains("<li id=\"fn-f\">")
                .contains("<li id=\"fn-e\">");
        assertThat(body(text).passages())
                .extracting(Passage::text)
                .containsExactly("One two three", "B", "four", "A", "C e", "F", "D", "E");
    }

    @Test
    @Case("42")
    void marks_in_list_items_work() {
        for (String blank : new String[] {"\n", ""}) {
            String text = "- Talks began.[^1]\n- Talks stopped.[@g1]\n" + blank + "[^1]: In March.";
            assertThat(problems(body(text))).isEmpty();
            assertThat(html(text))
                    .contains("#fn-1")
                    .contains("<sup>1<")
                    .doesNotContain("[^")
                    .doesNotContain("[@");
        }
    }

    @Test
    @Case("41")
    void a_mark_in_a_links_words_moves_behind_the_link() {
        assertThat(html("[the harbour paper [^n]](https://example.org/p)\n\n[^n]: Page 4."))
                .startsWith("<p><a href=\"https://example.org/p\">the harbour paper</a>"
                        + "<sup class=\"n\" id=\"fnref-n-1\">");
    }

    @Test
    void a_note_in_a_tight_list_stands_in_its_item() {
        assertThat(html("- a [b][^n]\n- c\n\n[^n]: N")).isEqualTo("""
                        <ul>
                        <li>a <span class="ph" id="fnref-n-1">b</span><sup class="n"><a role="doc-noteref" href="#fn-n" \
                        aria-label="Note a">a</a></sup>
                        <aside role="note" class="sn" id="fn-n" data-n="a" aria-label="Note on “b”">
                        <p>N <a role="doc-backlink" href="#fnref-n-1" aria-label="Back to mention 1 of note a">↩</a></p>
                        </aside></li>
                        <li>c</li>
                        </ul>""");
    }

    @Test
    void a_note_in_a_cell_stands_behind_the_table() {
        String text = "| a |\n|---|\n| [b][^n] |\n\n[^n]: N";
        assertThat(html(text))
                .contains("</table></div>\n<aside role=\"note\" class=\"sn\"")
                .startsWith("<div class=\"wn\"><div");
        assertThat(body(text).passages()).extracting(Passage::text).containsExactly("a", "b", "N");
    }

    @Test
    void a_note_may_hold_blocks() {
        assertThat(html("a[^n]\n\n[^n]: N\n\n    - x\n    - y")).contains("""
                        <li id="fn-n">
                        <p>N</p>
                        <ul>
                        <li>x</li>
                        <li>y</li>
                        </ul>
                        <p> <a role="doc-backlink" href="#fnref-n-1" aria-label="Back to mention 1 of note a">↩</a></p>
                        </li>""");
    }

    @Test
    void two_marks_in_a_row_are_two_footnotes() {
        String text = "a.[^x][^y] and [p][^x][^y]\n\n[^x]: X\n[^y]: Y";
        assertThat(problems(body(text))).isEmpty();
        assertThat(html(text))
                .contains("fnref-x-1")
                .contains("fnref-y-1")
                .contains("fnref-x-2")
                .contains("fnref-y-2");
    }

    @Test
    void labels_are_read_without_regard_to_case_and_may_be_any_script() {
        assertThat(problems(body("a[^Note] b[^переговоры] c[^*]\n\n[^note]: N\n[^Переговоры]: П\n[^*]: S")))
                .isEmpty();
        assertThat(html("a[^*]\n\n[^*]: S")).contains("id=\"fn-note\"");
    }

    @Test
    void ids_of_notes_hit_no_heading() {
        assertThat(html("## fn a\n\n## Notes\n\nx[^a]\n\n[^a]: A"))
                .contains("<h2 id=\"fn-a\">")
                .contains("<li id=\"fn-a-2\">")
                .contains("<h2 id=\"notes\">")
                .contains("<h2 id=\"notes-2\">");
    }

    @Case("m10")
    @Test
    void a_note_without_its_colon_is_told_where_the_colon_belongs() {
        String colon = " note-missing: a colon is missing after the mark of the note ";
        assertThat(problems(body("One[^1] and [two][^b].\n\n[^1] the text.\n[^b] : another.")))
                .containsExactly(
                        "3:1+4" + colon + "\"1\" | write [^1]: and the note",
                        "4:1+4" + colon + "\"b\" | write [^b]: and the note");
        assertThat(problems(body("One[^1].\n\n[^y]: the text.")))
                .containsExactly(
                        "1:4+4 note-missing: the note \"1\" is written nowhere | write it below as [^1]: …",
                        "3:1+4 note-unused: no mark leads to the note \"y\"");
    }

    @Test
    void missing_doubled_unused_and_empty_notes_are_reported() {
        assertThat(problems(body("One[^denail] [two][^x]\n\n[^denial]: A\n\n[^denial]: B\n\n[^e]:\n\nc[^e]")))
                .containsExactly(
                        "1:4+9 note-missing: the note \"denail\" is written nowhere | did you mean \"denial\"?",
                        "1:19+4 note-missing: the note \"x\" is written nowhere | write it below as [^x]: …",
                        "3:1+9 note-unused: no mark leads to the note \"denial\"",
                        "5:1+9 note-doubled: the note \"denial\" is written twice, also in a.md:3:1",
                        "7:1+4 note-missing: the note \"e\" has no text");
    }

    @Test
    void a_note_in_the_margin_has_at_most_45_words() {
        String text = "[a][^n] b[^m]\n\n[^n]: " + "word ".repeat(46) + "\n\n[^m]: " + "word ".repeat(46);
        assertThat(problems(body(text)))
                .containsExactly("3:1+4 note-too-long: the note \"n\" has 46 words, the margin holds 45"
                        + " | shorten it, or mark it as a footnote without a phrase");
    }

    @Test
    void a_phrase_holds_no_link_but_may_cite() {
        assertThat(problems(body("[the [x](person:y) phrase][^n]\n\n[^n]: N")))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("1:27+4 invalid-note: the note \"n\" has no phrase"
                        + " | the words in brackets before it may hold no link and no brackets of their own");
        assertThat(problems(body("[the [x](person:y) phrase\\\\][^n]\n\n[^n]: N")))
                .first()
                .asString()
                .startsWith("1:29+4 invalid-note: the note \"n\" has no phrase");
        assertThat(problems(body("[not *so* [@g1] here][^n]\n\n[^n]: N"))).isEmpty();
    }

    @Test
    void front_matter_has_no_notes() {
        assertThat(problems(inline("One[^a] [two][^b]")))
                .containsExactly(
                        "3:13+4 note-missing: the note \"a\" is written nowhere | notes are for bodies: put it in"
                                + " brackets into the text",
                        "3:23+4 note-missing: the note \"b\" is written nowhere | notes are for bodies: put it in"
                                + " brackets into the text");
    }

    @Test
    void a_note_that_marks_itself_goes_in_no_circle() {
        String text = "a[^a]\n\n[^a]: A[^a] [b][^b]\n[^b]: B[^a]";
        assertThat(problems(body(text))).isEmpty();
        assertThat(html(text)).contains("fnref-a-3");
        assertThat(problems(body("x\n\n[^a]: A[^a]"))).hasSize(1);
    }

    @Test
    void line_ends_make_no_difference() {
        String text = "One[^a] [two\nx][^b] [@a,\nb]\n\n[^a]: A\n    more\n\n[^b]: B\n";
        assertThat(html(text.replace("\n", "\r\n"))).isEqualTo(html(text));
    }
}
