package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.console.WrongArgument;
import backstory.cli.report.FailureThreshold;
import backstory.cli.report.Report;
import backstory.cli.report.ReportOptions;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.Severity;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** {@code backstory check}: reports all problems that a build finds, and writes nothing. */
public final class CheckCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "check",
                    "Checks content/ and writes nothing.",
                    "Does everything that build does but the writing: every date, reference, citation, link and template is"
                            + " judged, and all that is wrong is listed in one run.")
            .taking(SiteOptions.ALL)
            .taking(SiteOptions.FORMAT, SiteOptions.WHOLE)
            .taking(CheckFilter.OPTIONS)
            .taking(Usage.valued(
                    "fail-on",
                    "SEVERITY",
                    "What fails the check: error, warning (as --strict) or notice. Default: error."))
            .noting(
                    "Drafts are checked too, though a build leaves them out: an error in the text of one is a warning, and"
                            + " an error with --drafts.",
                    "How much a rule matters in all commands is set in site.yaml, under rules.")
            .showing(
                    "backstory check",
                    "backstory check --root news --strict",
                    "backstory check --only lost-address,broken-link --since main",
                    "backstory check --format sarif > problems.sarif",
                    "backstory check --strict --format github     in a workflow of GitHub");

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    private final SiteOptions options;
    private final CheckFilter filter;
    private final ReportOptions report;

    public CheckCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        ReportOptions usual = options.report(SiteOptions.format(given));
        ReportOptions shown = given.has("all") ? usual.whole() : usual;
        this.report = threshold(given).map(shown::with).orElse(shown);
        this.filter = CheckFilter.of(given, options.root());
    }

    private static Optional<FailureThreshold> threshold(Arguments given) {
        Optional<Severity> least = given.value("fail-on", CheckCommand::severity);
        if (least.isPresent() && given.has("strict")) {
            throw new WrongArgument("--strict is --fail-on warning: give one of them");
        }
        return least.map(severity -> new FailureThreshold(severity, "--fail-on " + severity.word()));
    }

    private static Severity severity(String word) {
        return Severity.called(word)
                .orElseThrow(() -> new WrongArgument("\"" + word + "\" is not error, warning or notice"));
    }

    @Override
    public int run() {
        Path unwritten = options.root().resolve("site");
        BuildResult all =
                console.watch(options.isQuiet(), progress -> build.apply(options.request(unwritten, false, progress)));
        BuildResult result = all.withProblems(filter.of(all.problems()));
        String done = "Checked " + Report.count(result.counts().files(), "file", "files") + ": "
                + Report.entries(result.counts()) + Report.leftOut(result.counts(), options.publishesDrafts())
                + (result.problems().isEmpty() ? "; no problems" : "");
        return new Report(console, report).print(result, done, "");
    }
}
