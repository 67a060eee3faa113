package backstory.twin;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.md.MarkdownReader;
import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTwinsTest {
    private static final Pattern RANGE = Pattern.compile("(\\d+)–(\\d+)");

    /** Between the words of a page where it has a block that the twin writes in another form. */
    private static final String OTHER_FORM = "¶";

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.good();
    }

    /** With pages that print what was typed, as twins always do. */
    private Built built(Path site) {
        TestSite.copy(site.resolve("content"), folder.resolve("content"));
        if (!site.equals(GoldenSites.REAL)) {
            TestSite.copy(site.resolve("templates"), folder.resolve("templates"));
        }
        return TestSite.at(folder)
                .with("content/site.yaml", asTyped(folder.resolve("content/site.yaml")))
                .build();
    }

    private static String asTyped(Path settings) {
        try {
            return Files.readString(settings).stripTrailing() + "\ntypography: off\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> articles(Built built) {
        return built.files().keySet().stream()
                .filter(path -> path.matches("articles/.*\\.html"))
                .filter(path -> built.text(path).contains("<article"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_twin_has_the_words_of_its_page_in_their_order(Path site) {
        Built built = built(site);
        for (String path : articles(built)) {
            Element page = built.page(path).selectFirst("article");
            String twin = words(MarkdownReader.read(twin(built, path)).body());
            for (Element part : page.select("h1, .stand, .brief, .body, .corrections .when, .sources cite")) {
                int at = 0;
                for (String words : words(part).split(OTHER_FORM, 0)) {
                    assertThat(twin.indexOf(words, at))
                            .as(path + ": " + words + "\nin " + twin)
                            .isNotNegative();
                    at = twin.indexOf(words, at) + words.length();
                }
            }
            for (Element event : page.select(".timeline .what")) {
                assertThat(twin).as(path).contains(words(event));
            }
        }
    }

    /** The numbers of sources one by one, and no commas, which languages write in their own way. */
    private static String words(Element part) {
        Element copy = part.clone();
        copy.select(".timeline, ul.entries").forEach(block -> block.replaceWith(new TextNode(OTHER_FORM)));
        copy.select("sup:not(.n)")
                .forEach(mark -> mark.text(RANGE.matcher(mark.text()).replaceAll(ArticleTwinsTest::each)));
        return MarkdownReader.words(copy).replaceAll("[,،、]", "");
    }

    private static String each(MatchResult range) {
        return IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_twin_leads_where_its_page_leads_and_nowhere_else(Path site) {
        Built built = built(site);
        Set<String> files = built.files().keySet();
        for (String path : articles(built)) {
            Document page = built.page(path);
            String root = page.select("link[rel=canonical]").attr("href").replaceFirst("articles/.*", "");
            URI base = URI.create((root.isEmpty() ? "site:/" : root) + path);
            Element read = MarkdownReader.read(twin(built, path)).body();
            List<String> led = new ArrayList<>(MarkdownReader.addresses(read).stream()
                    .map(address -> whole(address, base))
                    .toList());
            for (Element part : page.select(".brief, .body")) {
                Element copy = part.clone();
                copy.select(".timeline").remove();
                for (String address : MarkdownReader.addresses(copy)) {
                    assertThat(led).as(path).contains(whole(address, base));
                }
            }
            led.removeIf(address -> !address.startsWith(base.resolve("../").toString()));
            assertThat(led).isNotEmpty().allSatisfy(address -> leads(address, base, files, built));
        }
    }

    private static String whole(String address, URI base) {
        return address.startsWith("#") ? base + address : base.resolve(address).toString();
    }

    private static void leads(String address, URI base, Set<String> files, Built built) {
        String path = URLDecoder.decode(
                address.substring(base.resolve("../").toString().length()).replaceFirst("#.*", ""),
                StandardCharsets.UTF_8);
        assertThat(files).as(address).contains(path.isEmpty() ? "index.html" : path);
        if (address.contains("#")) {
            String id = URLDecoder.decode(address.replaceFirst(".*#", ""), StandardCharsets.UTF_8);
            assertThat(built.page(path).getElementById(id)).as(address).isNotNull();
        }
    }

    private static String twin(Built built, String page) {
        return built.text(page.replaceFirst("html$", "md"));
    }

    private static final String ARTICLE = """
            summary: What [the *council*](https://council.example/) says. [@minutes]
            authors: [Mara Okafor]
            as-of: 2030-12-01
            topics: [harbour]
            sources:
              - {id: minutes, title: "Minutes [draft]", url: "https://example.org/a_(b)?c=1&d=2", publisher: Council, date: 2030}
              - {id: paper, title: A paper, access: print}
            people:
              - id: ada
                name: Ada Ferry
                description: A pilot.
                roles:
                  - {title: Mate, when: 2020/2029}
                  - {title: Captain, when: 2030/..}
            dates:
              - {date: 2030-05, title: A vote, sources: [paper]}
            claims:
              - id: slow
                claim: The ferry is slow
                by: ada
                sources: [minutes]
                positions:
                  - {by: {name: The council}, stance: disputes, text: It is *fast*., sources: [paper]}
            corrections:
              - {date: 2031-04-06, kind: correction, text: A number., was: 5, now: 6, anchor: ferries}
            ---
            [Ada](person:ada) sails 5 * 3 ferries[@minutes, p. 4; @paper].

            ## Ferries

            They are [slow](claim:slow).
            """;

    @Test
    void a_twin_tells_all_that_is_known_of_the_story() {
        assertThat(TestSite.in(folder).article("harbour", ARTICLE).build().text("articles/harbour.md"))
                .isEqualTo("""
                # T

                > What [the *council*](https://council.example/) says. [1]

                Mara Okafor · 5 April 2031 · As of 1 December 2030 · [harbour](../topics/harbour.html) · [harbour.html](harbour.html)

                [Ada](../people/ada.html) sails 5 \\* 3 ferries [1] (p. 4), [2].

                ## Ferries

                They are [slow](../claims/slow.html).

                ## Timeline

                * **[May 2030](../timeline/2030.html#2030-05-a-vote)** A vote [2]

                ## Claims

                ### [Ferry: The ferry is slow](../claims/slow.html)

                **Disputed by 1**

                **Says**

                - [Ada Ferry](../people/ada.html) [1]

                **Disputes**

                - The council: It is *fast*. [2]

                ## People

                - [Ada Ferry](../people/ada.html): A pilot.
                  - Captain (from 2030)

                ## Corrections and updates

                - **Correction, 6 April 2031** A number. [in the text](harbour.html#ferries)
                  - *It said* 5
                  - *It now says* 6

                ## Sources

                1. [Minutes \\[draft\\]][1], Council, 2030 · News article
                2. [A paper][2] · News article

                [1]: <https://example.org/a_(b)?c=1&d=2>
                [2]: ../sources/paper.html
                """);
    }

    @Test
    void a_site_with_an_address_has_whole_links_in_its_twins() {
        String twin = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\nurl: https://news.example/\n")
                .article("harbour", ARTICLE)
                .build()
                .text("articles/harbour.md");

        assertThat(twin)
                .contains("[https://news.example/articles/harbour.html](https://news.example/articles/harbour.html)")
                .contains("[Ada](https://news.example/people/ada.html)")
                .contains("(https://news.example/articles/harbour.html#ferries)")
                .doesNotContain("](../");
    }

    @Test
    void the_page_names_its_twin() {
        assertThat(TestSite.in(folder)
                        .article("harbour", "---\nText.\n")
                        .build()
                        .page("articles/harbour.html")
                        .select("link[rel=alternate][type=text/markdown]")
                        .attr("href"))
                .isEqualTo("harbour.md");
    }

    @Test
    void of_a_withdrawn_article_the_notice_is_left_and_of_a_draft_nothing() {
        Built built = TestSite.in(folder)
                .article("draft", "status: draft\n---\nMedlar.\n")
                .article(
                        "gone",
                        "status: withdrawn\ncorrections:\n  - {date: 2031-04-06, kind: retraction, text: It was forged.}\n---\nLoquat.\n")
                .build();

        assertThat(built.text("articles/gone.md")).isEqualTo("""
                # T

                > This explainer has been withdrawn. Its text is no longer here.

                First published 5 April 2031 · [gone.html](gone.html)

                ## Corrections and updates

                - **Retraction, 6 April 2031** It was forged.
                """);
        assertThat(built.page("articles/gone.html").select("link[type=text/markdown]"))
                .hasSize(1);
        assertThat(built.files()).doesNotContainKey("articles/draft.md");
        assertThat(built.files().values()).noneMatch(text -> text.contains("Medlar") || text.contains("Loquat"));
    }

    @Test
    void at_a_former_slug_stands_where_the_text_is_now() {
        Built built = TestSite.in(folder)
                .article("harbour", "redirect-from: [port, /old/port.html]\n---\nText.\n")
                .build();

        assertThat(built.text("articles/port.md")).isEqualTo("This page has moved: [T](harbour.md)\n");
        assertThat(built.files().keySet().stream().filter(path -> path.endsWith(".md")))
                .containsExactly("articles/harbour.md", "articles/port.md");
    }

    @Test
    void a_former_slug_that_is_taken_is_told_once() {
        Built built = TestSite.in(folder)
                .article("harbour", "redirect-from: [port]\n---\nText.\n")
                .article("port", "---\nText.\n")
                .build();

        assertThat(built.problems()).hasSize(1).first().asString().contains("articles/port.html");
    }
}
