package backstory.serve.http;

import backstory.output.OutputPath;
import java.util.Optional;

/** The files of one build; for use by many threads. */
public interface ShownFiles {
    /** True if the site has a file of exactly this path. */
    boolean has(OutputPath path);

    /**
     * A file of the site; empty where it cannot be had.
     *
     * @throws backstory.problem.UsageError where what it is made of is just changing
     */
    Optional<byte[]> bytes(OutputPath path);

    /** The number of the build in which a page last changed, by its path; that of this build for one first asked for now. */
    int changedIn(String page);
}
