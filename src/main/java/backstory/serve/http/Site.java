package backstory.serve.http;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;

/** What is shown, as the server asks for it; for use by many threads. */
public interface Site {
    /** The folder of the last good build. */
    Path folder();

    /** False as long as no build went well; waits for the end of the first. Not to be asked while reading. */
    boolean isThere();

    /** Held while a file is read, so that no page of one build is shown beside a page of another. */
    Lock reading();

    /** The number of the build in which a page last changed, by its path; 0 for none. */
    int changedIn(String page);

    /**
     * Waits until there is something to tell that a browser does not know.
     *
     * @param known how many times something was told when it last heard
     * @return how many times by now; the same where nothing happened for a while
     * @throws InterruptedException when the preview ends
     */
    long await(long known) throws InterruptedException;

    /**
     * What to tell a browser, as JSON on one line.
     *
     * @param page that it shows
     * @param live true if this is told because it just happened, and not because the browser asked
     */
    String told(String page, boolean live);
}
