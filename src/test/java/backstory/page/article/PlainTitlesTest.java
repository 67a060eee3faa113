package backstory.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles are plain text: neither Markdown nor HTML is read in them. */
class PlainTitlesTest {
    @TempDir
    Path root;

    @Case("r14")
    @Test
    void html_in_titles_is_letters_everywhere() {
        TestSite.Built built = TestSite.in(root)
                .with("content/site.yaml", "title: T\nurl: https://example.org\n")
                .with("content/articles/a.md", """
                        ---
                        title: The <i>Moskva</i> and H<sub>2</sub>O
                        date: 2031-04-05
                        sources: [{id: s, title: "On <i>E. coli</i>, _CO_<sub>2</sub><script>x</script>"}]
                        ---
                        Text [@s].
                        """)
                .build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.page("articles/a.html").select("h1").text()).isEqualTo("The <i>Moskva</i> and H<sub>2</sub>O");
        assertThat(built.page("sources/s.html").select("h1").text())
                .isEqualTo("On <i>E. coli</i>, _CO_<sub>2</sub><script>x</script>");
        built.files().forEach((path, text) -> {
            if (path.endsWith(".html") || path.endsWith(".xml")) {
                assertThat(text).as(path).doesNotContain("<i>Moskva", "<i>E. coli", "<script>x");
            }
        });
    }
}
