package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page shows any value as text, whatever it contains. */
class HostileValuesTest {
    private static final String EVIL =
            "A<B & \\\"C\\\" '\\\"></h1></script><script>alert(1)</script><img src=x onerror=alert(1)> ${7*7} #{7*7} <#list x as y>";
    private static final String TEXT = EVIL.replace("\\\"", "\"");

    @TempDir
    Path folder;

    private Built built() {
        String all = """
                - %1$s: "%2$s"
                  id: evil
                """;
        String evil = "\"" + EVIL + "\"";
        return TestSite.in(folder)
                .with(
                        "content/site.yaml",
                        "title: " + evil + "\ndescription: " + evil + "\npublisher: " + evil + "\ntypography: off\n")
                .with(
                        "content/people.yaml",
                        String.format(all, "name", EVIL) + "  description: " + evil
                                + "\n  aliases: [" + evil + "]\n  names:\n    - {text: " + evil
                                + ", lang: ar}\n  roles:\n    - {title: "
                                + evil + ", organization: " + evil + ", place: " + evil + "}\n  notes:\n    - text: "
                                + evil + "\n")
                .with(
                        "content/terms.yaml",
                        String.format(all, "term", EVIL) + "  definition: " + evil + "\n  origin: {lang: fr, text: "
                                + evil + ", literal: " + evil + "}\n")
                .with(
                        "content/dates.yaml",
                        String.format(all, "title", EVIL) + "  date: 2031\n  text: " + evil + "\n  place: " + evil
                                + "\n  people: evil\n  sources: evil\n")
                .with(
                        "content/sources.yaml",
                        String.format(all, "title", EVIL) + "  publisher: " + evil + "\n  author: " + evil
                                + "\n  note: " + evil + "\n  url: https://example.org/?a=1&b=%22<>\n")
                .with("content/pages/p.md", "---\ntitle: " + evil + "\n---\n" + TEXT + "\n")
                .with(
                        "content/articles/a.md",
                        "---\ntitle: " + evil + "\nsummary: " + evil + "\ndate: 2031-04-05\nauthors: "
                                + evil + "\ndateline: " + evil + "\npeople: evil\ndates: evil\nextra: {x: " + evil
                                + "}\n---\n## " + TEXT + "\n\n[P](person:evil) [T](term:evil) [D](date:evil) [x"
                                + "][^n] [@evil, "
                                + "p. 1 <b>]\n\n[^n]: " + TEXT + "\n\n!["
                                + TEXT.replace("[", "").replace("]", "")
                                + "](../images/x.png '" + TEXT.replace("'", "") + "')\n")
                .with("content/images/x.png", TestImages.png(TestImages.quarters(4, 4)))
                .with(
                        "content/images.yaml",
                        "- src: images/x.png\n  credit: " + evil + "\n  license: " + evil + "\n  caption: " + evil
                                + "\n")
                .build();
    }

    @Test
    @Case("92")
    void no_page_gains_an_element_or_an_attribute_that_runs() {
        Built built = built();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        built.files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Document page = built.page(path);
            Elements scripts = page.select("script:not([type=application/ld+json])");
            assertThat(scripts.eachAttr("src"))
                    .as(path)
                    .hasSameSizeAs(scripts)
                    .allMatch(src ->
                            src.matches("(/|(\\.\\./)*)assets/(backstory|search|embed|copy)\\.[0-9a-f]{8}\\.js"));
            for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList().stream().map(attribute -> attribute.getKey()))
                        .as(path + " " + element.tagName())
                        .noneMatch(name -> name.startsWith("on") || name.equals("style"));
                assertThat(element.attr("href") + element.attr("src"))
                        .as(path)
                        .doesNotContain("javascript:", "vbscript:");
            }
            assertThat(built.text(path)).as(path).doesNotContain("&amp;amp;", "&amp;lt;", " 49 ");
        });
    }

    @Test
    @Case("93")
    void titles_and_names_are_shown_exactly_as_they_were_typed() {
        Built built = built();
        assertThat(built.page("articles/a.html").selectFirst("h1").text()).isEqualTo(TEXT);
        assertThat(built.page("articles/a.html").title()).isEqualTo(TEXT + " – " + TEXT);
        assertThat(built.page("people/evil.html").selectFirst("h1").text()).isEqualTo(TEXT);
        assertThat(built.page("glossary/evil.html").selectFirst("h1").text()).isEqualTo(TEXT);
        assertThat(built.page("sources/evil.html").selectFirst("h1").text()).isEqualTo(TEXT);
        assertThat(built.page("pages/p.html").selectFirst("h1").text()).isEqualTo(TEXT);
    }

    @Test
    @Case("97")
    void an_address_that_runs_is_refused_wherever_it_stands() {
        Built built = TestSite.in(folder)
                .with(
                        "content/site.yaml",
                        "title: T\nurl: javascript:alert(1)\nmenu:\n  - {label: x, to: 'javascript:alert(1)'}\n")
                .with(
                        "content/sources.yaml",
                        "- {id: s, title: S, url: 'javascript:alert(1)', archive-url: 'data:text/html,x'}\n")
                .with("content/people.yaml", "- name: Ann Lind\n  same-as: 'JavaScript:alert(1)'\n")
                .article(
                        "a",
                        "---\n[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:alert(1)> [c](&#106;avascript:x)\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.problems()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(built.problems()).allMatch(problem -> problem.contains("error: "));
    }
}
