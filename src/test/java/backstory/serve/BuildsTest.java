package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.serve.watch.ChangedPlaces;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The builds of the preview, one after the other, without a watch. */
class BuildsTest {
    private static final OutputPath NOT_FOUND = OutputPath.of("404.html");

    @TempDir
    Path folder;

    private TestSite site;
    private ShownSite shown;
    private Builds builds;

    @BeforeEach
    void open() throws IOException {
        site = TestSite.in(folder.resolve("root")).article("a", "---\nWords.\n");
        PreviewOptions options = new PreviewOptions(
                Optional.empty(),
                Optional.of(0),
                "/",
                true,
                EditorLink.of("vscode").orElseThrow());
        shown = new ShownSite(site.root(), options, "session");
        builds = new Builds(request(), Files.createDirectories(folder.resolve("place")), shown, () -> 0);
    }

    @AfterEach
    void close() {
        builds.close();
    }

    private static String text(Optional<byte[]> page) {
        return new String(page.orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void a_site_that_fails_only_when_its_pages_are_made_is_not_shown_again_until_something_changes() {
        builds.build(ChangedPlaces.EVERYWHERE);
        builds.finish();
        site.with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>${'x'?number}</p>");
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(shown.files().bytes(NOT_FOUND)).isEmpty();
        PreviewBuild found = builds.finish().orElseThrow();
        assertThat(found.shown()).isFalse();
        assertThat(found.problems()).extracting(Problem::rule).contains(Rule.TEMPLATE_ERROR);
        assertThat(shown.files().bytes(NOT_FOUND)).isPresent();

        PreviewBuild same = builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(same.nothingNew()).isTrue();
        assertThat(shown.files().bytes(NOT_FOUND)).isPresent();

        site.with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>Mended</p>");
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(text(shown.files().bytes(NOT_FOUND))).contains("Mended");
    }

    @Test
    void browsers_are_led_to_the_article_that_was_edited_unless_nobody_wants_that() {
        assertThat(toldOfAnEdit(shown)).contains("\"follow\":\"articles/a.html\"");
        PreviewOptions stays = new PreviewOptions(Optional.empty(), Optional.of(0), "/", false, EditorLink.NONE);
        ShownSite quiet = new ShownSite(site.root(), stays, "session");
        assertThat(toldOfAnEdit(quiet)).contains("\"follow\":\"\"");
    }

    private BuildRequest request() {
        return new BuildRequest(
                site.root(),
                site.root().resolve("site"),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                true,
                2,
                Progress.SILENT);
    }

    private String toldOfAnEdit(ShownSite of) {
        site.article("a", "---\nWords.\n");
        try (Builds edits = new Builds(request(), folder.resolve("place"), of, () -> 0)) {
            edits.build(ChangedPlaces.EVERYWHERE);
            site.article("a", "---\nOther words.\n");
            edits.build(ChangedPlaces.EVERYWHERE);
        }
        return of.told("index.html", 1);
    }

    @Test
    void a_look_that_finds_nothing_new_leaves_what_a_page_was_before() {
        builds.build(ChangedPlaces.EVERYWHERE);
        site.article("a", "---\nOther words.\n");
        builds.build(ChangedPlaces.EVERYWHERE);
        builds.build(ChangedPlaces.EVERYWHERE);
        OutputPath page = OutputPath.of("articles/a.html");
        assertThat(text(shown.before(page))).contains("Words.");
        assertThat(text(shown.files().bytes(page))).contains("Other words.");
    }

    @Test
    void a_change_that_no_watch_told_of_is_followed_by_checks_of_the_whole() throws InterruptedException {
        CountDownLatch checked = new CountDownLatch(1);
        Preview.Listener listener = new Preview.Listener() {
            @Override
            public void built(PreviewBuild round) {
                if (round.number() == 1) {
                    site.with("content/people.yaml", "- {name: Ann Lind}\n");
                }
                if (round.problems().stream().anyMatch(problem -> problem.rule() == Rule.UNUSED_ENTRY)) {
                    checked.countDown();
                }
            }

            @Override
            public void noticed(String sentence) {}
        };
        Thread loop = new Thread(() -> Preview.keepUp(builds, new LinkedBlockingQueue<>(), listener));
        loop.start();
        boolean isChecked = checked.await(1, TimeUnit.MINUTES);
        loop.interrupt();
        loop.join();
        assertThat(isChecked).isTrue();
    }
}
