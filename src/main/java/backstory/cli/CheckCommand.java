package backstory.cli;

import backstory.cli.console.Console;
import backstory.cli.console.ProblemFormat;
import backstory.cli.console.Report;
import backstory.pipeline.BuildRequest;
import backstory.pipeline.BuildResult;
import java.nio.file.Path;
import java.util.function.Function;

/** {@code backstory check}: all that a build finds wrong, and nothing written. */
final class CheckCommand implements Command {
    static final Usage USAGE = Usage.of(
                    "check",
                    "Checks content/ and writes nothing.",
                    "Does everything that build does but the writing: every date, reference, citation, link and template is"
                            + " judged, and all that is wrong is listed in one run.")
            .taking(SiteOptions.ALL)
            .taking(SiteOptions.FORMAT)
            .showing(
                    "backstory check",
                    "backstory check --root news --strict",
                    "backstory check --format json > problems.json",
                    "backstory check --strict --format github     in a workflow of GitHub");

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    private final SiteOptions options;
    private final ProblemFormat format;

    CheckCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        this.format = SiteOptions.format(given);
    }

    @Override
    public int run() {
        Path unwritten = options.root().resolve("site");
        BuildResult result =
                console.watch(options.isQuiet(), progress -> build.apply(options.request(unwritten, false, progress)));
        String done = "Checked " + Report.count(result.counts().files(), "file", "files") + ": "
                + Report.entries(result.counts()) + (result.problems().isEmpty() ? "; no problems" : "");
        return new Report(console, options.report(format)).print(result, done, "");
    }
}
