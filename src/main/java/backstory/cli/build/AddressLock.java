package backstory.cli.build;

import backstory.bytes.WholeFile;
import backstory.entry.site.PromisedAddress;
import backstory.pipeline.result.Inventory;
import backstory.problem.UsageError;
import backstory.read.file.UrlsLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Adds the addresses of a site to its {@code content/urls.lock}. */
final class AddressLock {
    private AddressLock() {}

    /**
     * Adds the new addresses in one step. If there are none, it writes nothing, whatever the order of the file.
     *
     * @return the new addresses
     */
    static List<String> add(Path root, Inventory inventory) {
        List<String> fresh = inventory.fresh();
        if (!fresh.isEmpty()) {
            Stream<String> promised = inventory.promised().stream().map(PromisedAddress::path);
            write(root, UrlsLock.text(Stream.concat(promised, fresh.stream()).toList()));
        }
        return fresh;
    }

    private static void write(Path root, String text) {
        try {
            WholeFile.write(root.toAbsolutePath().resolve(UrlsLock.PATH), text);
        } catch (IOException e) {
            throw new UsageError(UrlsLock.PATH + " cannot be written; look at the permissions of content/");
        }
    }
}
