/**
 * How a run ends: the problems and the closing line, in the form that was asked for, and the exit code.
 *
 * <p>In: the result of a build, or the exception that ended it, and {@link backstory.cli.report.ReportOptions}. Out: text on
 * the {@link backstory.cli.console.Console}, and an {@link backstory.cli.console.ExitCode}.
 *
 * <p>These files do not know which commands there are, nor what a terminal is.
 */
@NullMarked
package backstory.cli.report;

import org.jspecify.annotations.NullMarked;
