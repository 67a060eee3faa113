package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.testing.Case;
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
}
