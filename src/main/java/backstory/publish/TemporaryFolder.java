package backstory.publish;

import backstory.problem.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder outside the site for temporary files of a command; it is deleted when closed. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path folder;

    private TemporaryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns a new, empty folder.
     *
     * @throws UsageError if the system's folder for temporary files is missing or not writable
     */
    public static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("backstory-").toRealPath());
        } catch (IOException e) {
            throw UsageError.ofTemporaryFolder();
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            // the system will delete it
        }
    }
}
