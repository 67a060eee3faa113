/**
 * The terminal, the streams, the environment and the clock, as the command line sees them.
 *
 * <p>In: text to print, and words of options. Out: bytes on stdout and stderr. {@link backstory.cli.console.Console} is
 * the only reader of the environment, the terminal and the clock, so a test that brings its own console controls
 * everything that the program sees.
 *
 * <p>These files know neither the commands nor builds; {@code cli.report} decides what is printed.
 */
@NullMarked
package backstory.cli.console;

import org.jspecify.annotations.NullMarked;
