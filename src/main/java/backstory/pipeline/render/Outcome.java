package backstory.pipeline.render;

import backstory.memory.Staleness;
import backstory.memory.TraceHashes;
import backstory.output.OutputPath;
import java.util.Optional;

/**
 * The outcome for a file that is not made in each build.
 *
 * @param stale why it was made; empty if it was kept
 * @param made hashes of what it was made of
 * @param source the file that the page is made from, or empty
 */
public record Outcome(OutputPath path, Optional<Staleness> stale, TraceHashes made, String source) {
    static Outcome kept(OutputPath path) {
        return new Outcome(path, Optional.empty(), TraceHashes.NONE, "");
    }
}
