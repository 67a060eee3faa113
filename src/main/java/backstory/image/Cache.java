package backstory.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;

/**
 * Pictures that were made before, in a folder that may be deleted at any time. A file begins with a checksum of the
 * rest, CRC-32C: what is cut off or damaged is not found, and made again. Where nothing can be written, nothing is kept.
 */
public final class Cache {
    private static final int DIGEST = 4;

    private final Path folder;
    private final AtomicBoolean unwritable = new AtomicBoolean();

    private Cache(Path folder) {
        this.folder = folder;
    }

    /** The pictures kept in a folder, which is made when something is kept. */
    public static Cache in(Path folder) {
        return new Cache(folder);
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
            Path part = Files.createTempFile(folder, "part", "");
            try {
                Files.write(
                        part,
                        ByteBuffer.allocate(DIGEST + bytes.length)
                                .put(digest(bytes))
                                .put(bytes)
                                .array());
                move(part, folder.resolve(key));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            unwritable.set(true);
        }
    }

    private static void move(Path part, Path to) throws IOException {
        try {
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static byte[] digest(byte[] bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes);
        return ByteBuffer.allocate(DIGEST).putInt((int) check.getValue()).array();
    }
}
