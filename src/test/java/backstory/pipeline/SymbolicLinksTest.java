package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests symbolic links in whole builds: files outside of a site are not changed. */
class SymbolicLinksTest {
    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private TestSite site;

    @BeforeEach
    void make() throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "SECRET");
        site = TestSite.in(folder)
                .with("content/static/x.txt", "x")
                .with("content/images/y.txt", "y")
                .with("templates/assets/site.css", "a{}")
                .article("a", "---\nText [y](../images/y.txt).\n");
    }

    @ParameterizedTest
    @Case("a4")
    @ValueSource(
            strings = {
                "content/static/s.txt",
                "content/images/s.txt",
                "content/articles/s.md",
                "templates/article.ftlh",
                "templates/assets/s.txt"
            })
    void a_build_with_a_link_out_of_the_site_ends_with_one_error_that_shows_nothing_of_what_is_behind(String path)
            throws IOException {
        Files.createSymbolicLink(folder.resolve(path), outside.resolve("secret.txt"));

        Built built = site.build();

        assertThat(built.problems())
                .containsExactly(path + ":1:1: error: this link leads out of the site [link-out-of-site]");
        assertThat(built.console()).doesNotContain("SECRET");
        assertThat(built.result().changes()).isEmpty();
    }

    @Test
    @Case("a4")
    void a_link_that_comes_to_lead_out_of_the_site_is_told_by_the_next_build() throws IOException {
        Path link = folder.resolve("content/static/s.txt");
        Files.createSymbolicLink(link, Path.of("x.txt"));
        assertThat(site.build().text("s.txt")).isEqualTo("x");

        Files.writeString(outside.resolve("secret.txt"), "x");
        Files.delete(link);
        Files.createSymbolicLink(link, outside.resolve("secret.txt"));

        assertThat(site.build().problems())
                .containsExactly("content/static/s.txt:1:1: error: this link leads out of the site [link-out-of-site]");
    }

    @Test
    @Case("b5")
    void templates_are_used_from_behind_a_link_and_a_change_there_is_noticed() throws IOException {
        Path shared = Files.createDirectories(outside.resolve("theme"));
        Files.writeString(shared.resolve("article.ftlh"), "one");
        site.remove("templates/assets/site.css");
        Files.delete(folder.resolve("templates/assets"));
        Files.delete(folder.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("templates"), shared);
        assertThat(site.build().text("articles/a.html")).isEqualTo("one");

        Files.writeString(shared.resolve("article.ftlh"), "two");
        assertThat(site.build().text("articles/a.html")).isEqualTo("two");
    }
}
