package backstory.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code list} prints and writes. */
class ListCommandTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder).article("é", "summary: S.\nas-of: 2031-04-05\n---\nText.\n");
    }

    private Session list(String... arguments) {
        List<String> all = new ArrayList<>(List.of("list", "--root", folder.toString()));
        all.addAll(List.of(arguments));
        return Terminal.run(all.toArray(String[]::new));
    }

    @Case("m17")
    @Test
    void a_list_is_the_list_alone_and_repeats_no_problem() {
        site.with("content/terms.yaml", "- term: Tram\n  definition: A railway in streets.\n")
                .with("content/sources.yaml", "- id: g1\n  title: Notes\n");
        assertThat(list("unused").err()).isEmpty();
        assertThat(list("unused").out()).isEqualTo("content/terms.yaml:1:9: nothing mentions the term \"tram\"\n");
    }

    @Test
    void urls_are_the_pages_of_what_the_site_holds_and_none_that_is_derived() {
        assertThat(list("urls").out().lines()).containsExactly("articles/e.html");
        assertThat(folder.resolve("content/urls.lock")).doesNotExist();
    }

    @Test
    void parts_of_long_lists_are_no_addresses_to_keep_and_old_addresses_are() {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 520; i++) {
            people.append("- name: Ana ").append(Integer.toString(i + 1000, 36)).append('\n');
        }
        site.with("content/people.yaml", people.toString())
                .article("é", "redirect-from: /old_news.html\nsummary: S.\n---\nText.\n");
        assertThat(list("urls").out().lines().filter(address -> address.contains("_")))
                .containsExactly("old_news.html");
    }

    @Test
    void written_they_are_promises_that_only_grow() throws IOException {
        assertThat(list("urls", "--write").out())
                .startsWith("added articles/e.html\n")
                .endsWith("\ncontent/urls.lock has 1 new address\n");
        Path lock = folder.resolve("content/urls.lock");
        String first = Files.readString(lock);
        assertThat(first).startsWith("# ").endsWith("\narticles/e.html\n");
        assertThat(list("urls", "--write").out()).isEqualTo("content/urls.lock has 0 new addresses\n");
        assertThat(Files.readString(lock)).isEqualTo(first);
        site.article("z", "---\nText.\n");
        assertThat(list("urls", "--write").out())
                .isEqualTo("added articles/z.html\ncontent/urls.lock has 1 new address\n");
        site.remove("content/articles/z.md");
        assertThat(list("urls", "--write").code()).isEqualTo(1);
        assertThat(Files.readString(lock)).contains("articles/z.html\n");
    }

    @Test
    void due_is_what_will_be_published_and_what_should_be_looked_at_again() {
        site.article("é", "review-after: 2031-04-20\nsummary: S.\n---\nText.\n")
                .with("content/articles/soon.md", "---\ntitle: Soon\ndate: 2031-05-01T09:00+03:00\n---\nText.\n")
                .with("content/articles/then.md", "---\ntitle: Then\ndate: 2031-05-04\n---\nText.\n")
                .with("content/articles/d.md", "---\ntitle: D\ndate: 2031-05-02\nstatus: draft\n---\nText.\n");
        assertThat(list("due", "--now", "2031-04-25").out()).isEqualTo("""
                2031-04-20 review content/articles/é.md "T" (overdue)
                2031-05-01T09:00+03:00 publish content/articles/soon.md "Soon"
                """);
        assertThat(list("due", "--now", "2031-04-25", "--days", "9").out()).endsWith(" \"Then\"\n");
        assertThat(list("due", "--now", "2031-04-25", "--days", "9", "--drafts").out())
                .contains("2031-05-02 publish");
        assertThat(list("due", "--now", "2031-05-01").out())
                .doesNotContain("Soon")
                .contains("Then");
    }

    @Test
    void on_the_last_day_of_the_window_it_is_due_and_on_its_own_day_it_is_there() {
        site.with("content/articles/soon.md", "---\ntitle: Soon\ndate: 2031-05-08\n---\nText.\n");
        assertThat(list("due", "--now", "2031-05-01").out()).contains("Soon");
        assertThat(list("due", "--now", "2031-04-30").out())
                .isEqualTo("Nothing is due from 2031-04-30 on for 7 days\n");
        assertThat(list("due", "--now", "2031-05-08", "--days", "1").out())
                .isEqualTo("Nothing is due from 2031-05-08 on for 1 day\n");
        assertThat(list("urls", "--now", "2031-05-07").out()).doesNotContain("soon");
        assertThat(list("urls", "--now", "2031-05-08").out()).contains("articles/soon.html\n");
    }

    @Test
    void what_is_due_is_told_even_where_the_site_of_that_day_has_mistakes() {
        site.with("content/articles/soon.md", "---\ntitle: Soon\ndate: 2031-05-08\n---\nText.\n")
                .article("é", "summary: S.\n---\nSee [what comes](soon.md).\n");
        Session session = list("due", "--now", "2031-05-01");
        assertThat(session.out()).isEqualTo("2031-05-08 publish content/articles/soon.md \"Soon\"\n");
        assertThat(session.err()).contains("[draft-reference]");
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_elsewhere_is_told_and_keeps_no_list_back_that_does_not_rest_on_it() {
        site.with("content/articles/d.md", "---\ntitle: D\ndate: 2031-05-02\nstatus: draft\n---\nText.\n")
                .with("content/terms.yaml", "- term: toll\n  definition:\n");
        Session urls = list("urls");
        assertThat(urls.out()).isEqualTo("articles/e.html\n");
        assertThat(urls.err()).contains("[missing-key]").endsWith("; what is wrong may be missing from the list\n");
        assertThat(urls.code()).isEqualTo(1);
        assertThat(list("drafts").out()).isEqualTo("2031-05-02 content/articles/d.md \"D\"\n");
        assertThat(list("unused").out()).isEmpty();
        assertThat(list("unused").err())
                .endsWith("; nothing was listed, since what is wrong may hide what is used or cited\n");
        assertThat(list("urls", "--write").err()).endsWith("; nothing was listed or written\n");
        assertThat(folder.resolve("content/urls.lock")).doesNotExist();
    }

    /** The console of tests stands still at the beginning of 1970. */
    @Test
    void without_a_day_it_looks_from_today() {
        site.with("content/articles/soon.md", "---\ntitle: Soon\ndate: 1970-01-03\n---\nText.\n")
                .remove("content/articles/é.md");
        assertThat(list("due").out()).isEqualTo("1970-01-03 publish content/articles/soon.md \"Soon\"\n");
        assertThat(list("due", "--days", "1").out()).isEqualTo("Nothing is due from 1970-01-01 on for 1 day\n");
        assertThat(list("due", "--days", "1", "--quiet").out()).isEmpty();
    }

    @Test
    void drafts_have_their_date_file_and_title() {
        assertThat(list("drafts").out()).isEqualTo("There are no drafts\n");
        site.with("content/articles/d.md", "---\ntitle: D\ndate: 2031-05-02\nstatus: draft\n---\nText.\n");
        assertThat(list("drafts").out()).isEqualTo("2031-05-02 content/articles/d.md \"D\"\n");
    }

    @Test
    void what_is_not_cited_or_not_used_has_its_place() {
        assertThat(list("uncited").out()).isEqualTo("Every source is cited, and every date and claim has one\n");
        assertThat(list("unused").out()).isEqualTo("Everything is used\n");
        site.with("content/sources.yaml", "- id: g1\n  title: Notes\n")
                .with(
                        "content/claims.yaml",
                        "- id: open\n  claim: The dock is open.\n  by: name: Ana\n"
                                .replace("by: name: Ana", "by:\n    name: Ana"))
                .with("content/people.yaml", "- name: Tomas Lind\n");
        assertThat(list("uncited").out()).isEqualTo("""
                content/claims.yaml:1:7: the claim "open" has no source
                content/sources.yaml:1:7: nothing cites the source "g1"
                """);
        assertThat(list("unused").out())
                .contains("content/people.yaml:1:9: nothing mentions the person \"tomas-lind\"\n");
    }

    @Test
    void what_cannot_be_listed_is_refused() {
        assertThat(list("urls", "--write", "--drafts").err()).startsWith("error: drafts are not promised");
        assertThat(list("due", "--write").err()).startsWith("error: --write is for list urls");
        assertThat(list("due", "--days", "-1").err()).startsWith("error: --days: \"-1\" is not a number of days");
        assertThat(list("deu").err())
                .startsWith("error: \"deu\" is not one of urls, drafts, due, uncited, unused; did you mean due?");
        assertThat(list("deu").code()).isEqualTo(2);
        assertThat(list().err()).startsWith("error: list needs WHAT: urls, drafts, due");
    }
}
