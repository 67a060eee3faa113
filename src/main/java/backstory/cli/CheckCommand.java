package backstory.cli;

import backstory.build.BuildRequest;
import backstory.build.BuildResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code backstory check}: all that a build finds wrong, and nothing written. */
@Command(
        name = "check",
        header = "Checks content/ and writes nothing.",
        description = {
            "Does everything that build does but the writing: every date, reference, citation, link and template is"
                    + " judged, and all that is wrong is listed in one run."
        },
        footer = {
            "%nExamples:",
            "  backstory check",
            "  backstory check --root news --strict",
            "  backstory check --format json > problems.json",
            "  backstory check --strict --format github     in a workflow of GitHub"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private ProblemFormat.Choice problems = new ProblemFormat.Choice();

    CheckCommand(Console console, Function<BuildRequest, BuildResult> build) {
        this.console = console;
        this.build = build;
    }

    @Override
    public Integer call() {
        Path unwritten = options.root().resolve("site");
        BuildResult result =
                console.watch(options.isQuiet(), progress -> build.apply(options.request(unwritten, false, progress)));
        String done = "Checked " + Report.count(result.counts().files(), "file", "files") + ": "
                + Report.entries(result.counts()) + (result.problems().isEmpty() ? "; no problems" : "");
        return new Report(console, options, problems.format()).print(result, done, "");
    }
}
