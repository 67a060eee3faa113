package backstory.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The size and time of a file: editing or replacing the file changes them. A stamp is good enough for files that only
 * this program writes; writers' files are compared by content.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as exact as the file system has it
 */
public record FileStamp(long size, long modified) {
    /** Returns the stamp of a file, without following links; empty if there is no file. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return seen.isRegularFile()
                    ? Optional.of(
                            new FileStamp(seen.size(), seen.lastModifiedTime().to(TimeUnit.NANOSECONDS)))
                    : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    /** Returns one number for both: it changes as soon as one of them does. */
    public long key() {
        return modified * 0x9E3779B97F4A7C15L + size;
    }
}
