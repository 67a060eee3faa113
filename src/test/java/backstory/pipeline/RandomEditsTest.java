package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.entry.site.PromisedAddress;
import backstory.pipeline.result.Inventory;
import backstory.problem.Severity;
import backstory.testing.Corpus;
import backstory.testing.FeatureSite;
import backstory.testing.FileDiff;
import backstory.testing.GoldenSites;
import backstory.testing.RandomEdit;
import backstory.testing.TestRequest;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random edits in any order: a build that makes only what is stale leaves the same bytes and reports the same problems
 * as a build from nothing in another folder. The edits are drawn from a seed, which a failure reports.
 */
class RandomEditsTest {
    /** The number of edits of the slow test; {@code -Dedits=300} asks for another number. */
    private static final int MANY = Integer.getInteger("edits", 1000);

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void edits_of_a_golden_site_give_what_a_clean_build_gives(Path site) {
        edits(copy(site), 3, 11);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_hundred_edits_of_a_golden_site_give_what_a_clean_build_gives(Path site) {
        edits(copy(site), 100, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void edits_of_a_site_with_every_feature_give_what_a_clean_build_gives(long seed) {
        edits(FeatureSite.in(folder.resolve("root"), 30, seed), 7, seed);
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void a_thousand_edits_of_a_site_with_every_feature_give_what_a_clean_build_gives(long seed) {
        edits(FeatureSite.in(folder.resolve("root"), 60, seed), MANY, seed);
    }

    @Tag("slow")
    @Test
    void edits_of_a_site_of_a_thousand_articles_give_what_a_clean_build_gives() {
        Corpus.of(1000, 5).writeContent(folder.resolve("root"));
        edits(TestSite.at(folder.resolve("root")), 60, 14);
    }

    private TestSite copy(Path site) {
        Path root = folder.resolve("root");
        TestSite.copy(site.resolve("content"), root.resolve("content"));
        if (!site.equals(Path.of("."))) {
            TestSite.copy(site.resolve("templates"), root.resolve("templates"));
        }
        return TestSite.at(root);
    }

    /**
     * Makes and compares edits. Those that break a site are compared too, and then undone, since otherwise no later
     * build would succeed.
     */
    private void edits(TestSite site, int count, long seed) {
        Random random = new Random(seed);
        SortedMap<String, String> whole = sources(site);
        site.build();
        for (int i = 0; i < count; i++) {
            SortedMap<String, String> before = sources(site);
            StringBuilder edit = new StringBuilder("seed " + seed + ", edit " + i);
            for (int n = random.nextInt(3); n >= 0; n--) {
                edit.append("; ").append(new RandomEdit(site, random).make());
            }
            ask(site, random, edit);
            boolean built = assertEqualsClean(site, edit.toString());
            if (!built) {
                restore(site, before);
            } else if (i % 25 == 24) {
                restore(site, whole);
            }
        }
    }

    /** Changes the request from time to time. */
    private static void ask(TestSite site, Random random, StringBuilder edit) {
        int what = random.nextInt(12);
        int jobs = 1 + random.nextInt(4);
        UnaryOperator<TestRequest> other = switch (what) {
            case 0 -> request -> request.withDrafts(true);
            case 1 -> request -> request.withNow(Edtf.parse("2016-05-05"));
            case 2 -> request -> request.withUrl("https://elsewhere.example/x");
            case 3 -> TestRequest::withoutWriting;
            default -> request -> request;
        };
        site.asking(request -> other.apply(request).withJobs(jobs));
        edit.append("; question ").append(what);
    }

    private static SortedMap<String, String> sources(TestSite site) {
        SortedMap<String, String> sources = TestSite.files(site.root());
        sources.keySet().removeIf(path -> !path.startsWith("content/") && !path.startsWith("templates/"));
        return sources;
    }

    private static void restore(TestSite site, SortedMap<String, String> sources) {
        sources(site).keySet().stream()
                .filter(path -> !sources.containsKey(path))
                .forEach(site::remove);
        sources.forEach((path, text) -> site.with(path, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns true if the site could be built at all. */
    private boolean assertEqualsClean(TestSite site, String edit) {
        Path elsewhere = folder.resolve("clean");
        Built built = site.build();
        Built clean = site.copiedTo(elsewhere).build();
        assertThat(built.console()).as(edit).isEqualTo(clean.console());
        assertThat(built.result().counts()).as(edit).isEqualTo(clean.result().counts());
        if (!built.result().inventory().equals(Inventory.NONE)) {
            assertThat(FileDiff.of(listed(built), listed(clean))).as(edit).isEmpty();
        }
        assertThat(built.result().changes().isPresent())
                .as(edit)
                .isEqualTo(clean.result().changes().isPresent());
        if (clean.result().changes().isPresent()) {
            assertThat(FileDiff.of(built.files(), clean.files())).as(edit).isEmpty();
        }
        TestSite.delete(elsewhere);
        return built.result().problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns the content of lists, without the folder of the site. */
    private static SortedMap<String, String> listed(Built built) {
        Inventory inventory = built.result().inventory();
        SortedMap<String, String> lists = new TreeMap<>();
        lists.put("addresses", lines(inventory.addresses(), path -> path));
        lists.put("promised", lines(inventory.promised(), PromisedAddress::path));
        lists.put("drafts", lines(inventory.drafts(), draft -> draft.key().toString()));
        lists.put(
                "due",
                lines(
                        inventory.due(),
                        due -> due.kind() + " " + due.day() + " "
                                + due.article().key()));
        return lists;
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }
}
