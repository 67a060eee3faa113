package backstory.cli.report;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Severity;
import java.util.List;

/**
 * What fails a run.
 *
 * @param least the least severity that does
 * @param option by which the user asked for it, or empty
 */
public record FailureThreshold(Severity least, String option) {
    /** Errors fail a run, and nothing else. */
    public static final FailureThreshold ERRORS = new FailureThreshold(Severity.ERROR, "");

    /** Warnings fail it too. */
    public static final FailureThreshold STRICT = new FailureThreshold(Severity.WARNING, "--strict");

    /** True if the run has failed. */
    boolean refuses(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(least) <= 0);
    }

    /** Why a run without errors has failed, to be put after the count of problems. */
    String reason(List<Problem> problems) {
        return Problems.hasErrors(problems) ? "" : ", and " + option + " allows none";
    }
}
