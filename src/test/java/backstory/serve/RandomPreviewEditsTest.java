package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import backstory.pipeline.LiveBuild;
import backstory.pipeline.UnwrittenSite;
import backstory.testing.FileDiff;
import backstory.testing.GoldenSites;
import backstory.testing.RandomEdit;
import backstory.testing.RunningPreview;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random edits of a site in a preview: in the end, the preview shows what a fresh build gives or, if that fails, the
 * last good pages. The edits are drawn from a seed, which a failure reports.
 */
class RandomPreviewEditsTest {
    /** The number of edits of the slow test; {@code -Dedits=1000} asks for another number. */
    private static final int MANY = Integer.getInteger("edits", 300);

    /** The number of former states of a site that are kept, since a preview may have read one of them. */
    private static final int STEPS = 20;

    private static final String GONE = "status 404";

    @TempDir
    Path folder;

    private TestSite site;
    private RunningPreview preview;

    /**
     * The content of each page in any state that the preview may have shown, {@link #GONE} if there was no such page.
     */
    private final SortedMap<String, Set<String>> good = new TreeMap<>();

    /** States that have not been built yet, the last first. */
    private final Deque<Path> steps = new ArrayDeque<>();

    private int stepsSoFar;

    /** The pages that are shown, if they are of a sound site. */
    private Optional<SortedMap<String, String>> sound = Optional.empty();

    private int roundsThen;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52})
    void random_edits_end_in_what_a_fresh_build_shows(long seed) {
        edits(10, seed);
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62})
    void hundreds_of_random_edits_end_in_what_a_fresh_build_shows(long seed) {
        edits(MANY, seed);
    }

    /** Returns a copy of the golden site that has a page of every kind. */
    static TestSite everyKindIn(Path root) {
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), root.resolve("content"));
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("templates"), root.resolve("templates"));
        return TestSite.at(root);
    }

    private void edits(int count, long seed) {
        site = everyKindIn(folder.resolve("root"));
        Random random = new Random(seed);
        SortedMap<String, String> whole = sources();
        try (RunningPreview running = RunningPreview.withoutDrafts(site)) {
            preview = running;
            compare("the start");
            for (int i = 0; i < count; i++) {
                StringBuilder edit = new StringBuilder("seed " + seed + ", edit " + i);
                for (int n = random.nextInt(4); n >= 0; n--) {
                    edit.append("; ").append(new RandomEdit(site, random, this::step).make());
                    step();
                }
                compare(edit.toString());
                if (i % 5 == 4) {
                    restore(whole);
                    compare("restored after " + edit);
                }
            }
        }
    }

    /** Keeps the site as it is now: a preview may see it so before the next edit. */
    private void step() {
        Path step = folder.resolve("step-" + stepsSoFar++);
        site.copiedTo(step);
        steps.addFirst(step);
        if (steps.size() > STEPS) {
            TestSite.delete(steps.removeLast());
        }
    }

    private void compare(String edit) {
        Path elsewhere = folder.resolve("clean");
        TestSite.delete(elsewhere);
        Built clean = site.copiedTo(elsewhere).build();
        boolean isSound = clean.result().changes().isPresent();
        SortedMap<String, String> files = clean.files();
        files.remove(".backstory");
        try {
            RunningPreview.until(() -> tellsAllOf(clean) && (isSound ? shows(files) : wrong().isEmpty()));
        } catch (AssertionError late) {
            List<PreviewBuild> rounds = preview.rounds();
            assertThat(rounds.get(rounds.size() - 1).problems())
                    .as(edit)
                    .isEqualTo(clean.result().problems());
            if (isSound) {
                SortedMap<String, String> served = new TreeMap<>();
                files.keySet().forEach(path -> served.put(path, served(path)));
                assertThat(FileDiff.of(served, files)).as(edit).isEmpty();
            }
            assertThat(isSound ? Set.of() : wrong()).as(edit).isEmpty();
            throw new AssertionError(edit, late);
        }
        sound = isSound ? Optional.of(pages(files)) : Optional.empty();
        sound.ifPresent(this::areGood);
        roundsThen = preview.rounds().size();
    }

    private boolean tellsAllOf(Built clean) {
        List<PreviewBuild> rounds = preview.rounds();
        return !rounds.isEmpty()
                && rounds.get(rounds.size() - 1)
                        .problems()
                        .equals(clean.result().problems());
    }

    /** Returns true if these files are served, and no page that was there before. */
    private boolean shows(SortedMap<String, String> files) {
        return good.keySet().stream()
                        .filter(path -> !files.containsKey(path))
                        .allMatch(path -> served(path).equals(GONE))
                && files.entrySet().stream()
                        .allMatch(file -> served(file.getKey()).equals(file.getValue()));
    }

    /**
     * Returns the pages that are wrong while a site is faulty. If no build was shown since it was last sound, each page
     * must be as it was then; otherwise as it was in some state since, or earlier.
     */
    private Set<String> wrong() {
        Set<String> wrong = new TreeSet<>(good.keySet());
        if (sound.isPresent() && wasNothingShown()) {
            wrong.removeIf(path -> served(path).equals(sound.get().getOrDefault(path, GONE)));
            return wrong;
        }
        wrong.removeIf(path -> good.get(path).contains(served(path)));
        while (!wrong.isEmpty() && !steps.isEmpty()) {
            build(steps.removeFirst());
            wrong.removeIf(path -> good.get(path).contains(served(path)));
        }
        return wrong;
    }

    private boolean wasNothingShown() {
        List<PreviewBuild> rounds = preview.rounds();
        return rounds.subList(roundsThen, rounds.size()).stream().noneMatch(PreviewBuild::shown);
    }

    /**
     * Records what a preview shows of a state, which may be more than a build writes, since the preview looks for some
     * mistakes later.
     */
    private void build(Path step) {
        try (LiveBuild live = LiveBuild.of(TestSite.at(step).request())) {
            UnwrittenSite built = live.again();
            if (built.isGood()) {
                SortedMap<String, String> pages = new TreeMap<>();
                good.keySet()
                        .forEach(path -> built.bytes(OutputPath.of(path))
                                .ifPresent(bytes -> pages.put(path, new String(bytes, StandardCharsets.ISO_8859_1))));
                areGood(pages);
            }
        }
        TestSite.delete(step);
    }

    private void areGood(SortedMap<String, String> pages) {
        pages.keySet().forEach(path -> good.computeIfAbsent(path, there -> new HashSet<>(Set.of(GONE))));
        good.forEach((path, texts) -> texts.add(pages.getOrDefault(path, GONE)));
    }

    private static SortedMap<String, String> pages(SortedMap<String, String> files) {
        SortedMap<String, String> pages = new TreeMap<>(files);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    private String served(String path) {
        return preview.built(OutputPath.of(path).encoded());
    }

    private SortedMap<String, String> sources() {
        SortedMap<String, String> sources = TestSite.files(site.root());
        sources.keySet().removeIf(path -> !path.startsWith("content/") && !path.startsWith("templates/"));
        return sources;
    }

    private void restore(SortedMap<String, String> sources) {
        sources().keySet().stream().filter(path -> !sources.containsKey(path)).forEach(site::remove);
        sources.forEach((path, text) -> site.with(path, text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
