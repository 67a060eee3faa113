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
 * Pictures that were made before, in a folder that may be deleted at any time. A file begins with a checksum of the
 * rest, a {@link Checksum}: what is cut off or damaged is not found, and made again. Where nothing can be written,
 * nothing is kept.
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

    /** True once something could not be kept. */
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
            // In its place at once: one that is cut off by a kill is not found, and written over.
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
