package backstory.cli.console;

import backstory.pipeline.request.Progress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * The last line of a terminal, which shows the progress of a build: {@code rendering 12 of 3000}. Short builds show
 * none.
 */
final class StatusLine implements Progress {
    private static final long PATIENCE = 500_000_000;
    private static final long INTERVAL = 100_000_000;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final LongSupplier nanoseconds;
    private long next;
    private boolean shown;

    StatusLine(PrintWriter err, LongSupplier nanoseconds) {
        this.err = err;
        this.nanoseconds = nanoseconds;
        this.next = nanoseconds.getAsLong() + PATIENCE;
    }

    @Override
    public synchronized void stage(String name, int done, int total) {
        long now = nanoseconds.getAsLong();
        if (now - next >= 0) {
            next = now + INTERVAL;
            shown = true;
            err.print(ERASE + name + (total > 0 ? " " + done + " of " + total : ""));
            err.flush();
        }
    }

    /** Removes the line, before anything else is printed. */
    synchronized void clear() {
        if (shown) {
            shown = false;
            err.print(ERASE);
            err.flush();
        }
    }
}
