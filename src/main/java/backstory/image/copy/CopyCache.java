package backstory.image.copy;

import backstory.bytes.Checksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Copies of images that were made before, in a folder that may be deleted at any time. A file begins with a
 * {@link Checksum} of the rest, so one that is truncated or damaged counts as missing and is made again. If the folder
 * cannot be written, nothing is cached.
 */
public final class CopyCache {
    private static final int CHECKSUM = Long.BYTES;

    private final Path folder;
    private final AtomicBoolean unwritable = new AtomicBoolean();

    private CopyCache(Path folder) {
        this.folder = folder;
    }

    /** The pictures kept in a folder, which is made when something is kept. */
    public static CopyCache in(Path folder) {
        return new CopyCache(folder);
    }

    /** Returns true once something could not be cached. */
    public boolean isUnwritable() {
        return unwritable.get();
    }

    Optional<byte[]> find(String key) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(key));
            if (file.length <= CHECKSUM) {
                return Optional.empty();
            }
            byte[] bytes = Arrays.copyOfRange(file, CHECKSUM, file.length);
            return Arrays.equals(checksum(bytes), Arrays.copyOf(file, CHECKSUM))
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    void keep(String key, byte[] bytes) {
        if (isUnwritable()) {
            return;
        }
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            byte[] file = ByteBuffer.allocate(CHECKSUM + bytes.length)
                    .put(checksum(bytes))
                    .put(bytes)
                    .array();
            // Written in place: a file that is truncated by a kill counts as missing and is overwritten.
            Files.write(
                    folder.resolve(key),
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            unwritable.set(true);
        }
    }

    private static byte[] checksum(byte[] bytes) {
        return ByteBuffer.allocate(CHECKSUM).putLong(Checksum.of(bytes)).array();
    }
}
