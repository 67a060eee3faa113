package backstory.cli.console;

import java.nio.file.Path;

/**
 * How to report what became of a run.
 *
 * @param root the site's folder, from which the paths of problems start
 * @param isStrict whether a warning counts as an error
 * @param isQuiet whether nothing is said when all is well
 * @param format how problems are told
 */
public record ReportOptions(Path root, boolean isStrict, boolean isQuiet, ProblemFormat format) {}
