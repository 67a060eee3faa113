package backstory.cli.build;

import backstory.entry.site.PromisedAddress;
import backstory.pipeline.result.Inventory;
import backstory.problem.UsageError;
import backstory.read.file.UrlsLock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes the addresses of a site into its {@code content/urls.lock}, beside those that are there. */
final class AddressLock {
    private AddressLock() {}

    /**
     * Adds the new ones in one step; writes nothing where there are none, whatever the order of the file.
     *
     * @return the new ones
     */
    static List<String> add(Path root, Inventory inventory) {
        List<String> fresh = inventory.fresh();
        if (!fresh.isEmpty()) {
            Stream<String> promised = inventory.promised().stream().map(PromisedAddress::path);
            write(
                    root.toAbsolutePath().resolve(UrlsLock.PATH),
                    UrlsLock.text(Stream.concat(promised, fresh.stream()).toList()));
        }
        return fresh;
    }

    private static void write(Path file, String text) {
        try {
            // Always the same name, so that what a killed run leaves is written over by the next.
            Path aside = file.resolveSibling(".urls.lock.backstory");
            try {
                writeThrough(aside, text);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UsageError(UrlsLock.PATH + " cannot be written; look at the permissions of content/");
        }
    }

    /** This is the one file of a writer that this program changes: it is on the disk before it takes the other's place. */
    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer rest = StandardCharsets.UTF_8.encode(text);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
