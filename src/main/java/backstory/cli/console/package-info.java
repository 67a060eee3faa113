/**
 * What a run says, and the world that it says it to.
 *
 * <p>In: the result of a build. Out: text on stdout and stderr, and an exit code. {@link backstory.cli.console.Console} is
 * the only reader of the environment, the terminal and the clock, so a test that brings its own console has the whole
 * program in its hand.
 *
 * <p>These files do not know which commands there are.
 */
@NullMarked
package backstory.cli.console;

import org.jspecify.annotations.NullMarked;
