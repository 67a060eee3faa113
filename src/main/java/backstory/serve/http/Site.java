package backstory.serve.http;

import backstory.output.OutputPath;
import java.util.Optional;

/** The site as the server sees it; for use by many threads. */
public interface Site {
    /** Returns false until a build has succeeded; waits for the end of the first. */
    boolean isThere();

    /** Returns the files of the build that is shown now, so that one request is answered from one build. */
    ShownFiles files();

    /** Returns the page of the article that was edited last, or the first page. */
    OutputPath edited();

    /** Returns a page of the build before; empty if it did not exist. */
    Optional<byte[]> before(OutputPath page);

    /**
     * Waits until there is a message that a browser does not have.
     *
     * @param known the number of messages there had been when it last received one
     * @return the present number of messages; the same if nothing happened for a while
     * @throws InterruptedException when the preview ends
     */
    long await(long known) throws InterruptedException;

    /** Ends all waiting for messages, as if nothing had happened for a while. */
    void wake();

    /** Returns the number of messages that browsers have been sent. */
    long times();

    /**
     * Returns the message for a browser, as JSON on one line.
     *
     * @param page the page that it shows
     * @param known the number of messages there had been when it last received one, or when it received the page
     */
    String message(String page, long known);

    /** Records that a browser shows a page, or no longer does. */
    void open(String page, boolean isOpen);
}
