package backstory.serve.watch;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Waits for changes in the folders of a site. For use by one thread. */
public interface Watch extends AutoCloseable {
    /**
     * Waits until something may have changed since the last call, or since this was made, and for the end of the burst
     * that it is part of.
     *
     * @param milliseconds how long to wait at most; 0 for ever
     * @return none if nothing happened for so long
     */
    ChangedPlaces await(long milliseconds) throws InterruptedException;

    @Override
    void close();

    /**
     * By the system's events, as far as it gives any.
     *
     * @param root the folder that holds {@code content/}
     * @param notice hears why files are looked at again and again instead, if they are
     */
    static Watch of(Path root, Consumer<String> notice) {
        return new EventWatch(root, notice);
    }
}
