package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Problem;
import backstory.testing.FileDiff;
import backstory.testing.RunningPreview;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** After any change on the disk, the preview finally shows what a fresh build gives. */
class PreviewEditsTest {
    @TempDir
    Path folder;

    private TestSite site() {
        return TestSite.in(folder.resolve("root")).article("a", "---\nFirst words.\n");
    }

    @Test
    void a_saved_text_is_shown_whichever_way_the_editor_saves() throws IOException {
        TestSite site = site();
        Path file = site.root().resolve("content/articles/a.md");
        String text = Files.readString(file);
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/a.html", "First words");

            Files.writeString(file, text + "\nIn place.\n");
            preview.awaitText("articles/a.html", "In place");

            Path temporary = file.resolveSibling(".a.md.swp");
            Files.writeString(temporary, text + "\nBy another name.\n");
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            preview.awaitText("articles/a.html", "By another name");

            Files.delete(file);
            Files.writeString(file, text + "\nDeleted and made.\n");
            preview.awaitText("articles/a.html", "Deleted and made");

            Files.move(file, file.resolveSibling("a.md~"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file, text + "\nWith a backup.\n");
            preview.awaitText("articles/a.html", "With a backup");
        }
    }

    @Test
    void a_feed_has_the_text_as_it_is_now() throws IOException {
        TestSite site = site().with("content/site.yaml", "title: Test\nurl: https://news.example/\n");
        Path file = site.root().resolve("content/articles/a.md");
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("feed.xml", "First words");
            Files.writeString(file, Files.readString(file).replace("First", "Other"));
            preview.awaitText("feed.xml", "Other words");
        }
    }

    @Test
    void a_mistake_leaves_the_last_good_page_and_its_mending_is_seen() {
        TestSite site = site();
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/a.html", "First words");
            site.with("content/articles/a.md", "---\ntitle: \"Harb\n");
            PreviewBuild broken = preview.await(round -> !round.shown());
            assertThat(broken.problems())
                    .extracting(problem -> problem.at().file())
                    .contains("content/articles/a.md");
            assertThat(preview.get("articles/a.html").body()).contains("First words");
            site.article("a", "---\nMended.\n");
            preview.awaitText("articles/a.html", "Mended");
        }
    }

    @Test
    void an_address_that_is_lost_is_told_beside_all_else_as_a_build_tells_it() {
        TestSite site = site().with("content/urls.lock", "articles/gone.html\n");
        List<Problem> problems =
                site.copiedTo(folder.resolve("clean")).build().result().problems();
        assertThat(problems).hasSizeGreaterThan(1);
        try (RunningPreview preview = RunningPreview.of(site)) {
            assertThat(preview.await(round -> round.problems().equals(problems)).shown())
                    .isFalse();
        }
    }

    @Test
    void a_site_that_is_broken_at_the_start_is_shown_once_the_missing_file_is_there() {
        TestSite site = site().article("b", "---\n[Read](a2.md).\n");
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.await(round -> !round.shown());
            assertThat(preview.get("").statusCode()).isEqualTo(503);
            assertThat(preview.get("").body()).contains("preview.js");
            site.article("a2", "---\nHere.\n");
            preview.awaitText("articles/b.html", "a2.html");
        }
    }

    @Test
    void folders_come_go_and_move() throws IOException {
        TestSite site = site();
        Path articles = site.root().resolve("content/articles");
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/a.html", "First words");
            site.with("content/articles/2031/deep/b.md", "---\ntitle: B\ndate: 2031-04-05\n---\nNew folder.\n");
            preview.awaitText("articles/b.html", "New folder");
            Files.move(articles.resolve("2031"), folder.resolve("aside"));
            RunningPreview.until(() -> preview.get("articles/b.html").statusCode() == 404);
            Files.move(folder.resolve("aside"), articles.resolve("2031"));
            preview.awaitText("articles/b.html", "New folder");
            site.with("content/articles/2031/deep/b.md", "---\ntitle: B\ndate: 2031-04-05\n---\nIn it.\n");
            preview.awaitText("articles/b.html", "In it");
            Files.move(articles.resolve("2031"), articles.resolve("2032"));
            site.with("content/articles/2032/deep/c.md", "---\ntitle: C\ndate: 2031-04-05\n---\nMoved.\n");
            preview.awaitText("articles/c.html", "Moved");
        }
    }

    @Test
    void links_in_circles_end() throws IOException {
        TestSite site = site();
        Files.createSymbolicLink(site.root().resolve("content/loop"), Path.of("."));
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.await(round -> true);
            Files.delete(site.root().resolve("content/loop"));
            preview.awaitText("articles/a.html", "First words");
        }
    }

    @Test
    void thousands_of_files_that_come_at_once_are_there_in_the_end() throws IOException {
        TestSite site = site();
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/a.html", "First words");
            Path folder = Files.createDirectories(site.root().resolve("content/static/data"));
            for (int i = 0; i < 3000; i++) {
                Files.writeString(folder.resolve(i + ".txt"), "number " + i);
            }
            site.article("a", "---\nWords after all of them.\n");
            preview.awaitText("articles/a.html", "Words after all of them");
            preview.awaitText("data/2999.txt", "number 2999");
            preview.awaitText("data/0.txt", "number 0");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
    void nothing_is_shown_through_a_link_out_of_the_site() throws IOException {
        TestSite site = site();
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createDirectories(site.root().resolve("content/static"));
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/a.html", "First words");
            Files.createSymbolicLink(site.root().resolve("content/static/link.txt"), folder.resolve("secret.txt"));
            PreviewBuild refused = preview.await(round -> !round.shown());
            assertThat(refused.problems())
                    .extracting(problem -> problem.at().file())
                    .contains("content/static/link.txt");
            assertThat(preview.get("link.txt").statusCode()).isEqualTo(404);
        }
    }

    @Tag("slow")
    @Test
    void memory_stays_as_it_is_over_a_thousand_edits() {
        TestSite site =
                RandomPreviewEditsTest.everyKindIn(folder.resolve("root")).with("content/articles/many.md", article(0));
        try (RunningPreview preview = RunningPreview.of(site)) {
            for (int i = 1; i <= 200; i++) {
                edit(site, preview, i);
            }
            long before = used();
            for (int i = 201; i <= 1200; i++) {
                edit(site, preview, i);
            }
            assertThat(used()).isLessThan(before + before / 10);
        }
    }

    private static void edit(TestSite site, RunningPreview preview, int number) {
        site.with("content/articles/many.md", article(number));
        preview.awaitText("articles/many.html", "Edit " + number + ".");
        preview.forget();
    }

    private static String article(int number) {
        return "---\ntitle: Many\ndate: 2031-04-05\n---\n[Mara Okafor](person:mara-okafor) spoke.\n\nEdit " + number
                + ".\n";
    }

    /** Returns the number of bytes of the heap that are in use. */
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void nothing_is_built_while_nothing_changes_though_a_build_runs_beside() throws InterruptedException {
        TestSite site = site();
        try (RunningPreview preview = RunningPreview.of(site)) {
            PreviewBuild last = preview.await(round -> !round.problems().isEmpty()); // the site has no address yet
            site.build();
            site.with("notes.txt", "not of the site");
            Thread.sleep(300);
            assertThat(preview.rounds()).endsWith(last).allMatch(round -> round.number() == 1);
        }
    }

    @Test
    void the_folder_of_the_site_is_left_as_it_was() {
        TestSite site = site();
        SortedMap<String, String> before = TestSite.files(site.root());
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/a.html", "First words");
        }
        assertThat(FileDiff.of(TestSite.files(site.root()), before)).isEmpty();
    }

    @Test
    void drafts_are_shown_and_what_is_wrong_without_them_is_told() {
        TestSite site =
                site().article("hidden", "status: draft\n---\nSecret.\n").article("b", "---\n[Read](hidden.md).\n");
        try (RunningPreview preview = RunningPreview.of(site)) {
            preview.awaitText("articles/hidden.html", "Secret");
            PreviewBuild last = preview.await(round -> !round.problems().isEmpty()
                    && round.problems().stream()
                            .anyMatch(problem -> problem.message().contains("draft")));
            assertThat(last.problems())
                    .extracting(problem -> problem.at().file())
                    .contains("content/articles/b.md");
        }
        try (RunningPreview preview = RunningPreview.withoutDrafts(
                TestSite.in(folder.resolve("other")).article("hidden", "status: draft\n---\nSecret.\n"))) {
            assertThat(preview.get("articles/hidden.html").statusCode()).isEqualTo(404);
        }
    }
}
