package backstory.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What list prints and writes. */
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

    @Test
    void urls_are_the_pages_of_the_site() {
        assertThat(list("urls").out().lines())
                .contains("articles/e.html", "index.html")
                .doesNotContain("404.html");
        assertThat(folder.resolve("content/urls.lock")).doesNotExist();
    }

    @Test
    void written_they_are_promises_that_only_grow() throws IOException {
        assertThat(list("urls", "--write").out())
                .startsWith("added articles/e.html\n")
                .endsWith("\ncontent/urls.lock has 9 new addresses\n");
        Path lock = folder.resolve("content/urls.lock");
        String first = Files.readString(lock);
        assertThat(first).startsWith("# ").contains("\narticles/e.html\nclaims/index.html\n");
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
    void what_cannot_be_listed_is_refused() {
        assertThat(list("urls", "--write", "--drafts").err()).startsWith("error: drafts are not promised");
        assertThat(list("urs").err())
                .startsWith("error: \"urs\" is not one of urls")
                .contains("mean urls?");
        assertThat(list("urs").code()).isEqualTo(2);
        assertThat(list().err()).startsWith("error: list needs WHAT: urls");
    }
}
