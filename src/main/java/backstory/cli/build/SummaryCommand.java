package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.report.ProblemFormat;
import backstory.cli.report.Report;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.output.DiskFault;
import backstory.output.Manifest;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.UsageError;
import backstory.publish.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code backstory summary}: summarizes what a change does to the site, for the person who has to approve it. */
public final class SummaryCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "summary",
                    "Tells in Markdown what a change does to the site.",
                    "Builds aside, compares with a site that an earlier build made, and prints Markdown: which addresses are new,"
                            + " changed and removed, and which claims, dates and sources are uncited. Writes nothing. For the"
                            + " summary of a pull request, and for people who read it in a terminal.")
            .taking(SiteOptions.ALL)
            .taking(Usage.valued(
                    "since",
                    "DIR",
                    "The site before the change, as build made it, with the same --url; an empty folder where"
                            + " there was none. Default: compare with nothing."))
            .showing(
                    "backstory summary --since ../before/site",
                    "backstory summary --since before >> \"$GITHUB_STEP_SUMMARY\"");

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    private final SiteOptions options;
    private final Optional<Path> since;

    public SummaryCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        this.since = given.value("since", SiteOptions::path);
    }

    @Override
    public int run() {
        Optional<Manifest> before = since.map(SummaryCommand::manifest);
        try (TemporaryFolder scratch = TemporaryFolder.make()) {
            Path folder = scratch.folder().resolve("site");
            BuildResult result =
                    console.watch(options.isQuiet(), progress -> build.apply(options.request(folder, true, progress)));
            boolean refused = new Report(console, options.report(ProblemFormat.TEXT)).printProblems(result, "");
            Optional<Manifest> after = refused ? Optional.empty() : Optional.of(manifest(folder));
            console.out().print(new Summary(result, before, after).markdown());
            return refused ? ExitCode.PROBLEMS : ExitCode.GOOD;
        }
    }

    /** Returns what a build recorded about its files; nothing for an empty folder. */
    private static Manifest manifest(Path folder) {
        try {
            if (Files.isRegularFile(folder.resolve(Manifest.NAME))) {
                return Manifest.parse(Files.readString(folder.resolve(Manifest.NAME)), folder + "/");
            }
            if (isEmpty(folder)) {
                return Manifest.EMPTY;
            }
        } catch (IOException e) {
            throw DiskFault.reading(folder.resolve(Manifest.NAME).toString(), e);
        }
        throw new UsageError(folder + " is no site that Backstory made: --since wants a folder that build wrote, or an"
                + " empty one");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
