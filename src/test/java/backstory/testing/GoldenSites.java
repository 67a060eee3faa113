package backstory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sites that tests run over: those of {@code src/test/golden}, and the real one. */
public final class GoldenSites {
    /** The site that this repository publishes. */
    public static final Path REAL = Path.of(".");

    private static final Path FOLDER = Path.of("src/test/golden");

    /** The golden site that has a page of every kind. */
    public static final Path EVERY_KIND = FOLDER.resolve("every-kind");

    private GoldenSites() {}

    /** Returns the sites of the folder, by name. */
    public static List<Path> golden() {
        try (Stream<Path> sites = Files.list(FOLDER)) {
            return sites.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the golden sites and the real one. */
    public static List<Path> all() {
        return Stream.concat(golden().stream(), Stream.of(REAL)).toList();
    }

    /** Returns the golden sites that build. */
    public static List<Path> good() {
        return all().stream().filter(site -> !isBroken(site)).toList();
    }

    public static boolean isBroken(Path site) {
        return site.getFileName().toString().startsWith("broken-");
    }
}
