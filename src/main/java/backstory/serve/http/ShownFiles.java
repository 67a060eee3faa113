package backstory.serve.http;

import backstory.output.OutputPath;
import java.util.Optional;

/** The files of one build; for use by many threads. */
public interface ShownFiles {
    /** Returns true if the site has a file with exactly this path. */
    boolean has(OutputPath path);

    /**
     * Returns a file of the site; empty if it cannot be made.
     *
     * @throws backstory.problem.UsageError if a file that it is made of is changing at this moment
     */
    Optional<byte[]> bytes(OutputPath path);

    /**
     * Returns the number of the build in which a page last changed, by its path; the number of this build if the page
     * was never requested before.
     */
    int changedIn(String page);
}
