package backstory.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.reference.schema.Schemas;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} creates, and that it builds. */
class StarterSiteTest {
    @TempDir
    Path around;

    private Path folder;

    @BeforeEach
    void name() {
        folder = around.resolve("news");
    }

    private Session init() {
        return Terminal.run("init", folder.toString());
    }

    private Session run(String... words) {
        return Terminal.run(words);
    }

    @Test
    void it_says_what_to_do_next() {
        assertThat(init().text(folder)).isEqualTo("""
                Made a site in SITE/. Next:
                   cd SITE
                   backstory build                    content/ becomes site/; open site/index.html
                   backstory new article "A title"    begin a text of your own
                   backstory keys                     what can be written
                Read content/articles/clock-tower.md: its comments say what each part is for.
                exit code 0
                """);
    }

    @Test
    void a_folder_is_called_by_its_shortest_name() {
        assertThat(run("init", folder + "/../news/.").text(folder))
                .startsWith("Made a site in SITE/. Next:\n   cd SITE\n");
    }

    @Test
    void it_passes_the_strict_check_and_builds() {
        init();
        assertThat(run("check", "--strict", "--root", folder.toString(), "--url", "https://example.org/")
                        .text(folder))
                .isEqualTo("""
                        Checked 9 files: 1 article, 1 plain page, 2 people, 1 organization, 3 dates, 1 term, 1 claim and \
                        3 sources; no problems
                        exit code 0
                        """);
        assertThat(run("build", "--strict", "--root", folder.toString()).code()).isZero();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void its_article_shows_what_can_be_done() throws IOException {
        init();
        run("build", "--root", folder.toString());
        Document page = Jsoup.parse(Files.readString(folder.resolve("site/articles/clock-tower.html")));
        String text = page.text();
        assertThat(text).as("one person, two roles, by the day spoken of").contains("Deputy head", "Head");
        assertThat(text).as("a claim with two sides").contains("Salt air eats iron", "asked for oil three times");
        assertThat(text).as("an uncertain date").containsPattern("(about|c\\.|ca\\.|circa) ?1890");
        assertThat(text).as("a note").contains("Her words at the quay");
        assertThat(text).as("a correction").contains("The clock is two hundred years old.");
        assertThat(page.select("a[href^=#]")).as("citations").isNotEmpty();
    }

    @Test
    void its_files_are_those_of_the_folder_of_resources_and_the_workflows_and_schemas() {
        Set<String> expected = new TreeSet<>(Set.of(".github/workflows/pages.yml", ".github/workflows/preview.yml"));
        TestSite.files(Path.of("src/main/resources/backstory/scaffold/init"))
                .keySet()
                .forEach(path -> expected.add(path.replaceFirst("^dot-", ".")));
        Schemas.files().keySet().forEach(name -> expected.add(".vscode/schemas/" + name));
        init();
        assertThat(TestSite.files(folder).keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_settings_of_the_editor_name_schemas_and_files_that_are_there() throws IOException {
        init();
        List<String> named = java.util.regex.Pattern.compile("\"(\\.vscode/schemas/[^\"]+)\": \"(content/[^\"]+)\"")
                .matcher(Files.readString(folder.resolve(".vscode/settings.json")))
                .results()
                .peek(match -> assertThat(folder.resolve(match.group(1))).exists())
                .map(match -> match.group(2))
                .toList();
        assertThat(named)
                .hasSize(8)
                .allMatch(path -> path.endsWith("images.yaml") || Files.exists(folder.resolve(path)));
    }

    @Test
    void the_commands_of_its_readme_do_what_it_says() throws IOException {
        init();
        String readme = Files.readString(folder.resolve("README.md"));
        var commands = java.util.regex.Pattern.compile("(?m)^backstory (build|check --strict|new (\\w+) \"([^\"]+)\")")
                .matcher(readme)
                .results()
                .toList();
        assertThat(commands).hasSize(5);
        for (var command : commands) {
            Session session = command.group(2) == null
                    ? run((command.group(1) + " --root " + folder).split(" "))
                    : run("new", command.group(2), command.group(3), "--root", folder.toString());
            assertThat(session.code()).as(command.group()).isZero();
        }
    }

    @Test
    void without_the_files_that_its_readme_deletes_a_first_article_of_ones_own_passes_the_strict_check()
            throws IOException {
        init();
        for (String line : Files.readAllLines(folder.resolve("README.md"))) {
            if (line.startsWith("rm ")) {
                for (String path : line.substring("rm ".length()).split(" ", -1)) {
                    Files.delete(folder.resolve(path));
                }
            }
        }
        assertThat(TestSite.files(folder.resolve("content")).keySet()).containsExactly("pages/about.md", "site.yaml");
        run("new", "article", "Mine", "--root", folder.toString());
        Path article = folder.resolve("content/articles/mine.md");
        Files.writeString(article, Files.readString(article).replace("status: draft\n", "") + "It happened.\n");
        assertThat(run("check", "--strict", "--url", "https://example.org/", "--root", folder.toString())
                        .text(folder))
                .isEqualTo("""
                        Checked 3 files: 1 article and 1 plain page; no problems
                        exit code 0
                        """);
    }

    @Test
    void a_file_that_is_in_the_way_is_named_and_nothing_is_written() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: Mine\n");
        Files.writeString(folder.resolve(".vscode"), "no folder");
        assertThat(init().text(folder)).isEqualTo("""
                error: .vscode, content/site.yaml are in the way, and nothing was written: choose an empty folder, or move \
                them away
                exit code 2
                """);
        assertThat(TestSite.files(folder).keySet()).containsExactly(".vscode", "content/site.yaml");
    }

    @Test
    void other_files_of_the_folder_are_left_alone() throws IOException {
        Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(folder.resolve("LICENSE"), "mine");
        assertThat(init().code()).isZero();
        assertThat(folder.resolve("LICENSE")).hasContent("mine");
    }
}
