package backstory.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.Directive;
import backstory.markdown.Html;
import backstory.markdown.Reference;
import backstory.markdown.Sample;
import backstory.markdown.Token;
import backstory.markdown.md.MarkdownReader;
import backstory.markdown.md.MarkdownRenderer;
import backstory.markdown.prose.Prose;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.DividedBody;
import backstory.markdown.render.Resolver;
import backstory.markdown.words.Passage;
import backstory.markdown.words.WordRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Soups of all our signs: whatever comes out, it is sound. Seeded, so that a failure can be repeated. */
class ProseFuzzTest {
    private static final int SOUPS = 1500;
    private static final List<String> SIGNS = List.of(
            "[",
            "]",
            "[",
            "]",
            "(",
            ")",
            "!",
            "[@",
            "[^",
            "@g1",
            "^n",
            "[@g1]",
            "[@g1, p. 4; @b]",
            "[^n]",
            "[^m]",
            "[some words][^n]",
            "[some *words* [@b]][^m]",
            "\n[^n]: ",
            "\n\n[^m]: Note ",
            "[Paul](person:paul)",
            "[](term:x?as-of=2016)",
            "(https://example.org/a_b)",
            "https://example.org/_a_*b*",
            "<https://example.org>",
            "![dock](d.png \"t\")",
            "[![",
            "](",
            "[x]: https://example.org\n",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```\n",
            "\\",
            "&nbsp;",
            "&amp;",
            "<b>",
            "<div>\n",
            "<!--",
            "-->",
            "\n",
            "\n",
            "\n\n",
            "  \n",
            "> ",
            "\n> [!NOTE]\n> ",
            "\n> [!UNKNOWN]\n> ",
            "\n> [!BRIEF]\n> - ",
            "\n- ",
            "\n1. ",
            "\n## ",
            "\n# ",
            "\n::claims\n",
            "\n::timeline{people=\"paul, [@b] x_y\"",
            "\n\n::people\n\n",
            "::",
            "{",
            "\"}",
            "| a | b |\n|---|---|\n| ",
            " | ",
            "    ",
            "\t",
            " ",
            " ",
            "Paul",
            "Mara Okafor",
            "é",
            "e\u0301",
            "🚢",
            "王",
            ".",
            ";",
            ",",
            "#talks",
            "\uFDD0",
            "\u200D",
            "\u00A0",
            "\r\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_written_comes_out_sound(long seed) {
        checkSoups(seed);
    }

    @Tag("slow")
    @Test
    void whatever_is_written_comes_out_sound_in_150_000_soups_more() {
        LongStream.rangeClosed(5, 104).forEach(ProseFuzzTest::checkSoups);
    }

    private static void checkSoups(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SOUPS; i++) {
            String text = soup(random);
            try {
                check(text, random);
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + seed + ", soup " + i + ": " + text, fault);
            }
        }
    }

    private static String soup(Random random) {
        StringBuilder out = new StringBuilder();
        int signs = 1 + random.nextInt(40);
        for (int i = 0; i < signs; i++) {
            out.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return out.toString();
    }

    private static void check(String text, Random random) {
        sound(text, Sample.body(text), random, true);
        sound(text, Sample.inline(text), random, false);
    }

    private static void sound(String text, Prose prose, Random random, boolean body) {
        List<Passage> passages = prose.passages();
        for (int i = 0; i < passages.size(); i++) {
            assertThat(passages.get(i).index()).isEqualTo(i);
        }
        prose.references().forEach(reference -> {
            assertThat(prose.references().get(reference.index())).isSameAs(reference);
            String words = passages.get(reference.passage()).text().substring(reference.start(), reference.end());
            assertThat(reference.kind() == Reference.Kind.IMAGE || words.isBlank() || words.equals(reference.text()))
                    .isTrue();
        });
        prose.citations()
                .forEach(citation -> assertThat(citation.offset())
                        .isBetween(0, passages.get(citation.passage()).text().length()));
        Map<WordRange, Annotation> marks = marks(passages, random);
        String html = Sample.html(prose, marks);
        if (body) {
            pieces(prose, marks, html);
        }
        Document document = Jsoup.parse(html);
        twin(prose, marks, document, body);
        marks.forEach((mark, annotation) -> {
            String words = passages.get(mark.passage()).text().substring(mark.start(), mark.end());
            assertThat(prose.at(mark).file()).isEqualTo("a.md");
            Element link = document.selectFirst("a:has(+ button[popovertarget=" + annotation.card() + "])");
            assertThat(link).as("mention on \"" + words + "\"").isNotNull();
            assertThat(blanks(link.wholeText())).isEqualTo(blanks(words));
        });
        assertThat(document.select("a a, button button, a button")).isEmpty();
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element link : document.select("a[href^=#fn]")) {
            assertThat(document.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        for (Element named : document.select("[aria-labelledby]")) {
            assertThat(document.getElementById(named.attr("aria-labelledby"))).isNotNull();
        }
        if (body) {
            assertThat(document.body().ownText()).isBlank();
            assertThat(document.select("p p, p div, p ul, p aside, p section")).isEmpty();
        }
        assertThat(html).doesNotContainPattern("[\uFDD0-\uFDEF]");
        if (!text.contains("\uFDD0")) {
            assertThat(html).doesNotContain("\uFFFD");
        }
        assertThat(document.select("b, script, [data-x]")).isEmpty();
    }

    /** As Markdown it has the same words and leads to the same places, whoever reads it. */
    private static void twin(Prose prose, Map<WordRange, Annotation> marks, Document html, boolean body) {
        List<Token> tokens = Sample.tokens(prose, marks);
        Resolver resolver = Sample.decided(prose, marks);
        List<String> pieces = new ArrayList<>();
        if (body) {
            MarkdownRenderer.pieces(
                    tokens, resolver, words -> pieces.add(words.toString()), directive -> pieces.add(""));
        } else {
            pieces.add(MarkdownRenderer.line(tokens, resolver).toString());
        }
        String markdown = String.join("\n\n", pieces);
        Document read = MarkdownReader.read(markdown);
        assertThat(MarkdownReader.words(read)).as(markdown).isEqualTo(MarkdownReader.words(html));
        assertThat(MarkdownReader.addresses(read)).as(markdown).isEqualTo(MarkdownReader.addresses(html));
    }

    private static void pieces(Prose prose, Map<WordRange, Annotation> marks, String html) {
        List<Directive> placed = new ArrayList<>();
        List<String> written = new ArrayList<>();
        Resolver resolver = Sample.decided(prose, marks);
        HtmlRenderer.divide(Sample.tokens(prose, marks), resolver, new DividedBody.Pieces<String>() {
            @Override
            public String words(Html words) {
                written.add(words.toString());
                return "";
            }

            @Override
            public String block(int directive) {
                placed.add(prose.directives().get(directive));
                return "";
            }
        });
        assertThat(placed).isEqualTo(prose.directives());
        assertThat(String.join("\n", written)).isEqualTo(html);
        assertThat(placed)
                .allSatisfy(directive -> assertThat(directive.passage())
                        .isBetween(0, prose.passages().size()));
    }

    /** Some mentions in some stretches, none over another; a mention is words, so it is no mere blank. */
    private static Map<WordRange, Annotation> marks(List<Passage> passages, Random random) {
        Map<WordRange, Annotation> marks = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (Passage.Stretch stretch : passage.stretches()) {
                int at = stretch.start();
                while (at < stretch.end() && random.nextBoolean()) {
                    int start = at + random.nextInt(stretch.end() - at);
                    int end = start + 1 + random.nextInt(stretch.end() - start);
                    boolean words = !passage.text().substring(start, end).isBlank();
                    if (words && isWhole(passage.text(), start) && isWhole(passage.text(), end)) {
                        marks.put(
                                new WordRange(passage.index(), start, end), Sample.card("person", "m" + marks.size()));
                    }
                    at = end;
                }
            }
        }
        return marks;
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    private static boolean isWhole(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }
}
