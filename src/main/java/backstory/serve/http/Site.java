package backstory.serve.http;

import backstory.output.OutputPath;
import java.util.Optional;

/** What is shown, as the server asks for it; for use by many threads. */
public interface Site {
    /** False as long as no build went well; waits for the end of the first. */
    boolean isThere();

    /** The files of the build that is shown now: all that answers one request comes of one build. */
    ShownFiles files();

    /** The page of the article that was edited last, or the first page. */
    OutputPath edited();

    /** A page as the build before had it; empty where it was not there. */
    Optional<byte[]> before(OutputPath page);

    /**
     * Waits until there is a message that a browser does not have.
     *
     * @param known how many messages there had been when it last got one
     * @return how many there are by now; the same where nothing happened for a while
     * @throws InterruptedException when the preview ends
     */
    long await(long known) throws InterruptedException;

    /** Ends all waiting for messages, as where nothing happens for a while. */
    void wake();

    /** How many messages browsers have been sent. */
    long times();

    /**
     * What to send a browser, as JSON on one line.
     *
     * @param page that it shows
     * @param known how many messages there had been when it last got one, or when it got the page
     */
    String message(String page, long known);

    /** Hears that a browser shows a page, or no longer does. */
    void open(String page, boolean isOpen);
}
