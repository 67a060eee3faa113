package backstory.graph.link;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareKeysTest {
    @TempDir
    Path folder;

    @Case({"n3", "s3", "s4"})
    @Test
    void a_key_without_brackets_is_an_error_where_a_source_has_that_id() {
        TestSite.Built built = TestSite.in(folder)
                .with("content/sources.yaml", "- {id: bbc-2031, title: S}\n")
                .article(
                        "a",
                        "summary: So @bbc-2031\n---\nAs @bbc-2031 says, and (@bbc-2031). But @realname, \\@bbc-2031,"
                                + " `@bbc-2031` and me@bbc-2031 are fine [@bbc-2031].\n")
                .build();

        assertThat(built.problems())
                .containsExactly(
                        "content/articles/a.md:4:13: error: @bbc-2031 cites nothing without brackets [invalid-citation]",
                        "content/articles/a.md:6:4: error: @bbc-2031 cites nothing without brackets [invalid-citation]",
                        "content/articles/a.md:6:25: error: @bbc-2031 cites nothing without brackets [invalid-citation]");
        assertThat(built.console()).contains("write [@bbc-2031], or a backslash before it where it is meant as text");
    }

    @Test
    void a_key_in_brackets_that_has_no_at_is_a_warning_where_a_source_has_that_id() {
        TestSite.Built built = TestSite.in(folder)
                .with("content/sources.yaml", "- {id: bbc-2031, title: S}\n")
                .article(
                        "a",
                        "---\nSo it is.[bbc-2031] But [sic], \\[bbc-2031], `[bbc-2031]`, [x][bbc-2031] and"
                                + " [bbc-2031](https://verrin.example/) are fine [@bbc-2031].\n\n[bbc-2031]: https://verrin.example/2\n")
                .build();
        assertThat(built.problems()).isEmpty();

        built = TestSite.in(folder)
                .article(
                        "a",
                        "---\nSo it is.[bbc-2031] But [sic], \\[bbc-2031], `[bbc-2031]` and"
                                + " [bbc-2031](https://verrin.example/) are fine [@bbc-2031].\n")
                .build();
        assertThat(built.problems())
                .containsExactly(
                        "content/articles/a.md:5:10: warning: [bbc-2031] cites nothing without @ [stray-markup]");
        assertThat(built.console()).contains("write [@bbc-2031], or a backslash before it where it is meant as text");
    }

    @Case("n3")
    @Test
    void a_source_that_comes_to_be_is_noticed_by_a_text_that_stays() {
        TestSite site = TestSite.in(folder).article("a", "---\nAs @bbc says.\n");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.with("content/sources.yaml", "- {id: bbc, title: S}\n")
                        .build()
                        .problems())
                .contains("content/articles/a.md:5:4: error: @bbc cites nothing without brackets [invalid-citation]");
    }
}
