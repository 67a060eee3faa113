package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.serve.http.ShownFiles;
import backstory.serve.watch.ChangedPlaces;
import backstory.testing.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the builds of the preview, one after the other, without a watch. */
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
    void as_long_as_no_build_is_good_and_finished_there_is_nothing_to_show() {
        site.article("a", "---\n[Nobody](person:nobody).\n");
        assertThat(builds.build(ChangedPlaces.EVERYWHERE).there()).isFalse();
        site.article("a", "---\nWords.\n").with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>${'x'?number}</p>");
        assertThat(builds.build(ChangedPlaces.EVERYWHERE).there()).isTrue();
        assertThat(builds.finish().orElseThrow().there()).isFalse();
        site.with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>Mended</p>");
        assertThat(builds.build(ChangedPlaces.EVERYWHERE).there()).isTrue();
        assertThat(builds.finish().orElseThrow().there()).isTrue();
        site.article("a", "---\n[Nobody](person:nobody).\n");
        assertThat(builds.build(ChangedPlaces.EVERYWHERE).there()).isTrue();
    }

    @Test
    void where_there_is_no_page_the_news_are_of_the_one_that_says_so() {
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(shown.files().changedIn("nowhere.html")).isEqualTo(1);
        site.with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>Changed</p>");
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(shown.files().changedIn("nowhere.html")).isEqualTo(2);
    }

    @Test
    void a_page_of_the_build_before_is_not_taken_for_that_of_the_next_which_was_made_already() {
        builds.build(ChangedPlaces.EVERYWHERE);
        shown.open("articles/a.html", true);
        ShownFiles before = shown.files();
        assertThat(before.changedIn("articles/a.html")).isEqualTo(1);
        site.article("a", "---\nOther words.\n");
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(shown.files().changedIn("articles/a.html")).isEqualTo(2);
        assertThat(before.changedIn("articles/a.html")).isEqualTo(1);
    }

    @Test
    void browsers_hear_that_the_last_whole_site_is_shown_again_though_no_problem_is_new() {
        builds.build(ChangedPlaces.EVERYWHERE);
        builds.finish();
        site.with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>${'x'?number}</p>");
        builds.build(ChangedPlaces.EVERYWHERE);
        builds.finish();
        site.article("a", "---\nOther words.\n");
        builds.build(ChangedPlaces.EVERYWHERE);
        OutputPath page = OutputPath.of("articles/a.html");
        assertThat(text(shown.files().bytes(page))).contains("Other words.");
        assertThat(builds.finish().orElseThrow().nothingNew()).isFalse();
        assertThat(text(shown.files().bytes(page))).doesNotContain("Other words.");
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
        return of.message("index.html", 1);
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

    private void raiseUnusedEntries() {
        site.with("content/site.yaml", "title: Test\nrules: {unused-entry: error}\n")
                .with("content/people.yaml", "- {name: Ann Lind}\n");
    }

    private void mention() {
        site.article("a", "---\n[Mended](person:ann-lind).\n");
    }

    /**
     * Asserts that news is reported by the build or by the search for further problems, and that nothing is built again
     * without a change.
     */
    private static void endsWithWhatWasFound(List<PreviewBuild> rounds) {
        assertThat(rounds).extracting(PreviewBuild::nothingNew).hasSize(2).startsWith(false);
    }

    private void mended(List<PreviewBuild> rounds) {
        endsWithWhatWasFound(rounds);
        assertThat(rounds).allMatch(PreviewBuild::shown);
        assertThat(text(shown.files().bytes(OutputPath.of("articles/a.html")))).contains("Mended");
    }

    @Test
    void a_site_with_an_error_from_the_start_is_built_once_and_then_when_it_is_edited() {
        site.article("a", "---\n[Her](person:nobody).\n");
        List<List<PreviewBuild>> all = Editing.rounds(builds, () -> site.article("a", "---\nMended.\n"));
        endsWithWhatWasFound(all.get(0));
        assertThat(all.get(0)).noneMatch(PreviewBuild::shown);
        mended(all.get(1));
    }

    @Test
    void a_site_that_gets_an_error_is_built_once_and_then_when_it_is_edited() {
        List<List<PreviewBuild>> all = Editing.rounds(
                builds,
                () -> site.article("a", "---\n[Her](person:nobody).\n"),
                () -> site.article("a", "---\n[Her](person:nobody). And more.\n"),
                () -> site.article("a", "---\nMended.\n"));
        endsWithWhatWasFound(all.get(1));
        assertThat(all.get(1)).noneMatch(PreviewBuild::shown);
        assertThat(all.get(1).get(0).changes())
                .extracting(Reasons.Input::path)
                .containsExactly("content/articles/a.md");
        endsWithWhatWasFound(all.get(2));
        mended(all.get(3));
    }

    @Test
    void a_site_that_makes_an_error_of_what_checks_find_is_built_once_and_then_when_it_is_edited() {
        List<List<PreviewBuild>> all = Editing.rounds(builds, this::raiseUnusedEntries, this::mention);
        endsWithWhatWasFound(all.get(1));
        assertThat(all.get(1)).noneMatch(PreviewBuild::shown);
        mended(all.get(2));
    }

    @Test
    void a_site_that_makes_an_error_of_what_checks_find_from_the_start_is_shown_when_nothing_is_found() {
        raiseUnusedEntries();
        List<List<PreviewBuild>> all = Editing.rounds(builds, this::mention);
        endsWithWhatWasFound(all.get(0));
        mended(all.get(1));
    }

    @Test
    void what_turns_the_direction_of_a_line_is_shown_instead_of_obeyed() {
        site.article("a", "---\n[\u202e Her\u0007](person:nobody).\n");
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(shown.message("index.html", 0))
                .contains("\"excerpt\":\"[\ufffd Her")
                .doesNotContain("\u202e");
    }

    @Test
    void browsers_hear_nothing_of_looks_that_find_nothing_new() {
        site.article("a", "---\n[Her](person:nobody).\n");
        builds.build(ChangedPlaces.EVERYWHERE);
        long times = shown.times();
        builds.finish();
        builds.build(ChangedPlaces.EVERYWHERE);
        assertThat(shown.times()).isEqualTo(times);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder with open files cannot be taken away there")
    void what_keeps_checks_from_running_is_told_once_and_again_that_it_is_over() {
        site.article("b", "status: draft\n---\nWords.\n");
        Path unfinished = folder.resolve("place/.backstory");
        Path aside = folder.resolve("aside");
        builds.build(ChangedPlaces.EVERYWHERE); // so that the shown site needs no new file if nothing changes
        move(unfinished, aside);
        List<List<PreviewBuild>> all = Editing.rounds(builds, () -> site.article("a", "---\nOther words.\n"), () -> {
            assertThat(shown.message("index.html", 0)).contains("cannot be written");
            move(aside, unfinished);
            site.article("a", "---\nMended.\n");
        });
        assertThat(stops(all.get(0))).singleElement().asString().contains("cannot be written");
        assertThat(stops(all.get(1))).isEmpty();
        assertThat(stops(all.get(2))).isEmpty();
        assertThat(shown.message("index.html", 0)).contains("\"stopped\":\"\"");
        mended(all.get(2));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder with open files cannot be taken away there")
    void what_keeps_a_build_from_running_is_told_once() {
        builds.build(ChangedPlaces.EVERYWHERE);
        move(folder.resolve("place/.backstory"), folder.resolve("aside"));
        List<List<PreviewBuild>> all =
                Editing.rounds(builds, () -> site.with("content/people.yaml", "- {name: Ann Lind}\n"));
        assertThat(stops(all.get(1))).singleElement().asString().contains("cannot be written");
    }

    private static List<String> stops(List<PreviewBuild> rounds) {
        return rounds.stream()
                .filter(round -> !round.nothingNew())
                .map(PreviewBuild::stopped)
                .filter(why -> !why.isEmpty())
                .toList();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
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
