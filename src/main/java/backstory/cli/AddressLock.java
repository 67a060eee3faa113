package backstory.cli;

import backstory.build.Inventory;
import backstory.entry.PromisedAddress;
import backstory.problem.UsageError;
import backstory.read.UrlsLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            Path folder = Files.createTempDirectory(file.getParent(), ".urls");
            Path aside = folder.resolve("urls.lock");
            try {
                Files.writeString(aside, text);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UsageError(UrlsLock.PATH + " cannot be written; look at the permissions of content/");
        }
    }
}
