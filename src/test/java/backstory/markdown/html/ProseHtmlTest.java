package backstory.markdown.html;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inlineHtml;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Html;
import backstory.markdown.Sample;
import backstory.markdown.prose.Prose;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.CitationMark;
import backstory.markdown.render.DividedBody;
import backstory.markdown.render.Figure;
import backstory.markdown.render.InterfaceWords;
import backstory.markdown.render.Resolver;
import backstory.markdown.words.WordRange;
import backstory.testing.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseHtmlTest {
    private static String marked(String text, WordRange... marks) {
        Prose prose = body(text);
        Map<WordRange, Annotation> annotations = java.util.Arrays.stream(marks)
                .collect(Collectors.toMap(mark -> mark, mark -> Sample.card("person", "rp")));
        return Sample.html(prose, annotations);
    }

    private static String card(String words) {
        return "<span class=\"t\"><a href=\"person/rp.html\" tabindex=\"-1\">" + words
                + "</a><button popovertarget=\"k-rp\""
                + " aria-label=\"About rp\"></button></span>";
    }

    @Test
    void a_link_with_a_card_has_a_button_behind_its_words() {
        assertThat(html("Then [Mr. Paul](person:rp) left.")).isEqualTo("<p>Then " + card("Mr. Paul") + " left.</p>");
    }

    @Test
    void a_first_mention_is_written_in_its_place() {
        assertThat(marked("Then *Rand Paul* & Rand Paul's plan.", new WordRange(0, 5, 14)))
                .isEqualTo("<p>Then <em>" + card("Rand Paul") + "</em> &amp; Rand Paul's plan.</p>");
        assertThat(marked("A < Rand\nPaul's & B", new WordRange(0, 4, 13)))
                .isEqualTo("<p>A &lt; " + card("Rand\nPaul") + "'s &amp; B</p>");
        assertThat(marked("Rand&nbsp;Paul and Mara  \nOkafor", new WordRange(0, 0, 9), new WordRange(0, 14, 25)))
                .isEqualTo("<p>" + card("Rand\u00A0Paul") + " and " + card("Mara<br>\nOkafor") + "</p>");
    }

    @Test
    void a_number_behind_a_mention_is_glued_to_what_is_between() {
        assertThat(marked("So said Paul [@g].", new WordRange(0, 8, 12))).contains(card("Paul") + "<sup>");
        assertThat(marked("So said Paul's [@g].", new WordRange(0, 8, 12))).contains(card("Paul") + "'s<sup>");
    }

    @Test
    void mentions_stand_in_cells_lists_and_notes() {
        assertThat(marked("| a |\n|:-:|\n| Paul |", new WordRange(1, 0, 4)))
                .isEqualTo("<div class=\"tw\"><table>\n<thead>\n<tr><th scope=\"col\" class=\"ta-center\">a</th></tr>\n"
                        + "</thead>\n<tbody>\n<tr><td class=\"ta-center\">" + card("Paul")
                        + "</td></tr>\n</tbody>\n</table></div>");
        assertThat(marked("- b\n- Paul", new WordRange(1, 0, 4))).contains("<li>" + card("Paul") + "</li>");
        assertThat(marked("x[^n]\n\n[^n]: Paul", new WordRange(1, 0, 4))).contains("<p>" + card("Paul") + " <a role");
    }

    @Test
    void what_does_not_lead_anywhere_is_only_words() {
        Prose prose = body("[a](person:a) [b](c.md) d [@e]\n\n![f](g.png) [@h]");
        assertThat(HtmlRenderer.render(Sample.tokens(prose, Map.of()), new LeadingNowhere())
                        .toString())
                .isEqualTo("<p>a b d</p>\n<p>f</p>");
    }

    private record LeadingNowhere() implements Resolver {
        @Override
        public Annotation link(int reference) {
            return Annotation.link("", "");
        }

        @Override
        public Annotation mention(int mention) {
            throw new IllegalArgumentException("there are none");
        }

        @Override
        public Optional<CitationMark> cite(List<Integer> citations) {
            return Optional.empty();
        }

        @Override
        public Optional<Figure> figure(int reference) {
            return Optional.empty();
        }

        @Override
        public InterfaceWords words() {
            return Sample.WORDS;
        }
    }

    @Test
    void what_is_asked_is_asked_once_and_in_reading_order() {
        Prose prose = body("# [a](person:a) [@b]\n\n![c](c.png) [@d]\n![e](e.png) [@f]\n\n::people\n\n"
                + "[words [@g]][^m] [h](h.md)[^n] [@i; @j]\n\n| [k](person:k) [@l] |\n|--|\n\n"
                + "[^n]: [@o]\n[^m]: [p](person:p)");
        Asked asked = new Asked(prose, Sample.decided(prose), new ArrayList<>());
        HtmlRenderer.divide(Sample.tokens(prose, Map.of()), asked, asked);
        assertThat(asked.of())
                .containsExactly("a", "b", "c.png", "d", "e.png", "f", "people", "g", "h.md", "i", "p", "k", "l", "o");
    }

    /** Notes what is asked, in its order. */
    private record Asked(Prose prose, Resolver answers, List<String> of)
            implements Resolver, DividedBody.Pieces<String> {
        @Override
        public Annotation link(int reference) {
            of.add(prose.references().get(reference).target());
            return answers.link(reference);
        }

        @Override
        public Annotation mention(int mention) {
            return answers.mention(mention);
        }

        @Override
        public Optional<CitationMark> cite(List<Integer> citations) {
            of.add(prose.citations().get(citations.get(0)).cited().get(0).source());
            return answers.cite(citations);
        }

        @Override
        public Optional<Figure> figure(int reference) {
            of.add(prose.references().get(reference).target());
            return answers.figure(reference);
        }

        @Override
        public InterfaceWords words() {
            return answers.words();
        }

        @Override
        public String words(Html html) {
            return html.toString();
        }

        @Override
        public String block(int directive) {
            of.add(prose.directives().get(directive).name().word());
            return "";
        }
    }

    @Test
    void everything_is_escaped() {
        assertThat(html("a < b & \"c\" > d &amp;amp; `<e>` &lt;f>"))
                .isEqualTo("<p>a &lt; b &amp; \"c\" &gt; d &amp;amp; <code>&lt;e&gt;</code> &lt;f&gt;</p>");
        assertThat(html("[x](https://example.org/?a=1&b=\"<2>\" \"t\\\"<>\")"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/?a=1&amp;b=%22%3C2%3E%22\" title=\"t&quot;&lt;&gt;\">x</a></p>");
        assertThat(html("[x](https://example.org/?a=1&b=%22 \"t\\\"<>\")"))
                .isEqualTo("<p><a href=\"https://example.org/?a=1&amp;b=%22\" title=\"t&quot;&lt;&gt;\">x</a></p>");
        assertThat(html("![a\"<b](c.png \"d\\\"<\")"))
                .contains("<img src=\"c.png\" alt=\"a&quot;&lt;b\" width=\"3\" height=\"2\"")
                .contains("<figcaption>d\"&lt;<br><span class=\"meta\">");
    }

    @Test
    @Case("48")
    void raw_html_is_text_with_one_warning_a_block() {
        String text = "<details>\n**bold** and [@g1]\n</details>\n\na <b>c</b> d\n\n<?e?>";
        assertThat(html(text))
                .isEqualTo("<p>&lt;details&gt;\n**bold** and [@g1]\n&lt;/details&gt;</p>\n"
                        + "<p>a &lt;b&gt;c&lt;/b&gt; d</p>\n<p>&lt;?e?&gt;</p>");
        String message = " html-escaped: raw HTML is shown as text"
                + " | Markdown and citations inside an HTML block are not read: write it without the tags";
        assertThat(problems(body(text))).containsExactly("1:1+9" + message, "5:3+3" + message, "7:1+5" + message);
    }

    @Test
    @Case("104")
    void character_data_is_text() {
        assertThat(html("```xml\n<![CDATA[ x ]]>\n```"))
                .isEqualTo("<pre><code class=\"language-xml\">&lt;![CDATA[ x ]]&gt;\n</code></pre>");
    }

    @Test
    void blocks_are_plain_html() {
        assertThat(html("a  \nb\nc\n\n3. d\n4. e\n\n   f\n\n---\n\n> g\n\n    h\n\n~~i~~ ~j~"))
                .isEqualTo("""
                        <p>a<br>
                        b
                        c</p>
                        <ol start="3">
                        <li>
                        <p>d</p></li>
                        <li>
                        <p>e</p>
                        <p>f</p></li>
                        </ol>
                        <hr>
                        <blockquote>
                        <p>g</p>
                        </blockquote>
                        <pre><code>h
                        </code></pre>
                        <p><del>i</del> ~j~</p>""");
    }

    @Test
    @Case("54")
    void asterisks_that_show_are_reported() {
        assertThat(problems(body("这是**港口协议。**所以继续。")))
                .containsExactly("1:3+2 stray-markup: ** is shown as text here"
                        + " | put a blank beside it, or a backslash before it where it is meant as text");
        assertThat(problems(body("2\\*\\*3 `2**3` **bold**"))).isEmpty();
    }

    @Test
    void inline_prose_has_no_paragraph_around_it() {
        assertThat(inlineHtml("An *inline* [x](https://example.org)\n\n> text & [p](person:rp)"))
                .isEqualTo("An <em>inline</em> <a href=\"https://example.org\">x</a>\n&gt; text &amp; " + card("p"));
        assertThat(inlineHtml("[x]: https://example.org/y")).startsWith("[x]: <a href");
    }

    @Test
    void writing_twice_gives_the_same() {
        Prose prose = body("a[^n] [b][^m] [@c] [d](person:e)\n\n[^n]: N\n[^m]: M");
        assertThat(Sample.html(prose)).isEqualTo(Sample.html(prose));
    }

    @Test
    void piles_of_brackets_are_read() {
        for (String pile :
                new String[] {"[", "]", "[[a]](", "![", "[@a", "[^a", "[a][^b", "[@a;", "*[", "](b)", "[a](b)"}) {
            assertThat(body(pile.repeat(1_500)).plainText()).isNotNull();
            assertThat(body("[".repeat(1_000) + pile.repeat(1_500)).plainText()).isNotNull();
        }
    }

    @Test
    void deep_nesting_is_read() {
        String text = IntStream.range(0, 3000).mapToObj(i -> ">").collect(Collectors.joining()) + " a";
        assertThat(html(text)).contains("<blockquote>");
        assertThat(html("*a ".repeat(2000) + "b*".repeat(2000))).contains("<em>");
    }
}
