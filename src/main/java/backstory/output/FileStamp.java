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
 * How a file looks from outside: who edits it or puts another in its place leaves another stamp. It is good for files
 * that only this program writes; what writers write is known by its content.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as exact as the file system has it
 */
public record FileStamp(long size, long modified) {
    /** The stamp of a file, links not followed; empty where there is none. */
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

    /** One number for both: it differs from that of the same file as soon as one of them does. */
    public long key() {
        return modified * 0x9E3779B97F4A7C15L + size;
    }
}
