package backstory.cli;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.pipeline.BuildRequest;
import backstory.pipeline.BuildResult;
import java.util.function.Function;

/** A command with its arguments, ready to run. */
interface Command {
    /** Runs it, and returns the {@link ExitCode}. */
    int run();

    /** How a command is made ready; it throws a {@link WrongArgument} where one of its arguments cannot be read. */
    interface Maker {
        Command of(Console console, Function<BuildRequest, BuildResult> build, Arguments given);
    }
}
