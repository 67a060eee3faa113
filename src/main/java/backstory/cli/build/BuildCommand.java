package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.report.ProblemFormat;
import backstory.cli.report.Report;
import backstory.cli.report.ReportOptions;
import backstory.cli.report.WhyReport;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.launch.Profile;
import backstory.output.Changes;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Counts;
import backstory.problem.PortablePath;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code backstory build}: builds the whole site, or lists what prevents that. */
public final class BuildCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "build",
                    "Builds content/ into site/.",
                    "Reads every file in content/, checks the whole, and makes site/ equal to it: only files that differ are"
                            + " written, and pages that the site no longer has are deleted. If anything is wrong, site/ stays"
                            + " byte for byte as it was. Files in site/ that Backstory did not make are never touched.")
            .taking(SiteOptions.ALL)
            .taking(
                    SiteOptions.FORMAT,
                    SiteOptions.WHOLE,
                    Usage.valued(
                            "output",
                            "DIR",
                            "Where to put the site: a new or empty folder, or one that an earlier build made."
                                    + " Default: site/ in the site's folder."),
                    Usage.flag(
                            "why",
                            "Tell for each page that was made why it was, and which are gone; a first build makes them"
                                    + " all, for one reason."),
                    Usage.flag(
                            "profile",
                            "Tell where the time went, by step and by template, and write .backstory/profile.jfr for"
                                    + " JDK Mission Control."))
            .showing(
                    "backstory build",
                    "backstory build --root news --output public",
                    "backstory build --strict --now 2026-11-25");

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    private final SiteOptions options;
    private final ReportOptions report;
    private final Path output;
    private final boolean why;
    private final boolean profile;

    public BuildCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        ReportOptions usual = options.report(SiteOptions.format(given));
        this.report = given.has("all") ? usual.whole() : usual;
        this.output = given.value("output", SiteOptions::path)
                .orElseGet(() -> options.root().resolve("site"));
        this.why = given.has("why");
        this.profile = given.has("profile");
    }

    @Override
    public int run() {
        Optional<Profile> measured = profile
                ? Optional.of(Profile.into(options.root().resolve(".backstory/profile.jfr")))
                : Optional.empty();
        BuildResult result = console.watch(options.isQuiet(), progress -> {
            measured.ifPresent(into -> into.follow(progress));
            Progress heard = measured.isPresent() ? measured.get() : progress;
            return build.apply(options.request(output, true, heard).remembering());
        });
        PrintWriter out = report.format() == ProblemFormat.TEXT ? console.out() : console.err();
        if (why) {
            out.print(WhyReport.text(result.reasons()));
        }
        measured.ifPresent(of -> out.print(of.close()));
        String name = name(output);
        return new Report(console, report).print(result, done(result, name), undone(output, name));
    }

    private String done(BuildResult result, String name) {
        return "Built " + Report.count(result.counts().pages(), "page", "pages") + " from "
                + Report.entries(result.counts()) + " in " + name + ": "
                + result.changes().map(BuildCommand::changes).orElse("nothing changed")
                + Report.leftOut(result.counts(), options.publishesDrafts()) + builtToo(result.counts());
    }

    /** Returns the drafts that were built: {@code ; 2 drafts built too (…)}; empty if there are none. */
    private String builtToo(Counts counts) {
        return counts.drafts() == 0 || !options.publishesDrafts()
                ? ""
                : "; " + Report.count(counts.drafts(), "draft", "drafts")
                        + " built too (build without --drafts before you publish the folder)";
    }

    /** {@code 3 files written, 1 deleted, 31 unchanged}. */
    private static String changes(Changes changes) {
        if (changes.isEmpty()) {
            return "nothing changed";
        }
        List<String> parts = new ArrayList<>(List.of(Report.count(changes.written(), "file", "files") + " written"));
        if (!changes.removed().isEmpty()) {
            parts.add(changes.removed().size() + " deleted");
        }
        if (changes.unchanged() > 0) {
            parts.add(changes.unchanged() + " unchanged");
        }
        return String.join(", ", parts);
    }

    private static String undone(Path folder, String name) {
        return Files.exists(folder) ? name + " is unchanged" : name + " was not made";
    }

    private static String name(Path folder) {
        String name = PortablePath.text(folder.normalize());
        return name.isEmpty() ? "./" : name + "/";
    }
}
