package backstory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstory.output.staging.OutputFolder;
import backstory.output.staging.Staging;
import backstory.testing.Case;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real processes, ended by real signals at random moments. The requirement is the same at every moment: after the next
 * command, whichever it is, the site is completely the old or completely the new one, and nothing else is left.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are of POSIX")
class KilledTest {
    private static final int ARTICLES = 60;
    private static final int ARTICLES_IF_SLOW = 120;
    private static final int FEW = 10;

    /** Short beside any step of a build, in nanoseconds; who only waits would take a processor from the build. */
    private static final long BETWEEN_LOOKS = 100_000;

    /** Ends of the slow test; {@code -Dends=100} asks for another number. */
    private static final int MANY = Integer.getInteger("ends", 300);

    private static final List<String> NEXT =
            List.of("check", "list urls", "build", "publish --zip site.zip", "summary");

    /** How far a build is when it is ended; the last is the moment that matters most. */
    private enum Moment {
        STARTING,
        READING,
        MAKING,
        PUTTING_IN_PLACE
    }

    @TempDir
    Path root;

    private int articles;
    private TestSite site;
    private final Map<String, SortedMap<String, String>> clean = new TreeMap<>();
    private final Map<String, Integer> figures = new TreeMap<>();

    @BeforeEach
    void write(TestInfo test) throws IOException {
        articles = test.getTags().contains("slow") ? ARTICLES_IF_SLOW : ARTICLES;
        root = root.toRealPath();
        site = TestSite.in(root);
        for (int i = 0; i < articles; i++) {
            site.article("a" + i, "---\n## Part\n\nThe tram number " + i + " came.\n");
        }
        for (String title : List.of("First", "Second")) {
            title(title);
            String output = root.resolve("clean").toString();
            Terminal.run("build", "--root", root.toString(), "--output", output);
            clean.put(title, TestSite.files(root.resolve("clean")));
            assertThat(clean.get(title)).hasSizeGreaterThan(articles);
        }
        clean.put("", new TreeMap<>());
        delete(root.resolve("clean"));
        delete(root.resolve(".backstory"));
    }

    private void title(String title) {
        site.change("content/site.yaml", "title: " + title + "\n");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path path : all) {
                    delete(path);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    @Case("a2")
    @Test
    void a_few_kills_leave_the_old_or_the_new_site() throws Exception {
        end(FEW, new Random(1), "KILL");
    }

    @Case("a2")
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void who_asks_a_build_to_end_gets_the_code_that_tells_which_site_stands(String signal) throws Exception {
        end(4, new Random(3), signal);
    }

    @Tag("slow")
    @Case("a2")
    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void many_ends_leave_the_old_or_the_new_site(String signal) throws Exception {
        end(MANY, new Random(2), signal);
        System.out.println(MANY + " times " + signal + ": " + figures);
    }

    private void end(int times, Random random, String signal) throws Exception {
        assumeThat(Program.hears(signal))
                .as("processes hear " + signal + "; what a shell starts in the background does not hear INT")
                .isTrue();
        String old = "";
        for (int i = 0; i < times; i++) {
            boolean first = i % 5 == 0;
            if (first) {
                delete(root.resolve("site"));
                delete(root.resolve(".backstory"));
                old = "";
            }
            String next = old.equals("Second") ? "First" : "Second";
            title(next);
            Moment moment = random.nextInt(3) > 0 && !first
                    ? Moment.PUTTING_IN_PLACE
                    : Moment.values()[random.nextInt(Moment.values().length)];
            int code = endAt(moment, random, signal, next);
            if (!signal.equals("KILL")) {
                assertThat(code).as(moment.toString()).isIn(0, signal.equals("TERM") ? 143 : 130);
                assertSite(code == 0 ? next : old, moment + ", exit code " + code);
            }
            String command = NEXT.get(random.nextInt(NEXT.size()));
            run(command);
            boolean isNew = TestSite.files(root.resolve("site")).equals(clean.get(next));
            assertSite(isNew || command.equals("build") ? next : old, moment + ", then " + command);
            assertThat(leftovers()).as(moment + ", then " + command).isEmpty();
            figures.merge(moment + (isNew ? " new" : " old"), 1, Integer::sum);
            old = isNew ? next : old;
            if (random.nextBoolean()) {
                run("build");
                assertSite(next, moment + ", then build");
                old = next;
            }
        }
    }

    private void run(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.replaceAll(word -> word.equals("site.zip") ? root.resolve(word).toString() : word);
        words.addAll(List.of("--root", root.toString()));
        Terminal.Session session = Terminal.run(words.toArray(String[]::new));
        assertThat(session.code()).as(session.toString()).isZero();
    }

    private void assertSite(String title, String when) {
        SortedMap<String, String> found = TestSite.files(root.resolve("site"));
        SortedMap<String, String> wanted = clean.get(title);
        assertThat(found.keySet()).as(when).isEqualTo(wanted.keySet());
        assertThat(found.entrySet().stream()
                        .filter(file -> !file.getValue().equals(wanted.get(file.getKey())))
                        .map(Map.Entry::getKey))
                .as(when + ": files of another site than " + title)
                .isEmpty();
    }

    private List<String> leftovers() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path folder : List.of(root, root.resolve(".backstory"))) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "{unfinished*,.site*}")) {
                    all.forEach(path -> left.add(path.toString()));
                }
            }
        }
        return left;
    }

    /** Starts a build and ends it once it is that far, or a little further. */
    private int endAt(Moment moment, Random random, String signal, String next) throws Exception {
        Program build = Program.start(root, "build", "--quiet");
        Path page = root.resolve("site/articles/a" + random.nextInt(articles) + ".html");
        while (build.isRunning() && !isAt(moment, page, next)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        for (int turns = random.nextInt(200_000); moment != Moment.PUTTING_IN_PLACE && turns > 0; turns--) {
            Thread.onSpinWait();
        }
        if (signal.equals("KILL")) {
            build.process().destroyForcibly(); // at once, without a program that sends it
        } else {
            build.signal(signal);
        }
        return build.code();
    }

    private boolean isAt(Moment moment, Path page, String next) throws IOException {
        Path staging = root.resolve(".site.backstory-staging");
        return switch (moment) {
            case STARTING -> true;
            case READING -> Files.exists(root.resolve(".backstory"));
            case MAKING -> Files.exists(staging.resolve("lock"));
            case PUTTING_IN_PLACE -> Files.exists(staging.resolve("journal")) && holds(page, next);
        };
    }

    private static boolean holds(Path page, String text) throws IOException {
        try {
            return Files.readString(page).contains(text);
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    @Case("a1")
    @Test
    void a_second_build_waits_and_then_says_who_holds_the_folder() throws Exception {
        title("First");
        run("build");
        title("Second");
        OutputFolder folder = OutputFolder.open(root.resolve("site"), root, List.of());
        try (Staging staging = folder.staging()) {
            Program build = Program.start(root, "build");
            assertThat(build.code()).as(build.told()).isEqualTo(2);
            assertThat(build.told())
                    .isEqualTo("error: another build (process "
                            + ProcessHandle.current().pid() + ") is writing to site/: wait until it has finished\n");
            Program check = Program.start(root, "check");
            assertThat(check.code()).as(check.told()).isZero();
            assertThat(staging.paths()).isEmpty();
        }
        assertSite("First", "while another build held it");
    }

    @Case("a1")
    @Test
    void a_second_build_goes_on_when_the_first_has_finished() throws Exception {
        title("First");
        run("build");
        title("Second");
        OutputFolder folder = OutputFolder.open(root.resolve("site"), root, List.of());
        Staging first = folder.staging();
        Program build = Program.start(root, "build");
        while (build.isRunning() && leftovers().stream().noneMatch(path -> path.contains("unfinished"))) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        first.close();
        assertThat(build.code()).as(build.told()).isZero();
        assertSite("Second", "after both");
    }

    @Case("a1")
    @Test
    void two_builds_at_once_make_one_site() throws Exception {
        for (String title : List.of("First", "Second")) {
            title(title);
            Program one = Program.start(root, "build");
            Program other = Program.start(root, "build");
            for (Program build : List.of(one, other)) {
                int code = build.code();
                assertThat(code == 0 || build.told().contains(") is writing to site/"))
                        .as(code + build.told())
                        .isTrue();
            }
            assertSite(title, "after both");
            assertThat(leftovers()).isEmpty();
            run("build");
            assertSite(title, "after a third");
        }
    }
}
