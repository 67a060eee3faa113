package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Front matter and YAML" of the known faults, as far as it shows in whole builds only. */
class FrontMatterCasesTest {
    @TempDir
    Path folder;

    private static List<String> errors(Built built) {
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.console()).doesNotContain("Exception", "\tat ");
        return built.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }

    /** A day is a day; other zones are in DeterminismTest. */
    @Test
    @Case("1")
    void a_plain_date_stays_its_day() {
        Document page = TestSite.in(folder).article("a", "---\nText.\n").build().page("articles/a.html");
        assertThat(page.select("time").outerHtml()).isEqualTo("<time datetime=\"2031-04-05\">5&nbsp;April 2031</time>");
    }

    /** (An alias of one letter, such as {@code Y}, is an error by PRODUCT.md; it is not a boolean either.) */
    @Test
    @Case("3")
    void words_that_yaml_once_took_for_booleans_stay_words() {
        Built built = TestSite.in(folder).article("a", """
                people:
                  - {id: tomas-lind, name: Tomas Lind, description: no, aliases: [On, Yes]}
                terms:
                  - {term: Off, definition: y}
                ---
                Yes came. The Off.
                """).build();
        assertThat(built.page("people/tomas-lind.html").select(".stand").text()).isEqualTo("no");
        assertThat(built.page("glossary/off.html").select("h1").text()).isEqualTo("Off");
        assertThat(built.page("glossary/off.html").select(".stand").text()).isEqualTo("y");
        assertThat(built.page("articles/a.html").select("main .t > a").eachText())
                .containsExactly("Yes", "Off");
        built.files().forEach((path, text) -> {
            if (path.endsWith("html")) {
                assertThat(built.page(path).text()).as(path).doesNotContain("false", "true");
            }
        });
        Built wrong = TestSite.in(folder)
                .article(
                        "a",
                        "status: no\npeople:\n  - {id: tomas-lind, name: Tomas Lind, aliases: [On, Y]}\n---\nText.\n")
                .build();
        assertThat(errors(wrong))
                .containsExactly("content/articles/a.md:4:9: error: \"no\" is no value of status [invalid-value]");
    }

    @Test
    @Case("4")
    void leading_zeros_are_kept() {
        Built built = TestSite.in(folder).article("a", """
                sources:
                  - {id: 016, title: 0755, publisher: Verrin Gazette, date: 2031}
                ---
                Text [@016].
                """).build();
        assertThat(built.page("sources/016.html").select("h1").text()).isEqualTo("0755");
        assertThat(built.page("articles/a.html")
                        .select("#sources_ ~ ol > li cite")
                        .text())
                .isEqualTo("0755");
        for (String path : List.of("articles/a.html", "sources/016.html", "sources/index.html")) {
            assertThat(built.page(path).select("main").text()).doesNotContain("14", "493");
        }
    }

    /** The others are still checked, and the earlier site stays. */
    @Test
    @Case("6")
    void a_colon_in_a_title_is_told_and_the_other_files_are_checked() {
        TestSite site = TestSite.in(folder).article("a", "---\nText.\n");
        SortedMap<String, String> before = site.build().files();
        Built built = site.with(
                        "content/articles/harbour.md",
                        "---\ntitle: Harbour deal: what we know\ndate: 2031-04-05\n---\nT\n")
                .article("b", "titel: x\n---\nT\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/b.md:4:1: error: unknown key \"titel\" [unknown-key]",
                        "content/articles/harbour.md:2:20: error: a colon inside an unquoted value; the rest was not checked [yaml-syntax]");
        assertThat(built.console()).contains("   write title: \"Harbour deal: what we know\"\n");
        assertThat(FileDiff.of(built.files(), before)).isEmpty();
    }

    /** The addresses come from the files' names. */
    @Test
    @Case("7")
    void titles_that_look_like_numbers_are_titles() {
        TestSite site = TestSite.in(folder);
        for (String title : List.of("1984", "1e3", "0x10")) {
            site.with("content/articles/" + title + ".md", "---\ntitle: " + title + "\ndate: 2031-04-05\n---\nText.\n");
        }
        Built built = site.build();
        for (String title : List.of("1984", "1e3", "0x10")) {
            assertThat(built.text("articles/" + title + ".html")).contains("<h1>" + title + "</h1>");
        }
    }

    @Test
    @Case("8")
    void an_empty_value_is_absent() {
        TestSite site = TestSite.in(folder).asking(request -> request.withUrl("https://example.org"));
        Built empty = site.article("a", """
                summary:
                sources:
                  - {id: g1, title: Notes, author: , publisher: ~}
                ---
                Text [@g1].
                """).build();
        SortedMap<String, String> files = empty.files();
        assertThat(files).containsKeys("feed.xml", "sources/g1.html");
        files.forEach((path, text) -> {
            if (!path.startsWith("assets/")) {
                assertThat(text).as(path).doesNotContain("null", ", ,", "()");
            }
        });
        assertThat(empty.page("articles/a.html").select(".stand")).isEmpty();
        Built absent = site.article("a", "sources:\n  - {id: g1, title: Notes}\n---\nText [@g1].\n")
                .build();
        assertThat(absent.files()).isEqualTo(files);
    }

    /** The article and {@code site.yaml} with the mark give the bytes that they give without it. */
    @Test
    @Case("10")
    void a_byte_order_mark_changes_nothing() {
        TestSite site = TestSite.in(folder);
        String article = "---\ntitle: T\ndate: 2031-04-05\n---\nText.\n";
        SortedMap<String, String> without =
                site.with("content/articles/a.md", article).build().files();
        Built with = site.with("content/articles/a.md", "\uFEFF" + article)
                .with("content/site.yaml", "\uFEFFtitle: Test\n")
                .with("content/terms.yaml", "\uFEFF")
                .build();
        assertThat(with.files()).isEqualTo(without);
        with.files().forEach((path, text) -> assertThat(text).as(path).doesNotContain("\u00EF\u00BB\u00BF"));
    }

    /** LF, CRLF and both mixed give the same bytes, and the same places of errors. */
    @Test
    @Case("11")
    void line_ends_do_not_matter() {
        String text = """
                ---
                title: T
                date: 2031-04-05
                summary: |
                  Line one
                  line two
                ---
                | a | b |
                |---|---|
                | c | d |

                Hard\\
                break `code
                goes on`.
                """;
        String wrong = text.replace("| d |", "| [d](person:x) |");
        String crlf = text.replace("\n", "\r\n");
        String mixed = text.replace("title: T\n", "title: T\r\n").replace("| c | d |\n", "| c | d |\r\n");
        TestSite site = TestSite.in(folder);
        SortedMap<String, String> lf =
                site.with("content/articles/a.md", text).build().files();
        assertThat(site.with("content/articles/a.md", crlf).build().files()).isEqualTo(lf);
        assertThat(site.with("content/articles/a.md", mixed).build().files()).isEqualTo(lf);
        // A calendar's lines end as RFC 5545 says, whatever those of the content do.
        lf.forEach((path, bytes) -> assertThat(path.endsWith(".ics") ? bytes.replace("\r\n", "\n") : bytes)
                .as(path)
                .doesNotContain("\r"));
        List<String> places = errors(site.with("content/articles/a.md", wrong).build());
        assertThat(places).singleElement().asString().startsWith("content/articles/a.md:10:11: error: ");
        assertThat(errors(site.with("content/articles/a.md", wrong.replace("\n", "\r\n"))
                        .build()))
                .isEqualTo(places);
    }

    @Test
    @Case("12")
    void horizontal_rules_in_the_text_take_nothing_away() {
        Built built = TestSite.in(folder)
                .article("a", "---\nOne.\n\n---\n\nTwo: still text.\n\n---\n\nThree.\n")
                .build();
        assertThat(built.text("articles/a.html").replaceAll(">\\s+<", "><"))
                .contains("<p>One.</p><hr><p>Two: still text.</p><hr><p>Three.</p>");
    }

    /** All files are reported in one run, each at its place; nothing is published. */
    @Test
    @Case({"14", "16", "17", "18"})
    void everything_that_is_wrong_with_front_matter_is_told_in_one_run() {
        TestSite site = TestSite.in(folder).article("good", "---\nText.\n");
        SortedMap<String, String> before = site.build().files();
        Built built = site.with("content/articles/unclosed.md", "---\ntitle: T\n--\n\nText.\n")
                .with("content/articles/empty.md", "---\n# to do\n---\nText.")
                .with("content/articles/list.md", "---\n- title: T\n---\nText.")
                .with("content/articles/sentence.md", "---\nJust a sentence\n---\nText.")
                .with("content/articles/twice.md", """
                        ---
                        sources:
                          - id: g1
                            title: One
                        title: T
                        date: 2031-04-05
                        people:
                        sources:
                          - id: g2
                            title: Two
                        ---
                        Text.
                        """)
                .article("twice-inside", "people:\n  - name: A B\n    name: C D\n---\nText.\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/empty.md:1:1: error: date is missing [missing-key]",
                        "content/articles/empty.md:1:1: error: title is missing [missing-key]",
                        "content/articles/list.md:2:1: error: front matter must be \"key: value\" lines, found a list [wrong-shape]",
                        "content/articles/sentence.md:2:1: error: front matter must be \"key: value\" lines, found text [wrong-shape]",
                        "content/articles/twice-inside.md:6:5: error: key \"name\" is already used on line 5 [duplicate-key]",
                        "content/articles/twice.md:8:1: error: key \"sources\" is already used on line 2 [duplicate-key]",
                        "content/articles/unclosed.md:1:1: error: front matter opened here is never closed [front-matter-unclosed]");
        assertThat(built.console()).contains("   \"--\" on line 3 looks like a mistyped fence; write ---\n");
        assertThat(FileDiff.of(built.files(), before)).isEmpty();
    }

    /** A valid article without text, and a warning. */
    @Test
    @Case("15")
    void a_closing_fence_may_be_the_last_byte() {
        Built built = TestSite.in(folder)
                .with("content/articles/a.md", "---\ntitle: T\ndate: 2031-04-05\n---")
                .build();
        assertThat(built.files()).containsKey("articles/a.html");
        assertThat(built.problems()).contains("content/articles/a.md:2:8: warning: the article has no text [no-text]");
    }

    /** One clear rule, at its place, however much the anchors would have grown. */
    @Test
    @Case("19")
    void anchors_are_refused_before_they_grow() {
        StringBuilder bomb = new StringBuilder("extra:\n  x0: &x0 [a,a,a,a,a,a,a,a,a]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*x" + (i - 1);
            bomb.append("  x" + i + ": &x" + i + " [" + (alias + ",").repeat(8) + alias + "]\n");
        }
        Built built = TestSite.in(folder)
                .article("bomb", bomb + "---\nText.\n")
                .article("loop", "extra:\n  loop: &l [*l]\n---\nText.\n")
                .article("honest", "people:\n  - &m mara-okafor\n" + "  - *m\n".repeat(60) + "---\nText.\n")
                .build();
        assertThat(errors(built)).hasSize(11).allMatch(problem -> problem.endsWith(" [yaml-alias]"));
        assertThat(errors(built))
                .contains(
                        "content/articles/bomb.md:5:7: error: anchors are not supported (\"&x0\") [yaml-alias]",
                        "content/articles/loop.md:5:9: error: anchors are not supported (\"&l\") [yaml-alias]",
                        "content/articles/honest.md:5:5: error: anchors are not supported (\"&m\") [yaml-alias]");
    }

    /** Exit 1 at the byte, and U+FFFD nowhere. */
    @Test
    @Case("20")
    void bytes_that_are_not_utf_8_are_an_error_at_their_place() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("---\ntitle: T\ndate: 2031-04-05\n---\n\n\nThe caf".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(" reopened.\n".getBytes(StandardCharsets.UTF_8));
        Built built = TestSite.in(folder)
                .with("content/articles/a.md", bytes.toByteArray())
                .build();
        assertThat(errors(built))
                .containsExactly("content/articles/a.md:7:8: error: not valid UTF-8 (byte 0xE9) [not-utf8]");
        assertThat(built.files()).isEmpty();
    }

    /** What is no content is neither read nor published, and nothing is said of it. */
    @Test
    @Case("21")
    void pictures_and_left_overs_are_not_text() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, 0, (byte) 0xE9, 10, 13};
        TestSite site = TestSite.in(folder)
                .with("content/articles/dock.jpg", picture)
                .article("a", "---\n[The dock](dock.jpg)\n");
        Built plain = site.build();
        assertThat(plain.files().get("articles/dock.jpg")).isEqualTo(new String(picture, StandardCharsets.ISO_8859_1));
        Built built = site.with("content/.DS_Store", picture)
                .with("content/articles/notes.md~", picture)
                .with("content/articles/.harbour.md.swp", picture)
                .with("README.md", "# Not a page\n")
                .with("LICENSE", "None.\n")
                .build();
        assertThat(built.problems()).isEqualTo(plain.problems());
        assertThat(FileDiff.of(built.files(), plain.files())).isEmpty();
    }

    /** Each has its own line. */
    @Test
    @Case("22")
    void days_that_do_not_exist_are_told_each_at_its_place() {
        Built built = TestSite.in(folder).with("content/articles/a.md", """
                        ---
                        title: T
                        date: 2031-02-30
                        dates:
                          - {date: 2031-13, title: A}
                          - {date: 2031-4-5, title: B}
                          - {date: 05/04/2031, title: C}
                          - {date: 2031-02-29, title: D}
                          - {date: 2032-02-29, title: E}
                        ---
                        Text.
                        """).build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:3:7: error: 2031-02-30 is not a date (February 2031 has 28 days) [invalid-date]",
                        "content/articles/a.md:5:12: error: 2031-13 is not a date (there is no month 13) [invalid-date]",
                        "content/articles/a.md:6:12: error: 2031-4-5 is not a date [invalid-date]",
                        "content/articles/a.md:7:12: error: 05/04/2031 is not a date [invalid-date]",
                        "content/articles/a.md:8:12: error: 2031-02-29 is not a date (February 2031 has 28 days) [invalid-date]");
        assertThat(built.console()).contains("   write 2031-04-05 or 2031-05-04\n");
    }

    /** Lists of maps keep every field and lose their quotes. */
    @Test
    @Case("23")
    void lists_of_maps_are_read_whole() {
        Built built = TestSite.in(folder).article("a", """
                people:
                  - name: 'Mara Okafor'
                    roles:
                      - title: "Harbour master: acting"
                    aliases:
                      - Okafor
                ---
                Then Okafor spoke.
                """).build();
        Document person = built.page("people/mara-okafor.html");
        assertThat(person.select("h1").text()).isEqualTo("Mara Okafor");
        assertThat(person.select(".aside .rail .what").text()).isEqualTo("Harbour master: acting");
        assertThat(built.page("articles/a.html").select("main .t > a").eachText())
                .containsExactly("Okafor");
    }

    /** In every place that is YAML. */
    @Test
    @Case("25")
    void tags_are_refused_everywhere() {
        Path never = folder.resolve("backstory-was-here");
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: !!java.io.File [x]\n")
                .with("content/people.yaml", "- !!java.io.File [x]\n")
                .article("a", "summary: !!java.io.File [\"" + never + "\"]\n---\nText.\n")
                .with("content/articles/b.md", """
                        ---
                        title: !!java.net.URL ["http://127.0.0.1:9/"]
                        date: !!int "5"
                        people: !custom [a]
                        ---
                        Text.
                        """)
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:4:10: error: YAML tags are not allowed here (\"!!java.io.File\") [yaml-tag]",
                        "content/articles/b.md:2:8: error: YAML tags are not allowed here (\"!!java.net.URL\") [yaml-tag]",
                        "content/articles/b.md:3:7: error: YAML tags are not allowed here (\"!!int\") [yaml-tag]",
                        "content/articles/b.md:4:9: error: YAML tags are not allowed here (\"!custom\") [yaml-tag]",
                        "content/people.yaml:1:3: error: YAML tags are not allowed here (\"!!java.io.File\") [yaml-tag]",
                        "content/site.yaml:1:8: error: YAML tags are not allowed here (\"!!java.io.File\") [yaml-tag]");
        assertThat(Files.exists(never)).isFalse();
    }

    /** An unknown key is an error (PRODUCT.md), and nothing is left out in silence. */
    @Test
    @Case("26")
    void misspelt_keys_are_errors_with_a_suggestion() {
        Built built = TestSite.in(folder)
                .with(
                        "content/articles/a.md",
                        "---\ntitel: Harbour\ndate: 2031-04-05\nsorces:\n  - {id: g1, title: A}\n---\nT\n")
                .article("b", "---\nText.\n")
                .build();
        assertThat(errors(built))
                .containsExactly(
                        "content/articles/a.md:1:1: error: title is missing [missing-key]",
                        "content/articles/a.md:2:1: error: unknown key \"titel\" [unknown-key]",
                        "content/articles/a.md:4:1: error: unknown key \"sorces\" [unknown-key]");
        assertThat(built.console()).contains("   did you mean \"title\"?\n", "   did you mean \"sources\"?\n");
    }
}
