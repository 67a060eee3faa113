package backstory.pipeline.render;

import backstory.memory.Inputs;
import backstory.memory.LastBuild;
import backstory.memory.StoredResult;
import backstory.memory.TraceHashes;
import backstory.output.Changes;
import backstory.output.OutputPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A site that was written.
 *
 * @param files all files of the output without its manifest, sorted
 */
public record WrittenSite(Changes changes, List<OutputPath> files, List<Outcome> outcomes) {
    /** Returns what the next build may use again. */
    public LastBuild.BuildTrace findings(Inputs inputs, StoredResult result) {
        Set<OutputPath> kept = new HashSet<>();
        Map<OutputPath, TraceHashes> made = new HashMap<>();
        for (Outcome file : outcomes) {
            if (file.stale().isEmpty()) {
                kept.add(file.path());
            } else {
                made.put(file.path(), file.made());
            }
        }
        return new LastBuild.BuildTrace(inputs, files, kept, made, result);
    }
}
