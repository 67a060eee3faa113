package backstory.output.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.output.Manifest;
import backstory.problem.UsageError;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void a_site_in_a_folder_with_other_things() throws IOException {
        temporary = temporary.toRealPath();
        root = temporary.resolve("home/site-folder");
        Tree.write(root.resolve("content/articles/a.md"), "a");
        Tree.write(root.resolve(".git/config"), "git");
        Tree.write(root.resolve("diary/today.txt"), "secret");
        Tree.write(root.resolve("with-git/.git/config"), "git");
        Tree.write(root.resolve("file"), "text");
    }

    @Test
    void a_new_folder_an_empty_one_and_our_own_are_fit() throws IOException {
        Files.createDirectory(root.resolve("empty"));
        Tree.write(root.resolve("ours/.backstory"), Manifest.EMPTY.text());
        Tree.write(root.resolve("ours/mine.txt"), "kept");
        for (String fit : List.of("site", "a/b/c", "empty", "ours", "../beside", "content-site", ".github")) {
            assertThat(open(root.resolve(fit)).manifest()).isEqualTo(Manifest.EMPTY);
        }
        assertThat(open(root.resolve("a/./b/../site")).name()).isEqualTo("a/site/");
        assertThat(open(temporary.resolve("out")).name()).isEqualTo(temporary + "/out/");
    }

    @ParameterizedTest
    @Case({"125", "126"})
    @CsvSource({
        "content, the output folder content/ is content/",
        "content/site, the output folder content/site/ lies in content/",
        "content/../content/new/site, the output folder content/new/site/ lies in content/",
        "templates, the output folder templates/ is templates/",
        "templates/site, the output folder templates/site/ lies in templates/",
        ".git, the output folder .git/ is .git/",
        ".git/site, the output folder .git/site/ lies in .git/",
        "with-git/.git/site, the output folder with-git/.git/site/ lies in a .git folder",
    })
    void a_folder_in_the_way_of_what_writers_own_is_refused(String output, String message) {
        assertRefused(root.resolve(output), message + ": choose another with --output");
    }

    @ParameterizedTest
    @Case("125")
    @ValueSource(strings = {".", "..", "../..", "/"})
    void a_folder_that_holds_the_site_is_refused(String output) {
        SortedMap<String, String> before = Tree.of(temporary);
        assertThatThrownBy(() -> open(root.resolve(output)))
                .isInstanceOf(UsageError.class)
                .hasMessageMatching("the output folder .* (is|holds) the site's own folder " + root + ": choose .*");
        assertThat(Tree.of(temporary)).isEqualTo(before);
    }

    @Test
    void a_folder_that_case_125_holds_files_of_somebody_is_refused() {
        assertRefused(
                root.resolve("diary"),
                "diary/ was not made by Backstory: it holds files, but no manifest (.backstory);"
                        + " choose an empty or a new folder with --output");
        assertThatThrownBy(() -> open(root.resolve("with-git"))).hasMessageContaining("was not made by Backstory");
    }

    @Test
    void a_folder_of_memory_is_no_manifest() {
        Tree.write(root.resolve("other-site/.backstory/memory"), "x");
        assertThatThrownBy(() -> open(root.resolve("other-site"))).hasMessageContaining("no manifest (.backstory)");
    }

    @Test
    void a_manifest_that_is_a_link_or_not_text_is_refused() throws IOException {
        Tree.write(root.resolve("real/.backstory"), Manifest.EMPTY.text());
        Files.createDirectory(root.resolve("linked"));
        Files.createSymbolicLink(root.resolve("linked/.backstory"), root.resolve("real/.backstory"));
        assertThatThrownBy(() -> open(root.resolve("linked"))).hasMessageContaining("no manifest");
        Files.createDirectory(root.resolve("bytes"));
        Files.write(root.resolve("bytes/.backstory"), new byte[] {(byte) 0xFF, 0x20});
        assertThatThrownBy(() -> open(root.resolve("bytes"))).hasMessageContaining("is something else");
    }

    @Test
    void a_file_is_refused() {
        assertRefused(root.resolve("file"), "file is a file, not a folder: choose a folder with --output");
    }

    @Test
    @Case("126")
    void links_are_followed_before_paths_are_compared() throws IOException {
        Files.createSymbolicLink(root.resolve("alias"), Path.of("content"));
        assertRefused(
                root.resolve("alias/new/site"),
                "the output folder " + root + "/alias/new/site (a link to content/new/site/) lies in content/:"
                        + " choose another with --output");
        Files.createSymbolicLink(temporary.resolve("elsewhere"), root);
        assertThatThrownBy(() -> open(temporary.resolve("elsewhere/content"))).hasMessageContaining("is content/");
        assertThatThrownBy(() -> open(temporary.resolve("elsewhere/content/..")))
                .hasMessageContaining("is the site's own folder");
        Files.createSymbolicLink(root.resolve("nowhere"), Path.of("gone"));
        assertThatThrownBy(() -> open(root.resolve("nowhere/site"))).hasMessageContaining("leads nowhere");
    }

    @Test
    void content_that_is_a_link_is_guarded_where_it_leads() throws IOException {
        Path shared = temporary.resolve("shared");
        Tree.write(shared.resolve("articles/a.md"), "a");
        Files.createSymbolicLink(root.resolve("templates"), shared);
        assertThatThrownBy(() -> open(shared.resolve("site")))
                .hasMessage(
                        "the output folder " + shared + "/site/ lies in " + shared + "/: choose another with --output");
    }

    private void assertRefused(Path output, String message) {
        SortedMap<String, String> before = Tree.of(temporary);
        assertThatThrownBy(() -> open(output)).isInstanceOf(UsageError.class).hasMessage(message);
        assertThat(Tree.of(temporary)).isEqualTo(before);
    }

    private OutputFolder open(Path output) {
        List<Path> guarded = List.of(root.resolve("content"), root.resolve("templates"), root.resolve(".git"));
        return OutputFolder.open(output, root, guarded);
    }
}
