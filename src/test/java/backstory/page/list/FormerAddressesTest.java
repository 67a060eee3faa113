package backstory.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A former address is made, or its writer is told at its place why it cannot be. */
class FormerAddressesTest {
    @TempDir
    Path folder;

    private Built build(String former) {
        return TestSite.in(folder)
                .article("a", "summary: S.\nas-of: 2031-04-05\nredirect-from:\n  - " + former + "\n---\nText.\n")
                .article("b", "summary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/con | no page can be made at \"/con\": the path has the part \"con\", a name that Windows reserves",
                "/aux.html | no page can be made at \"/aux.html\": the path has the part \"aux.html\", a name that"
                        + " Windows reserves",
                "/.git/x | no page can be made at \"/.git/x\": the path has the part \".git\", which is not for files"
                        + " of the site",
                "/.backstory | no page can be made at \"/.backstory\": the path has the part \".backstory\", which is"
                        + " not for files of the site",
                "/old./x | no page can be made at \"/old./x\": the path has the part \"old.\", whose last character"
                        + " Windows drops",
            })
    @Case({"b4", "p8"})
    void one_that_cannot_be_made_is_an_error_at_its_place(String former, String message) {
        assertThat(build(former).problems())
                .containsExactly("content/articles/a.md:7:5: error: " + message + " [invalid-address]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%s", "/2019/%s", "/%s/", "/%s.html"})
    @Case("b4")
    void one_that_is_too_long_is_an_error_at_its_place(String form) {
        String former = form.formatted("x".repeat(201));
        assertThat(build(former).problems())
                .containsExactly(
                        "content/articles/a.md:7:5: error: a part of this address is too long: it has more than"
                                + " 200 bytes [invalid-address]");
    }

    @ParameterizedTest
    @CsvSource({"/a%20b, /a b", "/2018/%D0%BF, /2018/п", "/caf%C3%A9/, /café/", "/e%CC%81, /é", "/50%25, /50%"})
    @Case({"b4", "p8"})
    void an_encoded_one_is_an_error_that_tells_its_letters(String former, String decoded) {
        Built built = build(former);
        assertThat(built.problems())
                .containsExactly("content/articles/a.md:7:5: error: \"" + former
                        + "\" is written as servers are asked for it, not as the file is called [invalid-address]");
        assertThat(built.console()).contains("   write " + decoded + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/a b, a b/index.html",
        "/2018/п, 2018/п/index.html",
        "/50%, 50%/index.html",
        "/x.php, x.php",
        "/A/, A/index.html"
    })
    @Case("b4")
    void its_letters_are_the_name_of_the_file(String former, String file) {
        assertThat(build(former).files()).containsKey(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "old.html | write old, or /old.html if it stood at the top",
                "old.md | write old, or /old.md if it stood at the top",
                "old.php | write /old.php",
                "2019/old.html | write /2019/old.html",
                "https://canal.example.org/x | write /x",
                "https://canal.example.org/2018/%D0%BF?y=1#z | write /2018/п",
                "//canal.example.org/x/ | write /x/",
                "https://canal.example.org | write the path alone, such as /2019/old-page.html",
                "index.html | the first page of the site cannot be given away; write an id, such as old-page, or a path,"
                        + " such as /2019/old-page.html",
                "/index.html | the first page of the site cannot be given away",
                "/ | the first page of the site cannot be given away",
                "/x?y=1 | write the path alone, such as /2019/old-page.html",
                "Old | write old",
            })
    @Case("n10")
    void what_is_meant_otherwise_gets_the_advice_that_fits(String former, String advice) {
        assertThat(build(former).console())
                .contains("content/articles/a.md:7:5: error")
                .contains("   " + advice + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/articles/b.html | the address articles/b.html is also used by content/articles/b.md",
                "b | the address articles/b.html is also used by content/articles/b.md",
                "/Articles/B.html | the address Articles/B.html is also used by content/articles/b.md",
                "/people/index.html | the address people/index.html is also used by a page that every site has",
                "/people/ | the address people/index.html is also used by a page that every site has",
                "a | \"a\" is the address that this entry has",
                "/articles/a.html | \"/articles/a.html\" is the address that this entry has",
            })
    @Case({"170", "p8"})
    void a_taken_one_is_told_at_its_value(String former, String message) {
        Built built = build(former);
        assertThat(built.problems())
                .containsExactly("content/articles/a.md:7:5: error: " + message + " [address-taken]");
        assertThat(built.console()).contains("   take it out of redirect-from");
    }

    @Test
    @Case("170")
    void one_that_is_named_twice_is_told() {
        assertThat(build("/x\n  - /x/").problems())
                .containsExactly("content/articles/a.md:8:5: error: \"/x/\" is named here twice [address-taken]");
    }

    @Test
    @Case({"148", "170"})
    void a_former_id_of_an_event_is_no_id_of_another() {
        Built built = TestSite.in(folder)
                .with("content/dates.yaml", """
                        - {id: vote, date: 2031-04-01, title: The vote, redirect-from: [vote]}
                        - {id: recount, date: 2031-04-02, title: The recount, redirect-from: [vote, poll]}
                        - {id: third, date: 2031-04-03, title: The third, redirect-from: poll}
                        """)
                .article(
                        "a",
                        "summary: S.\nas-of: 2031-04-05\n---\n[It](date:vote), [it](date:recount), [it](date:third).\n")
                .build();

        assertThat(built.problems().stream().filter(problem -> problem.contains("error")))
                .isEqualTo(List.of(
                        "content/dates.yaml:1:65: error: \"vote\" is the address that this entry has [address-taken]",
                        "content/dates.yaml:2:71: error: the id \"vote\" is also used by content/dates.yaml"
                                + " [address-taken]",
                        "content/dates.yaml:3:66: error: the id \"poll\" is also used by content/dates.yaml"
                                + " [address-taken]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"robots.txt", "CNAME"})
    @Case("174")
    void a_file_in_static_takes_the_place_of_one_that_is_made_for_convenience(String name) {
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: T\nurl: https://example.org\ncname: example.org\n")
                .with("content/static/" + name, "example.org")
                .article("a", "summary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.text(name)).isEqualTo("example.org");
    }

    @Test
    @Case("174")
    void a_file_in_static_takes_no_pages_place() {
        Built built = TestSite.in(folder)
                .with("content/static/people/index.html", "x")
                .article("a", "summary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .build();

        assertThat(built.problems())
                .containsExactly("content/static/people/index.html:1:1: error: the address people/index.html is also"
                        + " used by a page that every site has [address-taken]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topics: [santions] | 5:10 | did you mean \"sanctions\"?",
                "topics: [ports, sanctoins] | 5:17 | did you mean \"sanctions\"?",
                "topics: weather | 5:9 | add a line such as weather: Weather to its topics, which so far are sanctions,"
                        + " ports",
            })
    @Case({"170", "n6"})
    void an_unknown_topic_is_told_at_the_word(String topics, String at, String advice) {
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: T\ntopics:\n  sanctions: Sanctions\n  ports: Ports\n")
                .article("a", "summary: S.\n" + topics + "\nas-of: 2031-04-05\n---\nText.\n")
                .build();

        assertThat(built.problems())
                .singleElement()
                .asString()
                .startsWith("content/articles/a.md:" + at + ": error: site.yaml has no topic");
        assertThat(built.console()).contains("   " + advice + "\n");
    }
}
