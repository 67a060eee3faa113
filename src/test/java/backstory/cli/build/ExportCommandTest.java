package backstory.cli.build;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path place;

    private TestSite site;

    @BeforeEach
    void a_site() {
        site = TestSite.in(place.resolve("news"))
                .article("harbour", "redirect-from: [port]\n---\nA text about [Ada](person:ada).\n")
                .article("plan", "status: draft\n---\nA plan.\n")
                .with("content/people/ada.md", "---\nname: Ada Ferry\n---\n");
    }

    private Session export(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("export", "--root", site.root().toString()));
        all.addAll(List.of(arguments));
        return Terminal.run(all.toArray(String[]::new));
    }

    @Test
    void the_page_of_an_article_is_written_as_one_file_and_the_site_stays_as_it_is() throws IOException {
        Path file = place.resolve("mail.html");

        Session session = export("harbour", "--output", file.toString());

        assertThat(session.out()).matches("Wrote .*mail\\.html, \\d+ KB\n");
        assertThat(session.code()).isZero();
        assertThat(Files.readString(file))
                .contains("A text about", "<style>", "<script>")
                .doesNotContain("../");
        assertThat(site.root().resolve("site")).doesNotExist();
        assertThat(site.root().resolve(".backstory/memory")).doesNotExist();
    }

    @Test
    void an_html_file_of_that_name_is_written_over_and_quiet_says_nothing() throws IOException {
        Path file = Files.writeString(place.resolve("mail.html"), "<!DOCTYPE HTML>old");

        Session session = export("harbour", "--quiet", "--output", file.toString());

        assertThat(session.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>");
    }

    @Test
    void it_goes_to_standard_output_where_that_is_asked_for() {
        Session session = export("harbour", "--output", "-", "--url", "https://news.example/");

        assertThat(session.out()).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(session.out()).contains("href=\"https://news.example/people/ada.html\"");
        assertThat(session.code()).isZero();
    }

    @Test
    void a_former_slug_means_the_article_and_an_unknown_one_is_guessed_at() {
        assertThat(export("port", "--output", "-").out()).contains("A text about");
        Session unknown = export("harbor", "--output", "-");
        assertThat(unknown.err()).isEqualTo("error: there is no article \"harbor\"; did you mean harbour?\n");
        assertThat(unknown.code()).isEqualTo(2);
    }

    @Test
    void a_draft_is_exported_only_where_drafts_are_asked_for() {
        Session refused = export("plan", "--output", "-");
        assertThat(refused.err()).isEqualTo("error: \"plan\" is a draft: export it with --drafts\n");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(export("plan", "--drafts", "--output", "-").out()).contains("A plan.");
    }

    @Test
    void an_article_that_waits_for_its_day_has_no_page() {
        assertThat(export("harbour", "--now", "2030-01-01", "--output", "-").err())
                .isEqualTo("error: \"harbour\" is dated after --now, and so has no page yet\n");
    }

    @Test
    void what_is_wrong_in_the_site_stops_it() {
        site.article("broken", "---\n[x](person:nobody)\n");

        Session session =
                export("harbour", "--output", place.resolve("mail.html").toString());

        assertThat(session.err()).contains("no person has the id \"nobody\"").endsWith("; nothing was exported\n");
        assertThat(session.code()).isEqualTo(1);
        assertThat(place.resolve("mail.html")).doesNotExist();
    }

    private void refuses(Path file, String why) {
        Session session = export("harbour", "--output", file.toString());
        assertThat(session.err()).isEqualTo("error: " + file + why + "\n");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void nothing_is_written_into_the_folders_of_the_site_but_that_of_files_published_as_they_are() throws IOException {
        Path article = site.root().resolve("content/articles/harbour.md");
        String before = Files.readString(article);

        refuses(article, " lies in content/: --output takes another folder");
        refuses(article.resolveSibling("new.html"), " lies in content/: --output takes another folder");
        refuses(site.root().resolve("templates/new.html"), " lies in templates/: --output takes another folder");
        refuses(site.root().resolve(".git/config"), " lies in .git/: --output takes another folder");
        refuses(site.root().resolve(".backstory/new.html"), " lies in .backstory/: --output takes another folder");

        assertThat(Files.readString(article)).isEqualTo(before);
        Path published =
                Files.createDirectories(site.root().resolve("content/static")).resolve("harbour.html");
        assertThat(export("harbour", "--output", published.toString()).err()).isEmpty();
        assertThat(published).exists();
    }

    @Test
    void nothing_is_written_where_the_next_build_puts_the_site() throws IOException {
        Path folder = Files.createDirectories(site.root().resolve("site"));

        refuses(folder.resolve("x.html"), " lies in site/: --output takes another folder");
    }

    @Test
    void nothing_is_written_into_a_built_site() {
        Terminal.run("build", "--root", site.root().toString());

        refuses(site.root().resolve("site/x.html"), " lies in a built site: --output takes another folder");
        refuses(
                site.root().resolve("site/articles/harbour.html"),
                " lies in a built site: --output takes another folder");
    }

    @Test
    void no_file_but_one_of_html_is_written_over() throws IOException {
        Path readme = Files.writeString(site.root().resolve("README.md"), "# News\n");

        refuses(readme, " is there and is not an HTML file: choose another name");

        assertThat(readme).hasContent("# News");
    }

    @Test
    void a_place_where_no_file_can_be_is_told_before_the_site_is_built() {
        site.article("broken", "---\n[x](person:nobody)\n");

        refuses(place, " is a folder: --output takes the name of a file");
        refuses(place.resolve("none/a.html"), " cannot be written: there is no folder " + place.resolve("none"));
    }

    @Test
    void without_output_too_the_place_is_looked_at_before_the_site_is_built() throws IOException {
        site.article("broken", "---\n[x](person:nobody)\n");
        Path link = Files.createSymbolicLink(
                site.root().resolve(".git"), Path.of("").toAbsolutePath());

        Session session = export("harbour");

        Files.delete(link);
        assertThat(session.err()).isEqualTo("error: harbour.html lies in .git/: --output takes another folder\n");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_a_slug_is_told_as_no_article_whatever_lies_there() {
        assertThat(export("articles/harbour").err()).startsWith("error: there is no article \"articles/harbour\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE HTML>old",
                "\uFEFF<!doctype html>",
                "\r\n <html lang=en>",
                "<HTML>",
                "\uFEFF\n<!-- saved from url=(0022)https://news.example/ -->\n<!-- > --><!DOCTYPE html>",
            })
    void html_is_written_over_as_browsers_save_it_too(String old) throws IOException {
        Path file = Files.writeString(place.resolve("mail.html"), old);

        assertThat(export("harbour", "--output", file.toString()).err()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<htmlish>", "<!-- no end <html>", "text <html>", "", "<!-- a --> text", "<!doctype htm"})
    void what_only_speaks_of_html_is_not_written_over(String text) throws IOException {
        Path file = Files.writeString(place.resolve("notes.md"), text);

        refuses(file, " is there and is not an HTML file: choose another name");
    }
}
