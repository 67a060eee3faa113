/**
 * The words a user types.
 *
 * <p>In: arguments. Out: a {@link backstory.pipeline.request.BuildRequest}, and an exit code. {@link
 * backstory.cli.Backstory} is the whole command line in one screen; each command is a class that says what it asks of
 * the build and which sentence it ends with. What comes back is printed by {@code cli.console}. What a command is made
 * of stands in {@code cli.usage}, the commands in {@code cli.build}, {@code cli.write} and {@code cli.explain}; here
 * are those that list the others. This is the only room that knows Commons CLI, and it decides nothing about a site.
 */
@NullMarked
package backstory.cli;

import org.jspecify.annotations.NullMarked;
