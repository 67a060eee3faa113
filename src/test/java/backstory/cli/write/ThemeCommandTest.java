package backstory.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.render.theme.BuiltInTheme;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backstory theme}: from the built-in templates to one's own. */
class ThemeCommandTest {
    @TempDir
    Path folder;

    private Terminal.Session theme(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "theme";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--root";
        all[words.length + 2] = folder.toString();
        return Terminal.run(all);
    }

    private TestSite site() {
        return TestSite.in(folder).article("one", "---\nText.\n");
    }

    @Test
    void list_prints_one_file_a_line_and_marks_one_s_own() {
        site().with("templates/404.ftlh", "Lost?");

        assertThat(theme("list").out().lines())
                .contains("404.ftlh (yours)", "article.ftlh", "parts/cards.ftlh", "assets/backstory.css")
                .hasSameSizeAs(BuiltInTheme.names());
    }

    @Test
    void show_prints_the_template_or_what_it_gets() {
        assertThat(theme("show", "article.ftlh").out()).isEqualTo(BuiltInTheme.text("article.ftlh"));
        assertThat(theme("show", "templates/article.ftlh", "--view").out()).startsWith("  frame  Frame\n");
    }

    @Test
    void a_copy_builds_to_the_same_pages_without_a_word() throws IOException {
        TestSite site = site();
        var before = site.build().files();
        for (String name : BuiltInTheme.names()) {
            assertThat(theme("copy", name).code()).as(name).isZero();
        }

        TestSite.Built after = site.build();
        assertThat(after.problems()).isEmpty();
        assertThat(after.console()).doesNotContain("outdated-copy");
        assertThat(after.files().keySet().stream().filter(path -> path.endsWith(".html")))
                .containsExactlyElementsOf(before.keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .toList());
        assertThat(after.page("articles/one.html").body().html())
                .isEqualTo(site.build().page("articles/one.html").body().html());
        assertThat(Files.readString(folder.resolve("templates/404.ftlh")))
                .matches("(?s)<#-- copied from 404\\.ftlh [0-9a-f]{12} -->\n.*");
    }

    @Test
    void a_copy_never_goes_over_a_file() {
        site().with("templates/404.ftlh", "Lost?");

        Terminal.Session session = theme("copy", "404.ftlh");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("templates/404.ftlh is there already");
        assertThat(folder.resolve("templates/404.ftlh")).hasContent("Lost?");
    }

    @Test
    void a_build_says_when_the_built_in_one_is_no_longer_that_which_was_copied() {
        TestSite site = site().with(
                        "templates/404.ftlh",
                        "<#-- copied from 404.ftlh 0123456789ab -->\n" + BuiltInTheme.text("404.ftlh"));

        assertThat(site.build().console())
                .contains("templates/404.ftlh:1:27: notice: the built-in 404.ftlh has changed since this copy was made"
                        + " [outdated-copy]")
                .contains("backstory theme diff 404.ftlh shows how yours differs from it");
    }

    @Test
    void diff_shows_what_one_s_own_has_otherwise() throws IOException {
        site();
        theme("copy", "404.ftlh");
        Path own = folder.resolve("templates/404.ftlh");
        Files.writeString(own, Files.readString(own).replace("class=\"page", "class=\"lost page"));

        assertThat(theme("diff").out())
                .startsWith("--- built-in/404.ftlh\n+++ templates/404.ftlh\n@@ -1,")
                .containsPattern("(?m)^-.*class=\"page")
                .containsPattern("(?m)^\\+.*class=\"lost page");
        assertThat(theme("diff", "home.ftlh").err()).contains("templates/home.ftlh is not there");
    }

    @Test
    void what_it_does_not_take_is_said() {
        assertThat(theme("shwo").err()).contains("did you mean show?");
        assertThat(theme("show").err()).contains("theme show needs NAME");
        assertThat(theme("copy", "articel.ftlh").err()).contains("did you mean article.ftlh?");
        assertThat(theme("show", "--view", "layout.ftlh").err()).contains("others include it");
    }
}
