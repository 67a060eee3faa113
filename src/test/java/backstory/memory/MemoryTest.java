package backstory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.pipeline.result.Reasons;
import backstory.problem.Severity;
import backstory.testing.TestRequest;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build leaves to the next is used if it is valid; if it is not, the result is the same nevertheless. */
class MemoryTest {
    @TempDir
    Path folder;

    private TestSite site;
    private Built first;

    @BeforeEach
    void build_once() {
        site = TestSite.in(folder)
                .article("tram", "---\nThe tram came.\n")
                .with("content/people.yaml", "- name: Nobody Special\n");
        first = site.build();
    }

    private Path memory() {
        return folder.resolve(".backstory/build");
    }

    private Built builtAllAgain() {
        Built built = site.build();
        assertThat(built.result().reasons().fromNothing()).isTrue();
        assertThat(built.result().changes().orElseThrow().isEmpty()).isTrue();
        assertThat(built.console()).isEqualTo(first.console());
        return built;
    }

    private void assertRemembered() {
        assertThat(site.build().result().reasons()).isEqualTo(Reasons.NONE);
    }

    @Test
    void a_build_without_changes_says_what_the_full_one_said() {
        Built again = site.build();
        assertThat(again.result().reasons()).isEqualTo(Reasons.NONE);
        assertThat(first.result().problems()).isNotEmpty();
        assertThat(again.result().problems()).isEqualTo(first.result().problems());
        assertThat(again.result().counts()).isEqualTo(first.result().counts());
        assertThat(again.result().changes().orElseThrow().unchanged())
                .isEqualTo(first.result().changes().orElseThrow().added().size());
    }

    @Test
    void something_else_of_that_name_means_a_full_build() throws IOException {
        Files.writeString(memory(), "backstory build 1\n");
        builtAllAgain();
        Files.delete(memory());
        builtAllAgain();
        assertRemembered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "entries", "texts"})
    void every_cut_and_every_flipped_byte_costs_time_and_nothing_else(String store) throws IOException {
        Path file = folder.resolve(".backstory").resolve(store);
        Random random = new Random(8);
        for (int i = 0; i < 16; i++) {
            if (i % 4 < 2) {
                site.change("content/articles/tram.md", "---\ntitle: T\ndate: 2031-04-05\n---\nTram " + i + ".\n");
            }
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole.clone();
            if (i % 2 == 1 && damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(file, damaged);
            Built built = site.build();
            SortedMap<String, String> files = built.files();
            Built clean = site.copiedTo(folder.resolve("clean")).forgetting().build();
            assertThat(files).isEqualTo(clean.files());
            assertThat(built.console()).isEqualTo(clean.console());
        }
    }

    @Test
    void one_that_is_cut_off_means_a_full_build() throws IOException {
        byte[] whole = Files.readAllBytes(memory());
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(memory(), Arrays.copyOf(whole, length));
            builtAllAgain();
            assertRemembered();
        }
    }

    @Test
    void other_questions_have_other_answers() {
        asks(request -> request.withUrl("https://example.org"));
        asks(request -> request.withDrafts(true));
        Built strict = site.asking(request -> request.withStrict(true)).build();
        assertThat(strict.result().changes()).isEmpty();
    }

    @Test
    void another_address_of_the_site_is_no_change_of_templates() {
        site.asking(request -> request.withUrl("https://example.org"));
        assertThat(site.build().result().reasons().files())
                .extracting(reason -> reason.why().cause())
                .isNotEmpty()
                .doesNotContain(Staleness.Cause.THEME);
    }

    @Test
    void neither_another_address_nor_another_template_draws_a_card_again() {
        site.asking(request -> request.withUrl("https://example.org")).build();
        site.asking(request -> request.withUrl("https://example.com"))
                .with("templates/parts/footer.ftlh", "<footer>Corrections</footer>\n");
        assertThat(site.build().result().reasons().files())
                .extracting(reason -> reason.path().text())
                .isNotEmpty()
                .noneMatch(path -> path.startsWith("cards/"));
    }

    private void asks(UnaryOperator<TestRequest> other) {
        site.asking(other);
        assertThat(site.build().result().reasons().inputs()).isEmpty();
        assertRemembered();
        site.asking(request -> request);
        site.build();
        assertRemembered();
        site.asking(other);
        Built back = site.build();
        SortedMap<String, String> files = back.files();
        assertThat(site.copiedTo(folder.resolve("clean")).forgetting().build().files())
                .isEqualTo(files);
        site.asking(request -> request);
        site.build();
    }

    @Test
    void another_output_does_not_share_it() {
        site.asking(request -> request.withOutput(folder.resolve("public")));
        assertThat(site.build().result().changes().orElseThrow().added()).isNotEmpty();
        assertRemembered();
        site.asking(request -> request);
        builtAllAgain();
    }

    @Test
    void content_counts_and_not_its_time() throws IOException {
        String path = "content/articles/tram.md";
        String text = Files.readString(folder.resolve(path));
        site.change(path, text);
        assertRemembered();
        var time = Files.getLastModifiedTime(folder.resolve(path));
        site.change(path, text.replace("came", "left"));
        Files.setLastModifiedTime(folder.resolve(path), time);
        assertThat(site.build().result().reasons().files()).isNotEmpty();
    }

    @Test
    void a_build_that_fails_leaves_it_as_it_was() {
        site.with("content/articles/bus.md", "---\ntitle: B\n---\n");
        assertThat(site.build().result().changes()).isEmpty();
        site.remove("content/articles/bus.md");
        assertRemembered();
    }

    @Test
    void a_check_neither_reads_nor_leaves_one() throws IOException {
        Files.delete(memory());
        site.asking(TestRequest::withoutWriting).build();
        assertThat(memory()).doesNotExist();
    }

    @Test
    void where_it_cannot_be_kept_the_build_goes_on_and_says_so() throws IOException {
        Files.delete(memory());
        Files.createDirectories(memory().resolve("full"));
        Built built = site.build();
        assertThat(built.result().changes()).isPresent();
        assertThat(built.result().problems())
                .anyMatch(problem -> problem.severity() == Severity.NOTICE
                        && problem.message().equals("what this build found cannot be kept here"));
    }

    @Test
    void git_does_not_see_it() {
        assertThat(folder.resolve(".backstory/.gitignore")).hasContent("*");
    }
}
