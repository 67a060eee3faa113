package backstory.pipeline.result;

import backstory.output.Changes;
import backstory.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The result of a build.
 *
 * @param problems sorted, with the lines that they refer to
 * @param changes what was written; empty if problems prevented it or nothing was to be written
 * @param inventory {@link Inventory#NONE} if a build with a memory had nothing to do
 * @param reasons why files were made; none if nothing was written
 */
public record BuildResult(
        List<Problem> problems, Optional<Changes> changes, Counts counts, Inventory inventory, Reasons reasons) {
    public BuildResult {
        problems = List.copyOf(problems);
    }

    /** Returns this result with only some of the problems. */
    public BuildResult withProblems(List<Problem> some) {
        return new BuildResult(some, changes, counts, inventory, reasons);
    }

    /** Creates a result without reasons, of work that made no files. */
    public BuildResult(List<Problem> problems, Optional<Changes> changes, Counts counts, Inventory inventory) {
        this(problems, changes, counts, inventory, Reasons.NONE);
    }
}
