package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.pipeline.result.Counts;
import backstory.testing.Case;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a draft reaches a reader. */
class DraftsTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void a_site_with_a_draft() {
        site = TestSite.in(folder).article("a", "---\nText.\n").with("content/articles/xylophone.md", """
                ---
                title: Xylophone talks
                date: 2031-06-01
                status: draft
                people:
                  - name: Xylophone Player
                dates:
                  - date: 2031-05-01
                    title: Xylophone found
                sources:
                  - id: xylophone
                    title: Xylophone weekly
                terms:
                  - term: xylophone
                    definition: Xylophone.
                ---
                Xylophone. [@xylophone]
                """);
    }

    @Test
    @Case("106")
    void no_byte_of_the_output_knows_it() {
        Built built = site.build();
        assertThat(built.files()).isNotEmpty();
        built.files().forEach((path, text) -> {
            assertThat(path).doesNotContainIgnoringCase("xylophone");
            assertThat(text).as(path).doesNotContainIgnoringCase("xylophone");
        });
    }

    @Test
    void a_draft_that_is_published_later_appears_and_one_that_is_withdrawn_goes() {
        assertThat(site.asking(request -> request.withDrafts(true)).build().files())
                .containsKeys("articles/xylophone.html", "people/xylophone-player.html", "sources/xylophone.html");
        assertThat(site.asking(request -> request).build().files()).doesNotContainKey("articles/xylophone.html");
    }

    @Test
    void what_is_published_cannot_rest_on_a_draft() {
        Built built = site.article("a", "---\nSee [it](xylophone.md) by [her](person:xylophone-player).\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.problems())
                .containsExactly(
                        "content/articles/a.md:5:10: error: the page \"content/articles/xylophone.md\" is defined only in a draft"
                                + " [draft-reference]",
                        "content/articles/a.md:5:33: error: the person \"xylophone-player\" is defined only in a draft"
                                + " [draft-reference]");
    }

    @Test
    void an_article_dated_after_now_is_held_back_and_without_now_none_is() {
        site.article("later", "---\nText.\n")
                .change("content/articles/later.md", "---\ntitle: Later\ndate: 2031-04-06\n---\nText.\n");
        assertThat(site.build().files()).containsKey("articles/later.html");
        assertThat(site.asking(request -> request.withNow(Edtf.parse("2031-04-05")))
                        .build()
                        .files())
                .doesNotContainKey("articles/later.html")
                .containsKey("articles/a.html");
        assertThat(site.asking(request -> request.withNow(Edtf.parse("2031-04-06")))
                        .build()
                        .files())
                .containsKey("articles/later.html");
    }

    private TestSite withTwoDrafts() {
        return site.with("content/people.yaml", "- name: Ann Lind\n- name: Bo Lind\n")
                .with("content/sources.yaml", "- {id: minutes, title: Minutes}\n")
                .article("b", "status: draft\n---\n[Ann](person:ann-lind), [@minutes], [x](person:nobody).\n");
    }

    @Case("g2")
    @Test
    void what_a_draft_uses_is_not_called_unused() {
        assertThat(withTwoDrafts().build().problems())
                .containsExactly(
                        "content/people.yaml:2:9: warning: nothing mentions the person \"bo-lind\" [unused-entry]");
    }

    @Case("g2")
    @Test
    void a_check_judges_drafts_too_where_an_error_is_a_warning() {
        Built checked =
                withTwoDrafts().asking(request -> request.withoutWriting()).build();
        assertThat(checked.problems())
                .containsExactly(
                        "content/articles/b.md:6:41: warning: no person has the id \"nobody\" [unknown-reference]",
                        "content/articles/xylophone.md:6:11: warning: nothing mentions the person \"xylophone-player\""
                                + " [unused-entry]",
                        "content/articles/xylophone.md:9:12: warning: \"Xylophone found\" has no source"
                                + " [event-without-source]",
                        "content/people.yaml:2:9: warning: nothing mentions the person \"bo-lind\" [unused-entry]");
    }

    @Case("g2")
    @Test
    void how_many_are_left_out_is_counted_in_each_build() {
        withTwoDrafts();
        assertThat(site.build().result().counts().drafts()).isEqualTo(2);
        assertThat(site.build().result().counts().drafts()).isEqualTo(2);
        assertThat(site.asking(request -> request.withNow(Edtf.parse("2031-04-01")))
                        .build()
                        .result()
                        .counts())
                .extracting(Counts::drafts, Counts::later)
                .containsExactly(2, 1);
        assertThat(site.article("b", "---\nText.\n")
                        .asking(request -> request.withDrafts(true))
                        .build()
                        .result()
                        .counts()
                        .drafts())
                .isEqualTo(1);
    }

    @Test
    void the_page_of_a_draft_says_that_it_is_one() {
        Built built = site.article("a", "---\nText.\n")
                .article("b", "status: draft\n---\nText.\n")
                .asking(request -> request.withDrafts(true))
                .build();
        assertThat(built.page("articles/b.html").select("main mark").text()).isEqualTo("Draft, not published");
        assertThat(built.page("articles/a.html").select("main mark")).isEmpty();
        assertThat(site.article("b", "---\nText.\n")
                        .build()
                        .page("articles/b.html")
                        .select("main mark"))
                .isEmpty();
    }

    @Test
    void a_build_with_drafts_says_that_it_is_not_to_be_published() {
        String last = "; 1 draft built too (build without --drafts before you publish the folder)";
        String root = site.root().toString();
        assertThat(Terminal.run("build", "--drafts", "--root", root).out()).contains(last);
        assertThat(Terminal.run("build", "--drafts", "--root", root).out()).contains(last);
        assertThat(Terminal.run("build", "--root", root).out()).doesNotContain("built too");
    }

    @Case("g2")
    @Test
    void a_site_of_drafts_alone_says_so() {
        assertThat(site.remove("content/articles/a.md").build().console())
                .contains("the site has no articles", "all that it has are drafts or dated later");
    }
}
