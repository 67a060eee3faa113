/**
 * The end of a run: the problems and the closing line, in the requested format, and the exit code.
 *
 * <p>In: the result of a build, or the exception that ended it, and {@link backstory.cli.report.ReportOptions}. Out:
 * text on the {@link backstory.cli.console.Console}, and an {@link backstory.cli.console.ExitCode}.
 *
 * <p>These files know neither the commands nor terminals.
 */
@NullMarked
package backstory.cli.report;

import org.jspecify.annotations.NullMarked;
