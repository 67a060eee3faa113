package backstory.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the Javas from version 17 on of this machine: the one that runs, then those of {@code JAVA_HOMES} and of the
 * usual place.
 */
public final class Javas {
    private static final Path USUAL = Path.of("/usr/lib/jvm");

    private Javas() {}

    /** Returns their home folders, each once; paths in {@code JAVA_HOMES} are separated as in {@code PATH}. */
    public static List<Path> all() {
        Map<Path, Path> homes = new LinkedHashMap<>();
        Path own = Path.of(System.getProperty("java.home"));
        String named = System.getenv().getOrDefault("JAVA_HOMES", "");
        try (Stream<Path> usual = Files.isDirectory(USUAL) ? Files.list(USUAL).sorted() : Stream.empty()) {
            Stream.of(
                            Stream.of(own),
                            Stream.of(named.split(File.pathSeparator))
                                    .filter(home -> !home.isEmpty())
                                    .map(Path::of),
                            usual)
                    .flatMap(each -> each)
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .forEach(home -> homes.putIfAbsent(real(home.resolve("bin/java")), home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(homes.values());
    }

    private static Path real(Path java) {
        try {
            return java.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
