/**
 * The words a user types, and the words that come back.
 *
 * <p>In: arguments, the environment, the terminal, the clock; no other room reads these. Out: a
 * {@link backstory.build.BuildRequest}, and from its result text on stdout and stderr and an exit code.
 * {@link backstory.cli.Backstory} is the whole command line in one screen; each command is a class that says what it
 * asks of the build and which sentence it ends with. This is the only room that knows Commons CLI, and it decides
 * nothing about a site.
 */
@NullMarked
package backstory.cli;

import org.jspecify.annotations.NullMarked;
