package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.packaged.Shell.Session;
import backstory.testing.Case;
import backstory.testing.Javas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of classes on a real Java: made once, used from then on, never a reason to fail and never heard of. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of Windows is another")
class ClassArchiveIT {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    static Path shelf;

    private static Path launcher;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() {
        launcher = Archives.unpack(shelf).resolve("bin/backstory");
    }

    @BeforeEach
    void write() throws IOException {
        Path article = folder.resolve("content/articles/tram.md");
        Files.createDirectories(article.getParent());
        Files.writeString(folder.resolve("content/site.yaml"), "title: Test\n");
        Files.writeString(article, "---\ntitle: T\ndate: 2031-04-05\n---\nThe tram came.\n");
    }

    private Session build(String... more) {
        return build(THIS_JAVA, launcher, more);
    }

    private Session build(Path java, Path launcher, String... more) {
        return Shell.in(folder)
                .with("JAVA_HOME", java)
                .with("XDG_CACHE_HOME", folder.resolve("cache"))
                .run("exec '" + launcher + "' build --quiet \"$@\"", more);
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(folder.resolve("cache"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void assertSilent(Session session) {
        assertThat(session.err()).doesNotContain("warning: [", "VM", "archive", "cds");
        assertThat(session.out()).isEmpty();
        assertThat(session.code()).isZero();
    }

    @Test
    void the_first_build_makes_it_and_the_second_starts_with_it() throws IOException {
        assertSilent(build());
        List<Path> made = kept();
        assertThat(made).hasSize(2);
        assertThat(Files.size(made.get(0))).isGreaterThan(1_000_000);

        Session second = Shell.in(folder)
                .with("JAVA_HOME", THIS_JAVA)
                .with("XDG_CACHE_HOME", folder.resolve("cache"))
                .with("BACKSTORY_OPTS", "-Xlog:class+load:stdout")
                .run("exec '" + launcher + "' --version");
        assertThat(second.out()).contains("source: shared objects file (top)");
        assertThat(kept()).isEqualTo(made);
    }

    @Test
    void one_that_was_cut_off_or_overwritten_is_made_again() throws IOException {
        build();
        Path archive = kept().get(0);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        Files.delete(folder.resolve("site/index.html"));

        assertSilent(build());
        assertThat(Files.size(archive)).isGreaterThan(whole.length / 2);
        assertSilent(build());
    }

    @Case("c3")
    @ParameterizedTest
    @ValueSource(strings = {"cut off", "a bit at the begin", "a bit in the middle", "a bit at the end", "zeros"})
    void one_that_was_damaged_with_its_old_time_is_made_again(String damage) throws IOException {
        build();
        Path archive = kept().get(0);
        FileTime time = Files.getLastModifiedTime(archive);
        byte[] bytes = Files.readAllBytes(archive);
        int length = bytes.length;
        switch (damage) {
            case "cut off" -> bytes = Arrays.copyOf(bytes, length / 2);
            case "a bit at the begin" -> bytes[100] ^= 1;
            case "a bit in the middle" -> bytes[length / 2] ^= 1;
            case "a bit at the end" -> bytes[length - 1] ^= 1;
            default -> Arrays.fill(bytes, length / 4, length / 2, (byte) 0);
        }
        Files.write(archive, bytes);
        Files.setLastModifiedTime(archive, time);
        Files.delete(folder.resolve("site/index.html"));

        assertSilent(build());
        assertThat(Files.readAllBytes(archive)).isNotEqualTo(bytes);
        assertSilent(build());
    }

    @Test
    void a_program_that_was_moved_makes_its_own() throws IOException {
        for (Path java : Javas.all()) {
            Path moved = Files.createDirectory(
                    shelf.resolve("moved" + java.toString().replace('/', '-')));
            Shell.in(launcher.getParent().getParent())
                    .run("cp -R . \"$1\"/before", moved.toString())
                    .lines();
            assertSilent(build(java, moved.resolve("before/bin/backstory")));
            Files.move(moved.resolve("before"), moved.resolve("after"));
            assertSilent(build(java, moved.resolve("after/bin/backstory"), "--output", "other"));
            assertThat(kept()).hasSize(4);
            Shell.in(folder).run("rm -r cache site other").lines();
        }
    }

    @Test
    void the_archive_of_an_earlier_program_in_the_same_place_goes() throws IOException {
        build();
        Path archive = kept().get(0);
        Path earlier = archive.resolveSibling("17-0123.jsa");
        Path seal = Files.copy(archive, archive.resolveSibling("17-0123.jsa.seal"));
        Files.move(archive, earlier);
        Files.delete(folder.resolve("site/index.html"));

        assertSilent(build());
        assertThat(kept()).contains(archive).doesNotContain(earlier, seal).hasSize(2);
    }

    @Test
    void where_nothing_can_be_kept_the_build_goes_on() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where a folder should be");
        assertSilent(build());
        Files.delete(folder.resolve("cache"));

        Path closed = Files.createDirectory(folder.resolve("cache"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(closed), "skipped: this user may write anywhere");
        assertSilent(build("--output", "other"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void two_first_builds_at_once_make_one() throws IOException {
        Session both = Shell.in(folder)
                .with("JAVA_HOME", THIS_JAVA)
                .with("XDG_CACHE_HOME", folder.resolve("cache"))
                .run("'" + launcher + "' build --quiet --output a & '" + launcher
                        + "' build --quiet --output b && wait $!");
        assertSilent(both);
        assertThat(kept()).hasSize(2);
        assertSilent(build());
    }
}
