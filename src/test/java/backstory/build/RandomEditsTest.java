package backstory.build;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Corpus;
import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever writers do, and in whatever order: a build that makes only what is stale leaves the same bytes and says the
 * same as one that begins with nothing. Edits are drawn by a seed, which a failure names.
 */
class RandomEditsTest {
    private static final Path GOLDEN = Path.of("src/test/golden");

    @TempDir
    Path folder;

    static List<Path> sites() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            return Stream.concat(
                            Stream.of(Path.of(".")),
                            cases.filter(Files::isDirectory).sorted())
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void of_a_golden_site(Path site) throws IOException {
        edits(copy(site), 3, 11);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void of_a_golden_site_a_hundred_times(Path site) throws IOException {
        edits(copy(site), 100, 12);
    }

    @Test
    void of_a_site_of_many_articles() throws IOException {
        Corpus.of(40, 5).writeContent(folder);
        edits(TestSite.at(folder), 4, 13);
    }

    @Tag("slow")
    @Test
    void of_a_site_of_a_thousand_articles() throws IOException {
        Corpus.of(1000, 5).writeContent(folder);
        edits(TestSite.at(folder), 60, 14);
    }

    private TestSite copy(Path site) {
        TestSite.copy(site.resolve("content"), folder.resolve("content"));
        if (!site.equals(Path.of("."))) {
            TestSite.copy(site.resolve("templates"), folder.resolve("templates"));
        }
        return TestSite.at(folder);
    }

    /** An edit that breaks a site is compared, too, and then taken back: else nothing would be built from there on. */
    private void edits(TestSite site, int count, long seed) throws IOException {
        Random random = new Random(seed);
        SortedMap<String, String> whole = content();
        site.build();
        for (int i = 0; i < count; i++) {
            SortedMap<String, String> before = content();
            String edit = edit(site, random);
            boolean built = assertEqualsClean(site, "seed " + seed + ", edit " + i + ": " + edit);
            if (!built) {
                restore(site, before);
            } else if (i % 20 == 19) {
                restore(site, whole);
            }
        }
    }

    private SortedMap<String, String> content() {
        return TestSite.files(folder.resolve("content"));
    }

    private static void restore(TestSite site, SortedMap<String, String> content) {
        content.forEach((path, text) -> site.with("content/" + path, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** True if the site could be built at all. */
    private boolean assertEqualsClean(TestSite site, String edit) throws IOException {
        site.asking(request -> request);
        Built built = site.build();
        Path clean = folder.resolve("clean");
        site.asking(request -> forgetful(request.withOutput(clean)));
        Built again = site.build();
        assertThat(built.console()).as(edit).isEqualTo(again.console());
        assertThat(built.result().counts()).as(edit).isEqualTo(again.result().counts());
        boolean sound = again.result().changes().isPresent();
        if (sound) {
            assertThat(FileDiff.of(built.files(), TestSite.files(clean)))
                    .as(edit)
                    .isEmpty();
            delete(clean);
        }
        return sound;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static BuildRequest forgetful(BuildRequest request) {
        return new BuildRequest(
                request.root(),
                request.output(),
                request.url(),
                request.now(),
                request.drafts(),
                request.strict(),
                request.write(),
                request.jobs(),
                request.progress());
    }

    /** One edit: of a letter, a line, a file, an output, or none. */
    private String edit(TestSite site, Random random) throws IOException {
        List<String> texts = TestSite.files(folder.resolve("content")).keySet().stream()
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .map(path -> "content/" + path)
                .toList();
        String path = texts.get(random.nextInt(texts.size()));
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(path), StandardCharsets.ISO_8859_1));
        int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.add("One more sentence.");
            case 1 -> lines.add(at, lines.isEmpty() ? "" : lines.get(random.nextInt(lines.size())));
            case 2 -> lines.remove(at);
            case 3, 4 -> lines.set(at, changed(lines.get(at), random));
            case 5 -> {
                Files.delete(folder.resolve(path));
                return "delete " + path;
            }
            case 6 -> {
                return disturb(random);
            }
            default -> {
                return "nothing";
            }
        }
        site.with(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return "edit line " + (at + 1) + " of " + path;
    }

    private static String changed(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + "x" + line.substring(at);
    }

    private String disturb(Random random) throws IOException {
        List<String> files = List.copyOf(TestSite.files(folder.resolve("site")).keySet());
        if (files.isEmpty()) {
            return "nothing";
        }
        String file = files.get(random.nextInt(files.size()));
        if (!file.equals(".backstory")) {
            Files.delete(folder.resolve("site").resolve(file));
        }
        return "delete site/" + file;
    }
}
