package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.format.ProblemPrinter;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What newcomers type, and the messages that help them: at the faulty word, or with what was meant. */
class NewcomerCasesTest {
    private static final String RABIE = """
            - id: osama-rabie
              name: Osama Rabie
              roles:
                - title: Head of the canal
                  when: 2029/..
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder.resolve("site")).with("content/site.yaml", "title: Test\nrules:\n  no-url: off\n");
    }

    private List<String> told(String front, String body) {
        return told(site.article("a", front + "---\n" + body));
    }

    private static List<String> told(TestSite site) {
        ProblemPrinter printer = new ProblemPrinter(false);
        return site.build().result().problems().stream().map(printer::print).toList();
    }

    private static String first(List<String> problems) {
        return problems.isEmpty() ? "" : problems.get(0);
    }

    @Case("m13")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](people/osama-rabie) | write person:osama-rabie",
                "[a](/people/osama-rabie.md) | write person:osama-rabie",
                "[a](example.com/page) | write https://example.com/page",
                "[a](www.example.com/page?x=1) | write https://www.example.com/page",
                "![a](..\\images\\x.jpg) | write ../images/x.jpg",
                "[a](www.example.com) | write https://www.example.com",
                "![a](rabie.jpg) | put it into content/images/ and write ../images/rabie.jpg",
                "![a](../images/rabie.PNG) | put it into content/images/",
                "[a](people/nobody) | ",
            })
    void an_address_that_leads_nowhere_is_told_with_the_one_that_was_meant(String link, String hint) {
        site.with("content/people.yaml", RABIE);
        String problem = first(told("", "See " + link + ".\n"));
        assertThat(problem).contains("error");
        assertThat(problem.lines().skip(3)).containsExactlyElementsOf(hint == null ? List.of() : List.of("   " + hint));
    }

    @Case("m12")
    @Test
    void an_image_at_the_head_of_an_article_is_told_where_its_words_belong() {
        site.with("content/images/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        assertThat(first(told("image:\n  src: ../images/x.svg\n  credit: A\n  license: CC0\n", "Text.\n")))
                .contains("image-without-alt", "   write what it shows as alt: under image:, or as alt: in");
    }

    @Case("m15")
    @Test
    void a_key_without_a_value_is_told_at_the_key() {
        site.with("content/articles/b.md", "---\ntitle:\ndate: 2031-04-05\n---\nText.\n");
        assertThat(first(told(site))).startsWith("""
                content/articles/b.md:2:1: error: title is empty [missing-key]
                    2 | title:
                      | ^^^^^
                   write for instance title:""");
    }

    @Case("m18")
    @Test
    void an_address_that_a_new_id_loses_is_told_in_the_same_run_as_the_references() {
        site.with("content/people.yaml", RABIE.replace("osama-rabie", "rabie"))
                .with("content/urls.lock", "people/osama-rabie.html\n");
        assertThat(told("", "[R](person:osama-rabie) came.\n"))
                .anyMatch(problem -> problem.contains("[unknown-reference]"))
                .anyMatch(problem -> problem.contains("the published address people/osama-rabie.html would be lost"));
    }

    @Case("m18")
    @Test
    void what_may_stand_in_a_file_that_cannot_be_read_is_not_called_lost() {
        site.with("content/people.yaml", "- id: osama-rabie\n  name: 'It's\n")
                .with("content/urls.lock", "people/osama-rabie.html\n");
        assertThat(told("", "Text.\n")).noneMatch(problem -> problem.contains("[lost-address]"));
    }

    @Case("s16")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana Reyes, Tom Okafor | Dana Reyes, Tom Okafor",
                "Dana Reyes, Tom Okafor and Ana Lima | Dana Reyes, Tom Okafor, Ana Lima",
                "Dana Reyes; Tom Okafor | Dana Reyes, Tom Okafor",
            })
    void several_authors_in_one_text_are_told(String authors, String list) {
        assertThat(first(told("authors: " + authors + "\n", "Text.\n")))
                .startsWith("content/articles/a.md:4:10: warning: several authors stand in one text [joined-authors]")
                .endsWith("   write authors: [" + list + "], or a list of one if this is one name\n");
    }

    @Case("s16")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "authors: Martin King, Jr.",
                "authors: Reyes, Dana",
                "authors: [Dana Reyes, Tom Okafor]",
                "authors: [\"Ministry of Trade, Office of Maps\"]",
                "authors: Guardian staff and agencies",
                "authors: Bureau of Industry and Security",
            })
    void one_author_is_one(String authors) {
        assertThat(told(authors + "\n", "Text.\n")).isEmpty();
    }

    @Case("s17")
    @Test
    void a_text_does_not_speak_from_a_day_after_it() {
        assertThat(first(told("as-of: 2041-04-05\n", "Text.\n")))
                .contains("as-of is 2041-04-05, after the article, which is of 2031-04-05 [impossible-order]");
        assertThat(told("as-of: 2031\n", "Text.\n")).isEmpty();
        assertThat(told("updated: 2031-05-06\nas-of: 2031-05-01\n", "Text.\n")).isEmpty();
    }

    @Case("s18")
    @Test
    void a_card_that_can_show_no_role_is_told() {
        site.with("content/people.yaml", RABIE);
        assertThat(first(told("as-of: 2019-04-05\n", "[R](person:osama-rabie) came.\n")))
                .contains("notice: Osama Rabie has no role on 2019-04-05, and the card of the article shows none");
        assertThat(told("", "[R](person:osama-rabie) came.\n")).isEmpty();
        site.with("content/people.yaml", RABIE.replace("2029/..", "2001/2002"));
        assertThat(told("", "[R](person:osama-rabie) came.\n")).isEmpty();
    }

    @Case("s19")
    @ParameterizedTest
    @CsvSource({"claims, claims, claim", "people, people, person", "timeline, dates, date"})
    void a_directive_that_shows_nothing_is_told(String name, String key, String scheme) {
        assertThat(first(told("", "Text.\n\n::" + name + "\n")))
                .contains("a.md:7:1: warning: ::" + name + " shows nothing here [empty-directive]")
                .endsWith("   list " + key + " in the front matter of the article, or link to them with " + scheme
                        + ":, or delete it\n");
        site.with("content/people.yaml", RABIE);
        assertThat(told("", "Osama Rabie came.\n\n::people\n")).isEmpty();
    }

    @Case("s20")
    @Test
    void an_address_that_tells_where_it_was_found_is_told_with_the_one_to_write() {
        site.with(
                "content/sources.yaml",
                "- id: s\n  title: T\n  url: https://x.example/p?a=1&utm_source=t&fbclid=3#q\n");
        List<String> problems =
                told("", "A [link](https://x.example/?utm_source=a) and https://x.example/p?gclid=1 [@s].\n");
        assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("the address tells where you found it"));
        assertThat(problems.get(0)).endsWith("   write https://x.example/\n");
        assertThat(problems.get(1)).endsWith("   write https://x.example/p\n");
        assertThat(problems.get(2)).endsWith("   write https://x.example/p?a=1#q\n");
    }

    @Case("s20")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/p?source=a&ref=b",
                "https://x.example/utm_source=a",
                "https://x.example/#utm_source=a",
                "https://web.archive.org/web/2018/https://x.example/?utm_source=a",
            })
    void other_parameters_are_part_of_an_address(String address) {
        assertThat(told("", "A [link](" + address + ").\n")).isEmpty();
    }

    @Case("s20")
    @Test
    void a_second_source_with_the_same_address_is_told() {
        site.with("content/sources.yaml", """
                - id: one
                  title: A
                  url: https://x.example/p
                - id: two
                  title: B
                  url: https://x.example/p?utm_source=t
                """);
        assertThat(told("", "A [@one; @two].\n"))
                .anyMatch(problem -> problem.startsWith("content/sources.yaml:4:7: warning: the source \"two\" has the"
                        + " address of \"one\" [same-source]"));
    }

    @Case("s21")
    @Test
    void an_address_without_its_scheme_leads_to_https() {
        assertThat(site.article("a", "---\nSee www.example.com/x.\n").build().text("articles/a.html"))
                .contains("href=\"https://www.example.com/x\"")
                .doesNotContain("http://www.example.com");
    }

    @Case("s22")
    @Test
    void files_that_nothing_reads_are_told() {
        site.with("content/notes.txt", "x").with("content/data.json", "{}").with("content/static/robots.txt", "x");
        assertThat(told("", "See [the data](../data.json).\n"))
                .singleElement()
                .asString()
                .startsWith("content/notes.txt:1:1: warning: nothing reads or links notes.txt [unused-file]");
    }
}
