/**
 * The command line.
 *
 * <p>In: arguments. Out: a {@link backstory.pipeline.request.BuildRequest}, and an exit code.
 * {@link backstory.cli.Backstory} shows all commands at a glance. Each command is a class that defines what it requests
 * of the build and with which sentence it ends. {@code cli.console} prints the result. The parts of a command are in
 * {@code cli.usage}, the commands in {@code cli.build}, {@code cli.write} and {@code cli.explain}; the commands that
 * list others are here. This is the only room that knows Commons CLI, and it decides nothing about a site.
 */
@NullMarked
package backstory.cli;

import org.jspecify.annotations.NullMarked;
