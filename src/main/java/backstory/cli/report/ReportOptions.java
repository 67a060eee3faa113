package backstory.cli.report;

import java.nio.file.Path;

/**
 * How to report the result of a run.
 *
 * @param root the site's folder, from which the paths of problems start
 * @param threshold what makes the run fail
 * @param isQuiet true to print nothing if all is well
 * @param isWhole true to show every problem, however many there are
 * @param format how problems are printed
 */
public record ReportOptions(
        Path root, FailureThreshold threshold, boolean isQuiet, boolean isWhole, ProblemFormat format) {
    /** The same with another threshold. */
    public ReportOptions with(FailureThreshold other) {
        return new ReportOptions(root, other, isQuiet, isWhole, format);
    }

    /** The same with every problem shown. */
    public ReportOptions whole() {
        return new ReportOptions(root, threshold, isQuiet, true, format);
    }
}
