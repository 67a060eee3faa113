package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.words.Slug;
import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Chapter "Slugs, paths and names of output files" of the known faults. Addresses come from file names (articles) and
 * from names (entries without an id), by the one rule of {@link Slug}.
 */
class SlugCasesTest {
    @TempDir
    Path folder;

    private static String titled(String title) {
        return "---\ntitle: " + title + "\ndate: 2031-04-05\n---\nText.\n";
    }

    private static List<String> errors(Built built) {
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.console()).doesNotContain("Exception", "\tat ");
        return built.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }

    /** The letters are kept, percent-encoded in addresses. */
    @Test
    @Case("27")
    void names_without_latin_letters_keep_their_letters() {
        Built built = TestSite.in(folder)
                .with("content/articles/порт-веррин.md", titled("Порт Веррин"))
                .with("content/articles/مرفأ-فيرين.md", titled("مرفأ فيرين"))
                .with("content/articles/港口协议.md", titled("港口协议"))
                .with("content/people.yaml", "- name: Порт Веррин\n")
                .asking(request -> request.withUrl("https://example.org/verrin"))
                .build();
        assertThat(built.files())
                .containsKeys(
                        "articles/порт-веррин.html",
                        "articles/مرفأ-فيرين.html",
                        "articles/港口协议.html",
                        "people/порт-веррин.html");
        assertThat(built.page("index.html").select("a[href=articles/%E6%B8%AF%E5%8F%A3%E5%8D%8F%E8%AE%AE.html]"))
                .hasSize(1);
        Built none = TestSite.in(folder)
                .with("content/articles/…!.md", titled("T"))
                .with("content/terms.yaml", "- term: \"?!…\"\n  definition: D.\n")
                .build();
        assertThat(errors(none))
                .containsExactly(
                        "content/articles/…!.md:1:1: error: the name of this file gives no usable address [invalid-id]",
                        "content/terms.yaml:1:9: error: term gives no usable id [invalid-id]");
        assertThat(none.console()).contains("add slug: with a short name", "add id: with a short name");
    }

    @Test
    @Case({"28", "38"})
    void accents_dots_and_quotes_follow_one_rule() {
        Built built = TestSite.in(folder).with("content/people.yaml", """
                        - name: 'One-man détente, à l’œuvre: ’s & "quotes"'
                        - name: Talks 2.0 — U.S. and Verrin
                        - name: Guillén
                        """).build();
        assertThat(built.files())
                .containsKeys(
                        "people/one-man-detente-a-l-oeuvre-s-quotes.html",
                        "people/talks-2-0-u-s-and-verrin.html",
                        "people/guillen.html");
        for (String name :
                List.of("One-man détente, à l’œuvre: ’s & \"quotes\"", "Con", "Порт", "ﬁn Ⅻ", "İstanbul ı")) {
            assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
        }
        assertThat(Slug.of("ﬁn Ⅻ")).isEqualTo("fin-xii");
        assertThat(errors(TestSite.in(folder)
                        .article("a", "slug: talks-2.0\n---\nT\n")
                        .build()))
                .containsExactly(
                        "content/articles/a.md:4:7: error: slug may only have lower-case letters, digits and single hyphens,"
                                + " found \"talks-2.0\" [invalid-id]");
    }

    /** Both places are named, nothing is written, and the order does not matter. */
    @Test
    @Case({"30", "31"})
    void two_articles_that_want_one_address_are_an_error() {
        TestSite site = TestSite.in(folder).article("first", "---\nText.\n");
        SortedMap<String, String> before = site.build().files();
        Built built = site.with("content/articles/harbour-deal.md", titled("Harbour deal"))
                .with("content/articles/2030/harbour-deal.md", titled("Harbour deal"))
                .article("other", "slug: harbour-deal\n---\nT\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/harbour-deal.md:2:8: error: the article \"harbour-deal\" is defined twice [duplicate-id]",
                        "content/articles/other.md:4:7: error: the article \"harbour-deal\" is defined twice [duplicate-id]");
        assertThat(built.console()).contains("first defined at content/articles/2030/harbour-deal.md:2:8; keep one");
        assertThat(FileDiff.of(built.files(), before)).isEmpty();
    }

    /** A copied article has an address of its own, but two definitions of one source are an error (PRODUCT.md). */
    @Test
    @Case("31")
    void a_copied_article_is_told_about_what_it_defines_again() {
        String text = "sources:\n  - {id: g1, title: N}\n---\nT [@g1].\n";
        assertThat(errors(TestSite.in(folder)
                        .article("a", text)
                        .article("b", text)
                        .build()))
                .containsExactly(
                        "content/articles/b.md:5:10: error: the source \"g1\" is defined twice [duplicate-id]");
        String second = "sources: [g1]\n---\nT [@g1].\n";
        assertThat(TestSite.in(folder)
                        .article("a", text)
                        .article("b", second)
                        .build()
                        .files())
                .containsKeys("articles/a.html", "articles/b.html");
    }

    /** Compared as they fold, before anything is written, so the verdict is one on every system. */
    @Test
    @Case("32")
    void names_that_differ_in_case_only_are_one_name() {
        Built built = TestSite.in(folder)
                .article("a", """
                people:
                  - {id: Lind, name: A Lind}
                  - {id: lind, name: B Lind}
                terms:
                  - {term: NATO, definition: D.}
                  - {term: Nato, definition: D.}
                ---
                T
                """)
                .with("content/articles/A.md", titled("T"))
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:2:8: error: the article \"a\" is defined twice [duplicate-id]",
                        "content/articles/a.md:5:10: error: id may only have lower-case letters, digits and single hyphens,"
                                + " found \"Lind\" [invalid-id]",
                        "content/articles/a.md:9:12: error: the term \"nato\" is defined twice [duplicate-id]");
        Built copied = TestSite.in(folder.resolve("copied"))
                .with("content/static/Dock.txt", "x")
                .with("content/static/dock.txt", "y")
                .article("b", "---\nText.\n")
                .build();
        assertThat(errors(copied))
                .containsExactly(
                        "content/static/dock.txt:1:1: error: the address dock.txt is also used by content/static/Dock.txt"
                                + " [address-taken]");
    }

    /** Refused at its place, and no file stands outside of the output. */
    @Test
    @Case("35")
    void no_address_leads_out_of_the_output() {
        Path root = folder.resolve("deep/site-folder");
        TestSite site = TestSite.in(root);
        List<String> slugs = List.of(
                "../../evil",
                "/etc/evil",
                "a/%2e%2e/%2e%2e/evil",
                "\"a\\\\..\\\\..\\\\evil\"",
                "\"C:evil\"",
                "..",
                ".",
                "evil/");
        for (int i = 0; i < slugs.size(); i++) {
            site.article("s" + i, "slug: " + slugs.get(i) + "\n---\nT\n");
        }
        Built built = site.article(
                        "z",
                        "people:\n  - {id: ../x, name: X Y}\nsources:\n  - {id: \"..%2fx\", title: T}\n"
                                + "redirect-from: [/../../evil]\n---\nT\n")
                .build();
        List<String> errors = errors(built);
        for (int i = 0; i < slugs.size(); i++) {
            assertThat(errors).anyMatch(problem -> problem.contains(" slug may only have lower-case letters"));
            String place = "content/articles/s" + i + ".md:4:7: error: ";
            assertThat(errors)
                    .filteredOn(problem -> problem.startsWith(place))
                    .as(slugs.get(i))
                    .hasSize(1);
        }
        assertThat(errors).filteredOn(problem -> problem.contains("/z.md:")).hasSize(3);
        assertThat(TestSite.files(folder).keySet()).allMatch(path -> path.startsWith("deep/site-folder/content/"));
        assertThat(Files.exists(root.resolve("site"))).isFalse();
    }

    /** The same harmless form on every system. */
    @Test
    @Case("37")
    void names_that_windows_keeps_get_a_hyphen() {
        Built built = TestSite.in(folder)
                .with("content/articles/con.md", titled("Con"))
                .with("content/articles/aux.md", titled("Aux"))
                .with("content/articles/nul.md", titled("NUL"))
                .with("content/people.yaml", "- name: COM1\n- name: Con Verrin\n")
                .build();
        assertThat(built.files())
                .containsKeys(
                        "articles/con-.html",
                        "articles/aux-.html",
                        "articles/nul-.html",
                        "people/com1-.html",
                        "people/con-verrin.html");
        assertThat(built.page("articles/con-.html").select("h1").text()).isEqualTo("Con");
        Built wrong = TestSite.in(folder)
                .article("a", "slug: ends-with-dot.\npeople:\n  - {id: com1, name: C D}\n---\nT\n")
                .build();
        assertThat(errors(wrong))
                .containsExactly(
                        "content/articles/a.md:4:7: error: slug may only have lower-case letters, digits and single hyphens,"
                                + " found \"ends-with-dot.\" [invalid-id]",
                        "content/articles/a.md:6:10: error: \"com1\" is a name that Windows keeps for itself [invalid-id]");
    }

    /** Honoured for articles in any folder, an unknown key elsewhere, where the id is the file's name. */
    @Test
    @Case("39")
    void a_slug_is_honoured_or_refused() {
        TestSite site = TestSite.in(folder)
                .article("a", "slug: aa\n---\nT\n")
                .article("2031/b", "slug: bb\n---\nT\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nT\n");
        assertThat(site.build().files()).containsKeys("articles/aa.html", "articles/bb.html", "pages/about.html");
        Built wrong = site.with("content/pages/about.md", "---\ntitle: About\nslug: cc\n---\nT\n")
                .with("content/people/lind.md", "---\nname: Ann Lind\nslug: dd\n---\nT\n")
                .build();
        assertThat(errors(wrong))
                .containsExactly(
                        "content/pages/about.md:3:1: error: unknown key \"slug\" [unknown-key]",
                        "content/people/lind.md:3:1: error: unknown key \"slug\" [unknown-key]");
    }

    /**
     * No backslash in an address. (That a build on Windows gives these bytes too follows from
     * {@code OutputPath}, which knows no other separator; this machine cannot show it.)
     */
    @Test
    @Case("40")
    void addresses_have_no_backslashes() {
        Built built = TestSite.in(folder)
                .with("content/articles/2031/april/dock.jpg", TestImages.jpeg(TestImages.quarters(9, 9)))
                .with("content/images.yaml", "- src: articles/2031/april/dock.jpg\n  credit: M\n  license: CC0\n")
                .article("2031/april/harbour", "---\n![The dock](dock.jpg)\n\n[itself](..\\april\\harbour.md)\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/2031/april/harbour.md:7:10: error: the address holds a backslash [invalid-address]");
        Built good = TestSite.in(folder)
                .article("2031/april/harbour", "---\n![The dock](dock.jpg)\n\n[itself](../april/harbour.md)\n")
                .asking(request -> request.withUrl("https://example.org"))
                .build();
        assertThat(good.page("articles/harbour.html").select("main img").attr("src"))
                .matches("2031/april/dock\\.[0-9a-f]{8}\\.jpg");
        good.files()
                .forEach((path, text) ->
                        assertThat(withoutEscapes(path, text)).as(path).doesNotContain("\\", "%5C", "%5c"));
    }

    /** What is left of a text for addresses to stand in: JSON escapes, and Markdown breaks a line, by a backslash. */
    private static String withoutEscapes(String path, String text) {
        if (path.matches(".*\\.(js|css|png|jpg)")) {
            return "";
        }
        return path.endsWith(".md") ? text.replace("\\\n", "\n") : text.replaceAll("\\\\[\"n]", "");
    }
}
