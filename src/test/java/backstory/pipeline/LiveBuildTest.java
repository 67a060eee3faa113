package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a site that is built repeatedly in one process. */
class LiveBuildTest {
    private static final String A = "content/articles/a.md";
    private static final String B = "content/articles/b.md";

    @TempDir
    Path folder;

    private TestSite site;
    private LiveBuild live;

    @BeforeEach
    void a_site_that_was_built() throws IOException {
        site = TestSite.in(folder.resolve("root"))
                .with("content/people/ann.md", "---\nname: Ann Lee\n---\nShe is here.\n")
                .with("content/people/bob.md", "---\nname: Bob Roe\n---\nHe is there.\n")
                .article("a", "---\nAnn Lee spoke.\n")
                .article("b", "---\nBob Roe spoke. [Read](a.md).\n");
        Path place = Files.createDirectories(folder.resolve("place"));
        live = LiveBuild.of(new BuildRequest(
                        site.root(),
                        site.root().resolve("site"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        true,
                        2,
                        Progress.SILENT)
                .rememberingIn(place));
        live.again();
    }

    @AfterEach
    void close() {
        live.close();
    }

    private UnwrittenSite again(String... paths) {
        return live.again(
                Set.copyOf(List.of(paths).stream().map(site.root()::resolve).toList()));
    }

    private static byte[] page(UnwrittenSite of, String path) {
        return of.bytes(OutputPath.of(path)).orElseThrow();
    }

    private static String text(UnwrittenSite of, String path) {
        return new String(page(of, path), StandardCharsets.UTF_8);
    }

    private void same(UnwrittenSite shown, String why) {
        TestSite.Built clean = site.copiedTo(folder.resolve("clean-" + why)).build();
        SortedMap<String, String> files = new TreeMap<>(clean.files());
        files.remove(".backstory");
        files.forEach((path, text) -> assertThat(new String(page(shown, path), StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo(text));
        assertThat(live.problems(shown)).isEqualTo(clean.result().problems());
    }

    @Test
    void pages_that_show_nothing_of_a_text_are_taken_over_when_it_changes() {
        UnwrittenSite before = again();
        byte[] bob = page(before, "people/bob.html");
        byte[] ann = page(before, "people/ann.html");
        site.article("a", "---\nAnn Lee spoke twice.\n");
        UnwrittenSite after = again(A);
        assertThat(text(after, "articles/a.html")).contains("spoke twice");
        assertThat(page(after, "people/bob.html")).isSameAs(bob);
        assertThat(page(after, "people/ann.html")).isNotSameAs(ann); // her page quotes the sentence
        same(after, "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "summary: Edit %d.\n"})
    void texts_that_were_replaced_take_room_for_a_while_and_not_for_ever(String head) {
        long first = 0;
        long largest = 0;
        UnwrittenSite last = again();
        for (int edit = 1; edit <= 40; edit++) {
            String text = "Edit %d. ".formatted(edit) + "Ann Lee spoke of the trams.\n\n".repeat(1_000);
            site.article("a", head.formatted(edit) + "---\n" + text);
            last = again(A);
            largest = Math.max(largest, last.prepared().store().size());
            first = edit == 1 ? largest : first;
        }
        assertThat(largest).isLessThan(20 * first);
        assertThat(first).isGreaterThan(50_000);
        same(last, "last");
    }

    @Test
    void a_file_whose_name_is_spelt_in_other_characters_is_read_where_it_is_now() {
        String composed = "content/articles/d\u00E9tente.md";
        String apart = "content/articles/de\u0301tente.md";
        site.article("d\u00E9tente", "---\nAnn Lee spoke.\n");
        again(composed);
        site.remove(composed);
        site.article("de\u0301tente", "---\nAnn Lee spoke.\n");
        again(composed, apart);
        site.with("content/people/eve.md", "---\nname: Eve\n---\nNew.\n"); // causes all texts to be linked again
        same(again("content/people/eve.md"), "spelt");
    }

    @Test
    void a_second_file_of_the_same_name_in_other_characters_is_found() {
        site.article("d\u00E9tente", "---\nAnn Lee spoke.\n");
        again("content/articles/d\u00E9tente.md");
        site.article("de\u0301tente", "---\nBob Roe spoke.\n");
        UnwrittenSite twice = again("content/articles/de\u0301tente.md");
        assertThat(twice.problems()).extracting(Problem::rule).contains(Rule.ADDRESS_TAKEN);
        site.remove("content/articles/de\u0301tente.md");
        assertThat(again("content/articles/de\u0301tente.md").problems()).isEmpty();
    }

    @Test
    void what_a_text_says_of_others_is_taken_out_with_it() {
        site.article("a", "---\nBob Roe came. Bob Roe spoke.\n");
        UnwrittenSite after = again(A);
        assertThat(text(after, "people/ann.html")).doesNotContain("articles/a.html");
        assertThat(text(after, "people/bob.html")).contains("articles/a.html", "articles/b.html");
        same(after, "mentions");
    }

    @Test
    void what_only_a_withdrawn_article_defines_goes_with_the_last_text_that_names_it_and_comes_back_with_the_next() {
        site.with("content/articles/old.md", """
                        ---
                        title: Old
                        date: 2024-01-02
                        status: withdrawn
                        corrections: [{date: 2024-02-02, kind: retraction, text: It was wrong.}]
                        terms: [{term: quay, definition: Where ships lie.}]
                        ---
                        Text.
                        """).article("a", "---\nAnn Lee spoke at the [quay](term:quay).\n");
        UnwrittenSite named = live.again();
        assertThat(named.problems()).isEmpty();
        assertThat(text(named, "glossary/quay.html")).contains("spoke at the");
        site.article("a", "---\nAnn Lee was silent.\n");
        UnwrittenSite unnamed = again(A);
        assertThat(unnamed.has(OutputPath.of("glossary/quay.html"))).isFalse();
        same(unnamed, "unnamed");
        site.article("a", "---\nAnn Lee spoke at the [quay](term:quay), loudly.\n");
        again(A);
        site.article("a", "---\nAnn Lee spoke at the [quay](term:quay), aloud.\n");
        UnwrittenSite last = again(A);
        assertThat(text(last, "glossary/quay.html")).contains("aloud");
        same(last, "named again");
    }

    @Test
    void a_file_that_a_text_links_for_the_first_time_comes_and_goes_with_the_link() {
        site.with("content/articles/paper.pdf", "paper");
        live.again();
        site.article("a", "---\n[Paper](paper.pdf).\n");
        UnwrittenSite with = again(A);
        assertThat(with.has(OutputPath.of("articles/paper.pdf"))).isTrue();
        site.article("a", "---\nNo paper.\n");
        UnwrittenSite without = again(A);
        assertThat(without.has(OutputPath.of("articles/paper.pdf"))).isFalse();
        same(without, "files");
    }

    @Test
    void front_matter_new_files_and_templates_change_whatever_they_have_to() throws IOException {
        site.with(A, "---\ntitle: New name\ndate: 2031-04-05\n---\nAnn Lee spoke.\n");
        assertThat(text(again(A), "index.html")).contains("New name");
        site.with("content/people/cid.md", "---\nname: Cid Moe\n---\n");
        assertThat(again("content/people/cid.md").has(OutputPath.of("people/cid.html")))
                .isTrue();
        Files.delete(site.root().resolve("content/people/cid.md"));
        assertThat(again("content/people/cid.md").has(OutputPath.of("people/cid.html")))
                .isFalse();
        site.with("templates/404.ftlh", "<#include \"layout.ftlh\"><p>Lost</p>");
        UnwrittenSite last = live.again();
        assertThat(text(last, "404.html")).contains("Lost");
    }

    @Test
    void after_a_mistake_all_that_has_changed_since_the_last_good_site_is_looked_at() {
        site.article("a", "---\nSee [nobody](person:nobody).\n");
        UnwrittenSite broken = again(A);
        assertThat(broken.isGood()).isFalse();
        assertThat(broken.problems()).extracting(problem -> problem.at().file()).containsExactly(A);
        site.article("b", "---\nOther words.\n");
        assertThat(again(B).isGood()).isFalse();
        site.article("a", "---\nAnn Lee spoke.\n");
        UnwrittenSite mended = again(A);
        assertThat(mended.isGood()).isTrue();
        assertThat(mended.changes()).extracting(Reasons.Input::path).containsExactly(B);
        assertThat(text(mended, "articles/b.html")).contains("Other words");
        same(mended, "mended");
    }

    @Test
    void a_change_that_nobody_told_of_is_found_by_a_look_at_everything() {
        site.article("a", "---\nNobody told.\n");
        assertThat(text(again(B), "articles/a.html")).doesNotContain("Nobody told");
        assertThat(text(live.again(), "articles/a.html")).contains("Nobody told");
    }

    @Test
    void a_site_is_up_to_date_until_a_file_that_it_was_made_of_comes_goes_or_changes() throws IOException {
        UnwrittenSite last = again();
        assertThat(live.isUpToDate(last)).isTrue();
        site.with("content/~notes.md~", "What an editor leaves behind.\n");
        assertThat(live.isUpToDate(last)).isTrue();
        for (String path : List.of(A, "content/site.yaml", "content/people/cid.md", "templates/assets/site.css")) {
            Path file = site.root().resolve(path);
            Optional<String> before = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            site.with(path, before.orElse("") + "# more\n");
            assertThat(live.isUpToDate(last)).as(path).isFalse();
            if (before.isPresent()) {
                Files.delete(file);
                assertThat(live.isUpToDate(last)).as(path).isFalse();
                site.with(path, before.get());
            } else {
                Files.delete(file);
            }
            assertThat(live.isUpToDate(last)).as(path).isTrue();
        }
    }

    @Test
    void a_check_that_the_site_makes_an_error_is_asked_before_a_page_is_shown() throws IOException {
        String settings = Files.readString(site.root().resolve("content/site.yaml"));
        site.with("content/site.yaml", settings + "rules:\n  unused-entry: error\n");
        site.with("content/terms.yaml", "- id: word\n  term: word\n  definition: Nothing.\n");
        UnwrittenSite unused = live.again();
        assertThat(unused.isGood()).isFalse();
    }

    @Test
    void the_search_is_for_the_texts_that_are_shown() {
        assertThat(text(again(), "search/index.js")).contains("backstorySearch(");
        site.article("a", "---\nZanzibar.\n");
        assertThat(text(again(A), "search/terms-0.js")).contains("zanzibar");
    }

    @Test
    void what_takes_long_can_be_stopped() {
        UnwrittenSite shown = again();
        live.stop();
        Assertions.assertThatThrownBy(() -> live.problems(shown)).isInstanceOf(CancellationException.class);
        Assertions.assertThatThrownBy(() -> live.isUpToDate(shown)).isInstanceOf(CancellationException.class);
        assertThat(live.problems(again())).isNotEmpty(); // the site has no address
    }
}
