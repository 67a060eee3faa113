package backstory.image.copy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;

/**
 * Pictures that were made before, in a folder that may be deleted at any time. A file begins with a checksum of the
 * rest, CRC-32C: what is cut off or damaged is not found, and made again. Where nothing can be written, nothing is kept.
 */
public final class CopyCache {
    private static final int DIGEST = 4;

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
            byte[] bytes = Arrays.copyOfRange(file, Math.min(DIGEST, file.length), file.length);
            return Arrays.equals(digest(bytes), Arrays.copyOf(file, DIGEST)) ? Optional.of(bytes) : Optional.empty();
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
            byte[] file = ByteBuffer.allocate(DIGEST + bytes.length)
                    .put(digest(bytes))
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

    private static byte[] digest(byte[] bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes);
        return ByteBuffer.allocate(DIGEST).putInt((int) check.getValue()).array();
    }
}
