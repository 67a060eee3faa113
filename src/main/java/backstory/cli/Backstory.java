package backstory.cli;

import backstory.cli.build.BuildCommand;
import backstory.cli.build.CheckCommand;
import backstory.cli.build.ExportCommand;
import backstory.cli.build.ListCommand;
import backstory.cli.build.PublishCommand;
import backstory.cli.build.ServeCommand;
import backstory.cli.build.SummaryCommand;
import backstory.cli.console.ColorChoice;
import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.TerminalStyle;
import backstory.cli.console.Version;
import backstory.cli.console.WrongArgument;
import backstory.cli.explain.ExplainCommand;
import backstory.cli.explain.KeysCommand;
import backstory.cli.explain.SchemaCommand;
import backstory.cli.report.Failures;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.Help;
import backstory.cli.usage.Usage;
import backstory.cli.write.InitCommand;
import backstory.cli.write.MoveCommand;
import backstory.cli.write.NewCommand;
import backstory.cli.write.ThemeCommand;
import backstory.launch.ClassArchive;
import backstory.pipeline.Build;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.cli.Option;

/** The command line: all commands, and what they have in common. */
public final class Backstory {
    static final Usage PROGRAM = Usage.of(
                    "",
                    "Builds a static site of annotated news explainers from Markdown and YAML.",
                    "A site is a folder that holds content/; run backstory there, or name it with --root."
                            + " Nothing is read from the network, and the same files always give the same site.")
            .taking(Option.builder("V")
                    .longOpt("version")
                    .desc("Show which version this is, and on which Java.")
                    .build())
            .noting("Problems go to stderr, each with its file, line and column; the closing line of a run that went"
                    + " well goes to stdout. Both are UTF-8. A run that does not exit with 0 leaves the earlier site as"
                    + " it was. Colours are for terminals: NO_COLOR turns them off, CLICOLOR_FORCE on, and --color has"
                    + " the last word.")
            .showing(
                    "backstory init news          a small site to begin with, in the folder news",
                    "backstory serve              shows the site in a browser while you write",
                    "backstory build              content/ of this folder becomes site/",
                    "backstory help writing       what a text can hold",
                    "backstory check --strict     for a pipeline: fail on warnings too",
                    "backstory build --help       everything about one command");

    private static final List<Named> COMMANDS = List.of(
            new Named(InitCommand.USAGE, InitCommand::new),
            new Named(BuildCommand.USAGE, BuildCommand::new),
            new Named(ServeCommand.USAGE, ServeCommand::new),
            new Named(NewCommand.USAGE, NewCommand::new),
            new Named(MoveCommand.USAGE, MoveCommand::new),
            new Named(CheckCommand.USAGE, CheckCommand::new),
            new Named(PublishCommand.USAGE, PublishCommand::new),
            new Named(ExportCommand.USAGE, ExportCommand::new),
            new Named(ListCommand.USAGE, ListCommand::new),
            new Named(SummaryCommand.USAGE, SummaryCommand::new),
            new Named(ThemeCommand.USAGE, ThemeCommand::new),
            new Named(KeysCommand.USAGE, KeysCommand::new),
            new Named(ExplainCommand.USAGE, ExplainCommand::new),
            new Named(SchemaCommand.USAGE, SchemaCommand::new),
            new Named(
                    CompletionCommand.USAGE,
                    (console, build, given) -> new CompletionCommand(console, given, usages())),
            new Named(HelpCommand.USAGE, (console, build, given) -> new HelpCommand(console, given, usages())));

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;
    private final Help help;

    /** A command with its usage. */
    private record Named(Usage usage, Command.Maker maker) {}

    private Backstory(Console console, Function<BuildRequest, BuildResult> build) {
        this.console = console;
        this.build = build;
        this.help = new Help(new TerminalStyle(console.colorsOut()));
    }

    /**
     * Runs the command that the arguments name, and returns the {@link ExitCode}.
     *
     * @param committing runs before {@code build} first changes the output folder: from then on the process must not
     *     end before this method returns, and must end with the returned code. Work beside the output folder may be
     *     interrupted.
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
            return new Backstory(console, build).execute(List.of(args));
        } catch (RuntimeException | Error failure) {
            return new Failures(console).report(failure);
        }
    }

    private int execute(List<String> words) {
        int own = 0;
        while (own < words.size() && words.get(own).startsWith("-")) {
            own++;
        }
        Usage usage = PROGRAM;
        try {
            Arguments given = Arguments.parse(PROGRAM, words.subList(0, own), usages());
            if (given.has("help")) {
                return say(help.of(PROGRAM, usages()));
            }
            if (given.has("version")) {
                return say(Version.lines());
            }
            if (own == words.size()) {
                console.err().print(help.overview(PROGRAM, usages()));
                return ExitCode.USAGE;
            }
            Named named = named(words.get(own));
            usage = named.usage();
            return run(named, Arguments.parse(usage, words.subList(own + 1, words.size()), List.of()));
        } catch (WrongArgument wrong) {
            console.error(wrong.sentence());
            console.err().print("   " + usage.words() + " --help says more\n");
            return ExitCode.USAGE;
        }
    }

    private int run(Named named, Arguments given) {
        return given.has("help")
                ? say(help.of(named.usage(), List.of()))
                : named.maker().of(console, build, given).run();
    }

    private static List<Usage> usages() {
        return COMMANDS.stream().map(Named::usage).toList();
    }

    private static Named named(String word) {
        List<String> names =
                COMMANDS.stream().map(named -> named.usage().name()).toList();
        if (!names.contains(word)) {
            throw new WrongArgument("there is no command \"" + word + "\"" + Arguments.guess(word, names));
        }
        return COMMANDS.get(names.indexOf(word));
    }

    private int say(String text) {
        console.out().print(text);
        return ExitCode.GOOD;
    }
}
