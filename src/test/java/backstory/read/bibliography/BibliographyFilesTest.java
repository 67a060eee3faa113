package backstory.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code content/sources.bib} and {@code content/sources.json} as a writer meets them. */
class BibliographyFilesTest {
    @TempDir
    Path root;

    private TestSite citing(String text) {
        return TestSite.in(root).article("a", "---\n" + text + "\n");
    }

    @Test
    void a_source_of_bibtex_is_cited_by_its_key_and_has_the_slug_as_address() {
        TestSite.Built built = citing("The line opens.[@Porta_2031]")
                .with("content/sources.bib", """
                        @article{Porta_2031,
                          author = {della Porta, Ana and {Town of Verrin}},
                          title = {Trams in the {EU}: caf{\\'e} to harbour},
                          journal = {Journal of Trams}, volume = 12, number = 3, pages = {45--67},
                          year = 2031, month = apr, doi = {10.1234/trams.7},
                          note = {Read *on paper* [sic]}
                        }
                        """)
                .build();

        assertThat(built.problems()).isEmpty();
        String page = built.page("sources/porta-2031.html").select("main").text();
        assertThat(page)
                .contains("Trams in the EU: café to harbour")
                .contains("Ana della Porta, Town of Verrin")
                .contains("In Journal of Trams 12(3), 45–67")
                .contains("April 2031")
                .contains("DOI 10.1234/trams.7")
                .contains("Read *on paper* [sic]");
        assertThat(built.page("articles/a.html").select(".sources li").text())
                .contains("Trams in the EU", "Journal of Trams");
    }

    @Test
    void an_item_of_csl_json_is_a_source_as_well() {
        TestSite.Built built = citing("The line opens.[@{http://zotero.org/users/1/items/AB}, page 4]")
                .with("content/sources.json", """
                        [
                          {"id": "http://zotero.org/users/1/items/AB", "type": "article-newspaper",
                           "title": "The <i>line</i> opens", "container-title": "Verrin Gazette", "language": "English",
                           "author": [{"family": "Berg", "given": "Otto", "non-dropping-particle": "von"}],
                           "issued": {"date-parts": [["2031", 4, "5"]]}, "URL": "www.gazette.example/line"}
                        ]
                        """)
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("sources/http-zotero-org-users-1-items-ab.html")
                        .select("main")
                        .text())
                .contains("The line opens")
                .contains("Otto von Berg")
                .contains("Verrin Gazette")
                .contains("5 April 2031")
                .contains("https://www.gazette.example/line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The <i>line</i> opens                     | The line opens
                    CO<sub>2</sub> at sea                     | CO2 at sea
                    <i>Ab</i> and CO<sub>2</sub>, m<sup>2</sup> | Ab and CO2, m2
                    <span class='nocase'>de</span> 1 < 2      | de 1 < 2
                    """)
    void the_marks_of_a_title_in_csl_json_are_no_part_of_its_words(String written, String words) {
        TestSite.Built built = citing("It opens.[@a]")
                .with("content/sources.json", """
                        [{"id": "a", "type": "book", "title": "%s"}]
                        """.formatted(written))
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("sources/a.html").select("h1").text()).isEqualTo(words);
    }

    @Test
    void entries_elsewhere_name_a_source_by_its_key() {
        TestSite.Built built = TestSite.in(root)
                .article(
                        "a",
                        "dates:\n  - date: 2031-04-03\n    title: The vote\n    sources: Minutes:2031\n---\nText.\n")
                .with("content/sources.bib", "@misc{Minutes:2031, title = {Minutes}}\n")
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.text("sources/minutes-2031.html")).contains("The vote");
    }

    @Test
    void two_keys_that_make_one_address_are_an_error_and_so_is_a_key_that_stands_twice() {
        TestSite.Built built = citing("[@Smith_2018; @smith-2018; @b]")
                .with("content/sources.bib", """
                        @book{Smith_2018, title = {A}}
                        @book{smith-2018, title = {B}}
                        @book{b, title = {C}}
                        @book{b, title = {D}}
                        """)
                .build();

        assertThat(built.console())
                .contains("content/sources.bib:2:7: error: ")
                .contains("sources/smith-2018.html")
                .contains("content/sources.bib:4:7: error: the source \"b\" is defined twice [duplicate-id]")
                .contains("first defined at content/sources.bib:3:7");
    }

    @Test
    void what_cannot_be_understood_is_a_warning_at_its_place_and_the_rest_is_shown() {
        TestSite.Built built =
                citing("[@a; @b; @c]").with("content/sources.bib", """
                        @newspaper{a, title = {A}, date = {forthcoming}}
                        @book{b, title = {\\Foo B}, year = 2031, month = {Smarch}, language = {Klingon}}
                        @book{c, author = {Lind, Tomas}, url = {javascript:alert(1)}, crossref = {d}}
                        """).build();

        assertThat(built.result().problems())
                .filteredOn(problem -> problem.at().file().equals("content/sources.bib"))
                .extracting(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.severity().word() + ": " + problem.message())
                .containsExactly(
                        "1:1 warning: \"newspaper\" is no type of BibTeX; it is read as article-newspaper",
                        "1:35 warning: \"forthcoming\" is no date that is known here",
                        "2:18 warning: \\Foo is not known here",
                        "2:49 warning: \"Smarch\" is no month that is known here",
                        "2:70 warning: \"Klingon\" names no language that is known here",
                        "3:7 warning: \"c\" has no title",
                        "3:40 warning: address scheme \"javascript\" is not allowed",
                        "3:74 warning: no entry here has the key \"d\"");
        assertThat(built.page("sources/c.html").select("h1").text()).isEqualTo("[book]");
        assertThat(built.page("sources/b.html").text()).contains("2031");
    }

    @Test
    void what_is_no_bibtex_stops_the_build_and_no_reference_is_blamed_for_it() {
        TestSite.Built built = citing("[@open; @other]")
                .with("content/sources.bib", "@book{open,\n  title = {A,\n  year = 2031\n}\n")
                .build();

        assertThat(built.console()).isEqualTo("""
                content/sources.bib:1:1: error: the entry "open" is not closed [bibtex-syntax]
                    1 | @book{open,
                      | ^
                   write } where it ends
                """);
    }

    @Test
    void a_mistake_in_json_has_a_line_and_a_column() {
        TestSite.Built built = citing("[@a]").with("content/sources.json", """
                [
                  {"id": "a" "type": "book"}
                ]
                """).build();

        assertThat(built.console()).isEqualTo("""
                content/sources.json:2:14: error: a comma is missing before this [csl-syntax]
                    2 |   {"id": "a" "type": "book"}
                      |              ^
                   write , after the value before it
                """);
    }

    @Test
    void json_that_is_nested_too_deep_is_told_at_its_place() {
        String lists = "[".repeat(900) + "]".repeat(900);
        TestSite.Built built = citing("[@a]")
                .with("content/sources.json", "[{\"id\": \"a\", \"custom\": " + lists + "}]")
                .build();

        assertThat(built.console())
                .startsWith("content/sources.json:1:")
                .contains("error: this is nested more than 20 deep [csl-syntax]");
    }

    @Test
    void numbers_and_names_of_json_may_be_of_any_length() {
        String many = "9".repeat(60_000);
        TestSite.Built built = citing("The line opens.[@a]")
                .with(
                        "content/sources.json",
                        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\", \"x\": " + many + ", \"" + many
                                + "\": 1}]")
                .build();

        assertThat(built.problems()).isEmpty();
    }

    @Test
    void an_address_without_scheme_is_one_of_the_web_however_long_its_name() {
        String many = "a.".repeat(20_000);
        TestSite.Built built = citing("[@a; @b]")
                .with("content/sources.json", """
                        [
                          {"id": "a", "type": "book", "title": "A", "URL": "verrin.example/a"},
                          {"id": "b", "type": "book", "title": "B", "URL": "%s"}
                        ]
                        """.formatted(many))
                .build();

        assertThat(built.text("data/sources.json")).contains("verrin.example/a");
        assertThat(built.page("sources/a.html").select("a[href=https://verrin.example/a]"))
                .isNotEmpty();
        assertThat(built.console()).contains("the address does not begin with https: or http: [invalid-address]");
    }

    @Test
    void all_that_is_wrong_with_items_of_json_is_told_in_one_run() {
        TestSite.Built built =
                citing("[@a; @7]").with("content/sources.json", """
                [
                  {"id": "a", "type": "newspaper", "title": "A", "issued": {"literal": "soon"}},
                  {"type": "book", "title": "B"},
                  "c",
                  {"id": 7, "type": "book", "title": "D", "title": "E", "issued": {"raw": "05/06/2002"}}
                ]
                """).build();

        assertThat(built.result().problems())
                .filteredOn(problem -> problem.at().file().equals("content/sources.json"))
                .extracting(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.severity().word() + ": " + problem.message())
                .containsExactly(
                        "2:23 warning: \"newspaper\" is no type of CSL; it is read as article-newspaper",
                        "2:60 warning: \"soon\" is no date that is known here",
                        "3:3 error: this item has no id",
                        "4:3 error: an item should be an object",
                        "5:43 warning: \"title\" stands twice in one object",
                        "5:67 warning: \"05/06/2002\" may be two dates");
    }

    @Test
    void a_chapter_has_from_its_book_what_it_does_not_say_itself() {
        TestSite.Built built =
                citing("Text.[@ch]").with("content/sources.bib", """
                        @incollection{ch, title = {Trams}, pages = {1--9}, crossref = {bk}, xdata = {pub}}
                        @book{bk, title = {Cities}, editor = {Lind, Tomas}, year = 2031}
                        @xdata{pub, publisher = {Lind \\& Daughters}}
                        """).build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("sources/ch.html").select("main").text())
                .contains("In Cities, 1–9")
                .contains("Tomas Lind")
                .contains("Lind & Daughters")
                .contains("2031");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void data_that_names_itself_many_times_is_brought_in_once() {
        String many = "a, b, ".repeat(10);
        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.bib", """
                        @book{a, title = {A}, xdata = {%s}}
                        @xdata{b, publisher = {Lind}, xdata = {%s}}
                        """.formatted(many + "b", many + "b"))
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("sources/a.html").select("main").text()).contains("Lind");
    }

    private static String item(String member) {
        return "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\", " + member + "}]\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'date-parts': 2018 | year = {2018}",
                "'date-parts': '2018' | year = {2018}",
                "'date-parts': [2018, 8] | year = {2018}; month = aug",
                "'date-parts': [[2018, 8]], 'circa': false | year = {2018}; month = aug",
                "'date-parts': [[2018, 8]], 'circa': 0 | year = {2018}; month = aug",
                "'date-parts': [[2018, 8]], 'circa': true | date = {2018-08~}; year = {2018}; month = aug",
                "'date-parts': [[2018, 0, 5]] | year = {2018}",
                "'date-parts': [[2018, null, 5]] | year = {2018}",
                "'date-parts': [[2018], [2020]] | date = {2018/2020}; year = {2018}",
                "'date-parts': [[0]], 'raw': '2018' | year = {2018}"
            },
            quoteCharacter = '`')
    void a_date_of_json_is_read_as_it_is_meant(String members, String fields) {
        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.json", item("\"issued\": {" + members.replace('\'', '"') + "}"))
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.text("data/sources.bib"))
                .isEqualTo("@book{a,\n  title = {{A}},\n  " + fields.replace("; ", ",\n  ") + "\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'issued': {'date-parts': [[1545]], 'circa': true} | 'issued': {'date-parts': [[1545]], 'circa': true}",
                "'issued': {'edtf': '1890~/1900~'} | 'issued': {'date-parts': [[1890], [1900]], 'circa': true}",
                "'author': [{'family': 'American Bar Association', 'given': ''}]"
                        + " | 'author': [{'literal': 'American Bar Association'}]",
                "'author': [{'family': 'Aristotle', 'given': ''}] | 'author': [{'family': 'Aristotle'}]",
            })
    void what_is_written_for_bibtex_is_read_back_as_it_was_meant(String member, String read) {
        TestSite json = citing("Text.[@a]").with("content/sources.json", item(member.replace('\'', '"')));
        String bibtex = json.build().text("data/sources.bib");
        TestSite.Built again = json.remove("content/sources.json")
                .with("content/sources.bib", bibtex)
                .build();

        assertThat(again.problems()).isEmpty();
        assertThat(again.text("data/sources.json").replaceAll("\\s", ""))
                .contains(read.replace('\'', '"')
                        .replace(": ", ":")
                        .replace(", ", ",")
                        .replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{2004~} | 2004~",
                "{{2004~}} | 2004~",
                "{{2004}~} | 2004~",
                "{2004\\textasciitilde} | 2004~",
                "{{2004~/2005~}} | 2004~/2005~",
                "{{2004~}/{2005~} } | 2004~/2005~",
                "{6~August~2004} | 2004-08-06",
                "{{6~August} 2004} | 2004-08-06",
            })
    void a_tilde_at_the_end_of_a_date_of_bibtex_makes_it_uncertain(String value, String date) {
        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.bib", "@book{a, title = {A}, date = " + value + "}\n")
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.text("data/sources.json").replaceAll("\\s", ""))
                .as(date)
                .contains(date.endsWith("~") ? "\"circa\":true" : "\"date-parts\":[[2004,8,6]]}");
    }

    @Test
    void a_date_without_numbers_is_told_and_left_out() {
        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.json", item("\"issued\": {\"date-parts\": [[]]}"))
                .build();

        assertThat(built.console())
                .contains("warning: issued holds no date [invalid-date]")
                .contains("write \"date-parts\": [[2018, 8, 6]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Jane Doe\"", "[\"Jane Doe\"]", "{\"literal\": \"Jane Doe\"}"})
    void a_name_of_json_may_be_a_text(String author) {
        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.json", item("\"author\": " + author))
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("sources/a.html").select("main").text()).contains("Jane Doe");
    }

    @Test
    void a_type_of_zotero_is_read_as_the_one_of_csl() {
        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.json", "[{\"id\": \"a\", \"type\": \"magazineArticle\", \"title\": \"A\"}]\n")
                .build();

        assertThat(built.console()).contains("\"magazineArticle\" is no type of CSL; it is read as article-magazine");
    }

    @Test
    void what_zotero_keeps_in_a_note_for_itself_is_not_shown() {
        TestSite.Built built = citing("Text.[@a]")
                .with(
                        "content/sources.json",
                        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\","
                                + " \"note\": \"OCLC: 40162792\\nOriginal date: 1900\\nRead: twice\"}]\n")
                .build();

        assertThat(built.page("sources/a.html").select("main").text())
                .contains("Read: twice")
                .doesNotContain("OCLC", "Original date");
        assertThat(built.text("data/sources.json")).contains("OCLC: 40162792");
    }

    @Test
    void a_former_key_leads_on() {
        TestSite.Built built = citing("Text.[@Old_Key]")
                .with("content/sources.bib", "@book{New_Key, title = {A}, ids = {Old_Key, new_key}}\n")
                .build();

        assertThat(built.problems())
                .containsExactly(
                        "content/articles/a.md:5:7: warning: the source \"Old_Key\" is now \"New_Key\" [former-id]");
        assertThat(built.text("sources/old-key.html")).contains("new-key.html");
    }

    @Test
    void a_bibliography_of_another_name_is_told_where_it_belongs() {
        assertThat(citing("Text.").with("content/library.bib", "").build().console())
                .contains("content/library.bib:1:1: error: nothing says what this file is [unknown-file]")
                .contains("the bibliography of a site is content/sources.bib");
    }

    @Test
    @Timeout(60)
    void an_entry_of_very_many_fields_is_read_in_time_that_grows_with_them_and_no_faster() {
        String fields =
                IntStream.range(0, 60_000).mapToObj(i -> ", f" + i + " = {v}").collect(Collectors.joining());

        TestSite.Built built = citing("Text.[@a]")
                .with("content/sources.bib", "@book{a, title = {A}" + fields + "}\n")
                .build();

        assertThat(built.problems()).isEmpty();
    }
}
