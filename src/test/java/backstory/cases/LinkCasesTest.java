package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Link check" of the known faults, as far as it concerns links inside the site. */
class LinkCasesTest {
    @TempDir
    Path folder;

    private static final String START = "content/articles/a.md:";

    private List<String> problems(String... links) {
        TestSite site = TestSite.in(folder)
                .with("content/articles/dock.jpg", "x")
                .with("content/articles/images/x.jpg", "x")
                .article("b", "---\n## Talks\n\nText.\n")
                .article("a", "---\n- [x](" + String.join(")\n- [x](", links) + ")\n");
        return site.build().problems().stream()
                .filter(problem -> problem.startsWith(START))
                .map(problem -> problem.substring(START.length()).replace(" [broken-link]", ""))
                .toList();
    }

    /**
     * Links lead to files of {@code content/} (PRODUCT.md: a link to another {@code .md} file becomes a link
     * to its page, made by the one link writer), so {@code about/}, {@code about} and {@code about/index.html} are no
     * links to a page; for the test of a file, queries and anchors do not count.
     */
    @Test
    @Case("134")
    void each_way_to_write_a_path_has_one_verdict() {
        assertThat(problems(
                        "dock.jpg",
                        "dock.jpg?x=1",
                        "dock.jpg#top",
                        "b.md",
                        "b.md?x=1",
                        "b.md#talks",
                        "./b.md",
                        "../articles/b.md",
                        "/articles/b.md",
                        "a.md"))
                .isEmpty();
        assertThat(problems(
                        "about/",
                        "about",
                        "about/index.html",
                        "about/#top",
                        "about/?x=1",
                        "a//b.html",
                        "dock.jpg/",
                        "../../../x",
                        "",
                        "#"))
                .containsExactly(
                        "5:7: error: there is no file content/articles/about/",
                        "6:7: error: there is no file content/articles/about",
                        "7:7: error: there is no file content/articles/about/index.html",
                        "8:7: error: there is no file content/articles/about/",
                        "9:7: error: there is no file content/articles/about/",
                        "10:7: error: there is no file content/articles/a/b.html",
                        "11:7: error: there is no file content/articles/dock.jpg/",
                        "12:7: error: ../../../x leads out of content/",
                        "13:7: error: the link leads nowhere",
                        "14:7: error: the link leads nowhere");
        assertThat(problems("b.md/", "images/", "../articles/", "/dock.jpg/"))
                .containsExactly(
                        "5:7: error: there is no file content/articles/b.md/",
                        "6:7: error: there is no file content/articles/images/",
                        "7:7: error: there is no file content/articles/",
                        "8:7: error: there is no file content/dock.jpg/");
    }

    /** A picture's address is read by the same rule, and the hint says what to do. */
    @Test
    @Case("134")
    void a_slash_behind_a_file_is_told_what_to_do() {
        Built built = TestSite.in(folder)
                .with("content/articles/dock.jpg", "x")
                .article("a", "---\n![dock](dock.jpg/)\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.console()).startsWith("""
                content/articles/a.md:5:9: error: there is no file content/articles/dock.jpg/ [broken-link]
                    5 | ![dock](dock.jpg/)
                      |         ^^^^^^^^^
                   take the / from its end
                """);
    }
}
