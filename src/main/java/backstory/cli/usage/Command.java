package backstory.cli.usage;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import java.util.function.Function;

/** A command with its arguments, ready to run. */
public interface Command {
    /** Runs it, and returns the {@link ExitCode}. */
    int run();

    /** Makes a command ready to run; throws a {@link WrongArgument} if one of its arguments cannot be read. */
    interface Maker {
        Command of(Console console, Function<BuildRequest, BuildResult> build, Arguments given);
    }
}
