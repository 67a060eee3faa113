package backstory.serve.watch;

import backstory.bytes.Checksum;
import backstory.output.FileStamp;
import java.io.IOException;
import java.nio.file.Path;

/** Watches by polling the names, sizes and times of all files. */
final class PollingWatch implements Watch {
    /** Milliseconds between two polls. */
    private static final long INTERVAL = 500;

    /** Milliseconds without a change after which a burst is over. */
    private static final long QUIET = 20;

    private final Path root;
    private long last;

    PollingWatch(Path root) {
        this.root = root;
        this.last = look();
    }

    @Override
    public ChangedPlaces await(long milliseconds) throws InterruptedException {
        for (long waited = 0; milliseconds == 0 || waited < milliseconds; waited += INTERVAL) {
            Thread.sleep(INTERVAL);
            long now = look();
            if (now != last) {
                settle(now);
                return ChangedPlaces.EVERYWHERE;
            }
        }
        return ChangedPlaces.NONE;
    }

    private void settle(long changed) throws InterruptedException {
        long now = changed;
        do {
            last = now;
            Thread.sleep(QUIET);
            now = look();
        } while (now != last);
    }

    /** Returns a sum over all files that does not depend on their order. */
    private long look() {
        long[] all = {0};
        SiteFolders.visit(root, folder -> all[0] += Checksum.of(folder.toString()), file -> {
            Checksum sum = new Checksum();
            sum.update(file.toString());
            sum.update(stamp(file));
            all[0] += sum.value();
        });
        return all[0];
    }

    /** Returns a number for the size and time of a file; for a link, those of the file that it leads to. */
    private static long stamp(Path file) {
        try {
            return FileStamp.of(file.toRealPath()).map(FileStamp::key).orElse(0L);
        } catch (IOException leadsNowhere) {
            return 0;
        }
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
