package backstory.build;

import backstory.output.Changes;
import backstory.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a build went.
 *
 * @param problems sorted, with the lines they point into
 * @param changes what was written; empty if the problems forbade it or nothing was to be written
 */
public record BuildResult(List<Problem> problems, Optional<Changes> changes, Counts counts, Inventory inventory) {
    public BuildResult {
        problems = List.copyOf(problems);
    }
}
