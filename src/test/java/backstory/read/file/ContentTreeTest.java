package backstory.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.Problems;
import backstory.problem.UsageError;
import backstory.read.TestFolder;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files there are, and what each is for its place. */
class ContentTreeTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    private List<String> paths() {
        return ContentTree.scan(root).files().stream().map(ContentFile::path).toList();
    }

    private List<String> treeProblems() {
        return TestFolder.lines(ContentTree.scan(root).problems());
    }

    @ParameterizedTest
    @CsvSource({
        "site.yaml, SITE_CONFIG",
        "articles/a.md, ARTICLE",
        "articles/2031/april/a.md, ARTICLE",
        "articles/HARBOUR-INDEX.MD, ARTICLE",
        "pages/about.md, PAGE",
        "people/rand-paul.md, PERSON",
        "organizations/federation-council.md, ORGANIZATION",
        "terms/detente.md, TERM",
        "people.yaml, PEOPLE_LIST",
        "organizations.yaml, ORGANIZATION_LIST",
        "terms.yaml, TERM_LIST",
        "dates.yaml, DATE_LIST",
        "sources.yaml, SOURCE_LIST",
        "claims.yaml, CLAIM_LIST",
        "images/a/dock.png, IMAGE",
        "images/notes.md, IMAGE",
        "static/data.yaml, STATIC",
        "static/.well-known/x, STATIC",
        "articles/dock.jpg, OTHER",
        "notes.txt, OTHER"
    })
    void the_place_of_a_file_says_what_it_is(String path, ContentRole role) {
        folder.with("content/" + path, "x: y");
        ContentTree tree = ContentTree.scan(root);
        assertThat(tree.file("content/" + path)).map(ContentFile::role).contains(role);
        assertThat(tree.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "persons.yaml | nothing says what this file is; did you mean content/people.yaml?",
                "source.yaml | nothing says what this file is; did you mean content/sources.yaml?",
                "site.yml | nothing says what this file is; did you mean content/site.yaml?",
                "events.yaml | nothing says what this file is; did you mean content/dates.yaml?",
                "organisations.yaml | nothing says what this file is; did you mean content/organizations.yaml?",
                "statements.yaml | nothing says what this file is; did you mean content/claims.yaml?",
                "recipes.yaml | nothing says what this file is; the lists of content/ are site.yaml, people.yaml, "
                        + "organizations.yaml, terms.yaml, dates.yaml, sources.yaml, claims.yaml, images.yaml",
                "harbour.md | nothing says what this file is; move it to content/articles/ or content/pages/",
                "article/a.md | nothing says what the folder \"article\" holds; did you mean content/articles/?",
                "recipes/a.md | nothing says what the folder \"recipes\" holds; "
                        + "the folders of content/ are articles, pages, people, organizations, terms, images, static",
                "orgs/a.md | nothing says what the folder \"orgs\" holds; did you mean content/organizations/?",
                "claims/a.md | nothing says what the folder \"claims\" holds; "
                        + "they stand in one list: content/claims.yaml",
                "events/a.md | nothing says what the folder \"events\" holds; "
                        + "they stand in one list: content/dates.yaml",
                "pages/a/b.md | pages/ has no folders of its own; move the file to content/pages/b.md",
                "people/a.yaml | files in people/ are Markdown and end in .md; "
                        + "lists stand beside the folder: people.yaml, organizations.yaml, terms.yaml, dates.yaml, "
                        + "sources.yaml, claims.yaml, images.yaml"
            })
    void text_in_a_strange_place_is_a_problem_with_advice(String path, String message) {
        folder.with("content/" + path, "x: y");
        assertThat(treeProblems()).containsExactly(path + ":1:1: " + message);
        assertThat(ContentTree.scan(root).file("content/" + path))
                .map(ContentFile::role)
                .contains(ContentRole.OTHER);
    }

    @Test
    @Case("21")
    void leftovers_and_dot_files_are_not_there_and_binary_files_are_not_text() {
        folder.with("content/articles/dock.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0})
                .with("content/.DS_Store", "x")
                .with("content/articles/notes.md~", "x")
                .with("content/articles/.harbour.md.swp", "x")
                .with("content/articles/#a.md#", "x")
                .with("content/articles/.git/a.md", "x")
                .with("content/articles/sub/table.csv", "x")
                .with("content/README.md", "x")
                .with("content/LICENSE", "x");
        assertThat(paths())
                .containsExactly(
                        "content/LICENSE",
                        "content/articles/dock.jpg",
                        "content/articles/sub/table.csv",
                        "content/site.yaml");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void files_stand_in_the_order_of_their_code_points() {
        folder.withArticle("")
                .with("content/articles/B.md", "x")
                .with("content/articles/\uFF5A.md", "x")
                .with("content/articles/\uD83D\uDEA2.md", "x")
                .with("content/articles/a/z.md", "x")
                .with("content/articles/a-b.md", "x");
        assertThat(paths())
                .containsExactly(
                        "content/articles/B.md",
                        "content/articles/a-b.md",
                        "content/articles/a.md",
                        "content/articles/a/z.md",
                        "content/articles/\uFF5A.md",
                        "content/articles/\uD83D\uDEA2.md",
                        "content/site.yaml");
    }

    @Test
    void names_are_compared_and_told_in_composed_letters() {
        folder.with("content/images/de\u0301tente.png", "x");
        ContentTree tree = ContentTree.scan(root);
        assertThat(tree.file("content/images/d\u00E9tente.png")).isPresent();
        assertThat(tree.file("content/images/de\u0301tente.png"))
                .map(ContentFile::path)
                .contains("content/images/d\u00E9tente.png");
    }

    @Test
    @Case("113")
    void letter_case_counts() {
        folder.with("content/images/dock.png", "x");
        ContentTree tree = ContentTree.scan(root);
        assertThat(tree.file("content/images/Dock.PNG")).isEmpty();
        assertThat(tree.file("content/images/dock.png")).isPresent();
    }

    @Test
    @Case("122")
    void links_in_a_circle_and_links_to_nowhere_end_with_a_warning_each() throws IOException {
        folder.withArticle("").with("outside/a/b.png", "x").with("content/images/x.png", "x");
        Files.createDirectories(root.resolve("content/static"));
        link("content/articles/loop", ".");
        link("content/static/up", "..");
        link("content/static/root", "../..");
        link("content/x", "y");
        link("content/y", "x");
        link("content/dangling.md", "nowhere.md");
        link("outside/a/back", "..");
        link("content/images/one", "../../outside");
        link("content/images/two", "../../outside/a");
        link("content/images/same", "../articles");
        link("content/articles/file.png", "../images/x.png");
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> ContentTree.scan(root));
        assertThat(paths())
                .containsExactly(
                        "content/articles/a.md",
                        "content/articles/file.png",
                        "content/images/one/a/b.png",
                        "content/images/x.png",
                        "content/site.yaml");
        String nowhere = "this link leads nowhere or in a circle; take it away, or mend where it leads to";
        String holds = "this link leads back to a folder that holds it; take it away";
        String again = "this folder was already read by another way; take the link away";
        assertThat(treeProblems())
                .containsExactly(
                        "articles/loop:1:1: " + holds,
                        "dangling.md:1:1: " + nowhere,
                        "images/one/a/back:1:1: " + holds,
                        "images/same:1:1: this link leads to a folder of content/, which is read in its own place; "
                                + "take it away",
                        "images/two:1:1: " + again,
                        "static/root:1:1: " + holds,
                        "static/up:1:1: " + holds,
                        "x:1:1: " + nowhere,
                        "y:1:1: " + nowhere);
    }

    @Test
    @Case("a4")
    void what_a_link_leads_to_out_of_the_site_is_refused_and_never_read(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("key.txt"), "SECRET");
        Files.createDirectories(outside.resolve("folder"));
        Files.writeString(outside.resolve("folder/b.png"), "SECRET");
        Files.createSymbolicLink(outside.resolve("on"), Path.of("key.txt"));
        folder.withArticle("")
                .with("content/static/x.txt", "x")
                .with(".env", "SECRET")
                .with(".git/config", "SECRET");
        folder.with("content/images/x.png", "x").with("templates/assets/x.css", "a{}");
        List<String> links = List.of(
                "content/site.txt",
                "content/images/one.png",
                "content/articles/b.md",
                "content/people.yaml",
                "content/static/folder",
                "templates/article.ftlh",
                "templates/assets/key.txt",
                "templates/assets/all");
        for (String path : links) {
            link(path, (path.contains(".") ? outside.resolve("key.txt") : outside.resolve("folder")).toString());
        }
        link("content/static/up.txt", "../../../" + outside.getFileName() + "/key.txt");
        link("content/static/chain.txt", outside.resolve("on").toString());
        link("content/static/chain2.txt", "chain.txt");
        link("content/static/through", "folder/../key.txt");
        link("content/static/root", "/");
        link("content/static/dev", "/dev/null");
        link("content/static/env", "../../.env");
        link("content/static/git", "../../.git");
        link("content/static/config", "../../.git/config");
        link("content/static/near.txt", "x.txt");
        link("templates/near.css", "assets/x.css");

        ContentTree tree = ContentTree.scan(root);

        assertThat(tree.problems())
                .extracting(problem -> problem.severity().word() + " "
                        + problem.at().file() + " " + problem.message().replace("this link leads ", ""))
                .containsExactlyInAnyOrder(Stream.concat(
                                links.stream().map(path -> "error " + path + " out of the site"),
                                Stream.of(
                                        "error content/static/up.txt out of the site",
                                        "error content/static/chain.txt out of the site",
                                        "error content/static/chain2.txt out of the site",
                                        "error content/static/through out of the site",
                                        "error content/static/root out of the site",
                                        "error content/static/dev out of the site",
                                        "error content/static/env to what is hidden",
                                        "error content/static/git to what is hidden",
                                        "error content/static/config to what is hidden"))
                        .toArray(String[]::new));
        assertThat(Stream.concat(tree.files().stream(), tree.templates().stream()))
                .allSatisfy(file -> assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                        .doesNotContain("SECRET"))
                .extracting(ContentFile::path)
                .contains("content/static/near.txt", "templates/near.css");
    }

    @Test
    @Case("a4")
    void a_file_that_becomes_a_link_out_of_the_site_behind_the_scan_is_not_read(@TempDir Path outside)
            throws IOException {
        Files.writeString(outside.resolve("x.txt"), "SECRET");
        folder.withArticle("").with("content/static/x.txt", "x").with("content/static/in/x.txt", "x");
        ContentTree tree = ContentTree.scan(root);
        Files.delete(root.resolve("content/static/x.txt"));
        link("content/static/x.txt", outside.resolve("x.txt").toString());
        Files.move(root.resolve("content/static/in"), root.resolve("content/static/was"));
        link("content/static/in", outside.toString());
        for (String path : List.of("content/static/x.txt", "content/static/in/x.txt")) {
            assertThatThrownBy(() -> tree.file(path).orElseThrow().bytes())
                    .isInstanceOf(UsageError.class)
                    .hasMessageStartingWith(path);
        }
    }

    @Test
    @Case("b5")
    void content_and_templates_may_themselves_be_links_to_folders_anywhere(@TempDir Path outside) throws IOException {
        TestFolder shared = new TestFolder(outside.resolve(".shared"));
        shared.withArticle("")
                .with("templates/page.ftlh", "x")
                .with("templates/README.md", "x")
                .with("templates/.DS_Store", "x")
                .with("templates/page.ftlh~", "x")
                .with("templates/assets/.git/config", "x");
        Path site = Files.createDirectories(outside.resolve("site"));
        for (String name : List.of("content", "templates")) {
            Files.createSymbolicLink(
                    site.resolve(name), outside.resolve(".shared").resolve(name));
            Files.createSymbolicLink(
                    outside.resolve(".shared").resolve(name).resolve("out.txt"), outside.resolve(".shared/x"));
        }
        Files.writeString(outside.resolve(".shared/x"), "SECRET");

        ContentTree tree = ContentTree.scan(site);

        assertThat(tree.templates()).extracting(ContentFile::path).containsExactly("templates/page.ftlh");
        assertThat(tree.templates().get(0).bytes()).asString().isEqualTo("x");
        assertThat(tree.files())
                .extracting(ContentFile::path)
                .containsExactly("content/articles/a.md", "content/site.yaml");
        assertThat(tree.problems())
                .extracting(problem -> problem.at().file())
                .containsExactly("content/out.txt", "templates/out.txt");
    }

    @Test
    void a_link_called_templates_that_leads_to_no_folder_is_told() throws IOException {
        folder.withArticle("");
        link("templates", "nowhere");
        assertThat(treeProblems())
                .containsExactly("templates:1:1: this leads to no folder; take it away, or mend where it leads to");
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), Path.of(target));
    }

    @Case("m16")
    @Test
    void a_folder_without_content_is_a_usage_error_that_says_what_to_do(@TempDir Path empty) {
        assertThatThrownBy(() -> ContentTree.scan(empty))
                .isInstanceOf(UsageError.class)
                .hasMessage(empty + ": no folder content/ here; go to the site's folder, name it with --root, "
                        + "or make one with backstory init");
    }

    @ParameterizedTest
    @CsvSource({"'', no folder", "., .: no folder", "a/b, a/b: no folder"})
    @Case("170")
    void the_current_folder_needs_no_name(String root, String beginning) {
        assertThat(ContentTree.noContentMessage(Path.of(root))).startsWith(beginning + " content/ here; ");
    }

    @Test
    @Case("20")
    void bytes_that_are_no_utf8_have_a_place() {
        byte[] text = "---\ntitle: T\n---\n\n\n\nThe caf\u00E9 reopened.\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        folder.with(TestFolder.ARTICLE, text);
        assertThat(folder.problems())
                .containsExactly("articles/a.md:7:8: not valid UTF-8 (byte 0xE9); save the file as UTF-8");
    }

    @Test
    void a_file_that_ends_within_a_character_is_no_utf8() {
        folder.with(TestFolder.ARTICLE, new byte[] {'a', '\r', '\n', (byte) 0xC3});
        assertThat(folder.problems())
                .containsExactly("articles/a.md:2:1: not valid UTF-8 (byte 0xC3); save the file as UTF-8");
    }

    @Test
    @Case("103")
    void control_characters_have_a_place_and_do_not_stop_the_reading() {
        folder.with(TestFolder.ARTICLE, "---\ntitle: \uD83D\uDEA2\u0010T\ndate: 2031-04-05\n---\na\tb\u0000\n\uFFFE\n");
        String hint = "; delete it; it is invisible and came with a copied text";
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:2:9: control character U+0010" + hint,
                        "articles/a.md:5:4: control character U+0000" + hint,
                        "articles/a.md:6:1: control character U+FFFE" + hint);
    }

    @Test
    @Case("b3")
    void a_text_that_is_too_large_is_the_wrong_file() {
        folder.with(TestFolder.ARTICLE, new byte[1024 * 1024 + 1]);
        folder.with("content/articles/B.MD", new byte[1024 * 1024 + 1]);
        folder.with("content/sources.yaml", new byte[8 * 1024 * 1024 + 1]);
        assertThat(folder.problems())
                .containsExactly(
                        "articles/B.MD:1:1: this Markdown file is larger than 1 MB",
                        "articles/a.md:1:1: this Markdown file is larger than 1 MB",
                        "sources.yaml:1:1: this file of text is larger than 8 MB");
    }

    @Test
    @Case({"10", "11"})
    void byte_order_marks_and_line_ends_change_neither_text_nor_places() {
        folder.with("content/articles/a.md", "one\n\ntwo\n")
                .with("content/articles/b.md", "\uFEFFone\r\n\r\ntwo\r\n")
                .with("content/articles/c.md", "one\r\rtwo\n");
        assertThat(ContentTree.scan(root).files(ContentRole.ARTICLE))
                .map(file -> file.text(new Problems()).orElseThrow().value())
                .containsOnly("one\n\ntwo\n");
    }
}
