/**
 * The parts of a command: its {@link backstory.cli.usage.Usage} (options, operands and what they mean), the
 * {@link backstory.cli.usage.Arguments} that a user gave, the options that several commands share, and the help that is
 * formatted from them.
 *
 * <p>In: words of the command line. Out: their values, or a {@link backstory.cli.console.WrongArgument}. This part does
 * not know any particular command.
 */
@NullMarked
package backstory.cli.usage;

import org.jspecify.annotations.NullMarked;
