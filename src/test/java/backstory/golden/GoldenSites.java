package backstory.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sites that tests run over: those of {@code src/test/golden}, and the real one. */
final class GoldenSites {
    static final Path FOLDER = Path.of("src/test/golden");
    static final Path REAL = Path.of(".");

    private GoldenSites() {}

    static List<Path> all() {
        try (Stream<Path> cases = Files.list(FOLDER)) {
            return cases.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that build, and the real site. */
    static List<Path> good() {
        return Stream.concat(all().stream().filter(site -> !isBroken(site)), Stream.of(REAL))
                .toList();
    }

    static boolean isBroken(Path site) {
        return site.getFileName().toString().startsWith("broken-");
    }
}
