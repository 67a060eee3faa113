package backstory.serve.watch;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Waits for changes in the folders of a site. For use by one thread. */
public interface Watch extends AutoCloseable {
    /**
     * Waits until something may have changed since the last call, or since this watch was created, and then for the end
     * of the burst.
     *
     * @param milliseconds how long to wait at most; 0 forever
     * @return none if nothing happened in that time
     */
    ChangedPlaces await(long milliseconds) throws InterruptedException;

    @Override
    void close();

    /**
     * Returns a watch that uses the system's events, as far as there are any.
     *
     * @param root the folder that contains {@code content/}
     * @param notice receives the reason if files are polled instead
     */
    static Watch of(Path root, Consumer<String> notice) {
        return new EventWatch(root, notice);
    }
}
