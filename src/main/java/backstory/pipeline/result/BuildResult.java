package backstory.pipeline.result;

import backstory.output.Changes;
import backstory.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a build went.
 *
 * @param problems sorted, with the lines they point into
 * @param changes what was written; empty if the problems forbade it or nothing was to be written
 * @param inventory {@link Inventory#NONE} where a build that remembers had nothing to do
 * @param reasons why files were made; none where nothing was written
 */
public record BuildResult(
        List<Problem> problems, Optional<Changes> changes, Counts counts, Inventory inventory, Reasons reasons) {
    public BuildResult {
        problems = List.copyOf(problems);
    }

    /** The same with only some of the problems. */
    public BuildResult withProblems(List<Problem> some) {
        return new BuildResult(some, changes, counts, inventory, reasons);
    }

    /** A result of something that made nothing. */
    public BuildResult(List<Problem> problems, Optional<Changes> changes, Counts counts, Inventory inventory) {
        this(problems, changes, counts, inventory, Reasons.NONE);
    }
}
