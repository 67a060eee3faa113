package backstory.cli.report;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Severity;
import java.util.List;

/**
 * The severity from which problems make a run fail.
 *
 * @param least the lowest severity that does
 * @param option the option by which the user chose it, or empty
 */
public record FailureThreshold(Severity least, String option) {
    /** Only errors make a run fail. */
    public static final FailureThreshold ERRORS = new FailureThreshold(Severity.ERROR, "");

    /** Warnings make it fail too. */
    public static final FailureThreshold STRICT = new FailureThreshold(Severity.WARNING, "--strict");

    /** Returns true if the run has failed. */
    boolean refuses(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(least) <= 0);
    }

    /** Returns why a run without errors has failed, to follow the count of problems. */
    String reason(List<Problem> problems) {
        return Problems.hasErrors(problems) ? "" : ", and " + option + " allows none";
    }
}
