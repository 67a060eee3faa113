package backstory.cli;

import backstory.build.Build;
import backstory.build.BuildRequest;
import backstory.build.BuildResult;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: which commands there are, and what holds for all of them. */
@Command(
        name = "backstory",
        header = "Builds a static site of annotated news explainers from Markdown and YAML.",
        versionProvider = Version.class,
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:something is wrong in content/ or templates/ (under --strict, warnings too)",
            "2:a wrong argument, an unfit folder, a full disk, too little memory, a report that nobody can get",
            "3:a bug in Backstory"
        },
        description = {
            "A site is a folder that holds content/; run backstory there, or name it with --root."
                    + " Nothing is read from the network, and the same files always give the same site."
        },
        footer = {
            "%nProblems go to stderr, each with its file, line and column; the closing line of a run that went well"
                    + " goes to stdout. Both are UTF-8. A run that does not exit with 0 leaves the earlier site as it"
                    + " was. Colours are for terminals: NO_COLOR turns them off, CLICOLOR_FORCE on, and --color has the"
                    + " last word.",
            "%nExamples:",
            "  backstory build              content/ of this folder becomes site/",
            "  backstory check --strict     for a pipeline: fail on warnings too",
            "  backstory build --help       everything about one command"
        },
        scope = ScopeType.INHERIT)
public final class Backstory implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show which version this is, and on which Java.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    private Backstory(Console console) {
        this.console = console;
    }

    /**
     * Runs the command that the arguments name, and returns the {@link ExitCode}.
     *
     * @param committing runs before the first change to the output folder of {@code build}: from then on the process
     *     must not end before this returns, and has to end with what it returns. What is built aside may be broken off.
     */
    public static int run(String[] args, Console console, Runnable committing) {
        ClassArchive archive = ClassArchive.ofThisProcess();
        Function<BuildRequest, BuildResult> build =
                request -> Build.run(request, request.remembers() ? committing : () -> {});
        int code = run(args, console, archive.watching(build));
        if (code == ExitCode.GOOD) {
            archive.keep();
        }
        return code;
    }

    static int run(String[] args, Console given, Function<BuildRequest, BuildResult> build) {
        Console console = given.with(ColorChoice.among(List.of(args)));
        return console.close(execute(args, console, build));
    }

    private static int execute(String[] args, Console console, Function<BuildRequest, BuildResult> build) {
        try {
            return commandLine(console, build).execute(args);
        } catch (Error e) {
            return new Failures(console).report(e);
        }
    }

    private static CommandLine commandLine(Console console, Function<BuildRequest, BuildResult> build) {
        return new CommandLine(new Backstory(console))
                .addSubcommand(new BuildCommand(console, build))
                .addSubcommand(new CheckCommand(console, build))
                .addSubcommand(new PublishCommand(console, build))
                .addSubcommand(new ListCommand(console, build))
                .addSubcommand(new SummaryCommand(console, build))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colorsOut() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler((wrong, args) -> new Misuse(console).report(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> new Failures(console).report(failure));
    }

    /** No command at all: what there is to choose from. */
    @Override
    public Integer call() {
        CommandLine.Help all = spec.commandLine().getHelp();
        console.err().print("Usage: " + all.synopsis(0) + all.commandListHeading() + all.commandList());
        console.err().print("\nbackstory --help says more.\n");
        return ExitCode.USAGE;
    }
}
