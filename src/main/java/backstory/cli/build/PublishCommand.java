package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.report.ProblemFormat;
import backstory.cli.report.Report;
import backstory.cli.report.ReportOptions;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.UsageError;
import backstory.publish.BuiltSite;
import backstory.publish.Difference;
import backstory.publish.Git;
import backstory.publish.Limits;
import backstory.publish.PublishTarget;
import backstory.publish.Published;
import backstory.publish.Publisher;
import backstory.publish.SiteArchive;
import backstory.publish.TemporaryFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code backstory publish}: builds the site and puts it on a branch that GitHub Pages serves, or into one file. */
public final class PublishCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "publish",
                    "Builds the site and puts it on the gh-pages branch.",
                    "Builds the site aside and pushes it as one commit that holds nothing else, with the git on your PATH. Your"
                            + " branches, the index and site/ stay as they are; in the work tree nothing changes but"
                            + " content/urls.lock, which gets the new addresses: a published address is a promise, and a build"
                            + " that would lose one is an error. Changes that you have not committed are published too,"
                            + " and the commit says so. A site with errors, one larger than GitHub Pages takes and a branch"
                            + " with commits that Backstory did not make are refused, and whatever goes wrong leaves the"
                            + " remote as it was.")
            .taking(SiteOptions.ALL)
            .taking(
                    SiteOptions.FORMAT,
                    SiteOptions.WHOLE,
                    Usage.valued("remote", "NAME", "The remote to push to. Default: origin."),
                    Usage.valued(
                            "branch", "NAME", "The branch that holds the site and nothing else. Default: gh-pages."),
                    Usage.flag("dry-run", "List what would be added, changed and removed, and push nothing."),
                    Usage.valued("zip", "FILE", "Write the site into one zip file instead; needs no git."))
            .showing(
                    "backstory publish --url https://example.org/news",
                    "backstory publish --dry-run              what would change, and nothing pushed",
                    "backstory publish --remote upstream --branch site",
                    "backstory publish --zip news.zip         one file; opens from disk, unpacked");

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    private final SiteOptions options;
    private final ProblemFormat format;
    private final ReportOptions report;
    private final PublishTarget target;
    private final boolean dryRun;
    private final Optional<Path> zip;

    public PublishCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        this.format = SiteOptions.format(given);
        ReportOptions usual = options.report(format);
        this.report = given.has("all") ? usual.whole() : usual;
        this.target = new PublishTarget(
                given.value("remote", name -> name).orElse("origin"),
                given.value("branch", name -> name).orElse("gh-pages"));
        this.dryRun = given.has("dry-run");
        this.zip = given.value("zip", SiteOptions::path);
    }

    @Override
    public int run() {
        if (options.publishesDrafts()) {
            throw new UsageError("drafts are not published: leave out --drafts, or use build --drafts to look at them");
        }
        if (zip.isPresent() && dryRun) {
            throw new UsageError("--dry-run is about the branch and --zip about a file: choose one of them");
        }
        Optional<Publisher> publisher = zip.isEmpty()
                ? Optional.of(Publisher.to(target, Git.in(options.root()), Limits.OF_PAGES))
                : Optional.empty();
        try (TemporaryFolder scratch = TemporaryFolder.make()) {
            Path folder = scratch.folder().resolve("site");
            Report report = new Report(console, this.report);
            BuildResult result =
                    console.watch(options.isQuiet(), progress -> build.apply(options.request(folder, true, progress)));
            if (report.printProblems(result, "nothing was published")) {
                return ExitCode.PROBLEMS;
            }
            BuiltSite site = BuiltSite.in(folder);
            return report.close(
                    result,
                    publisher
                            .map(to -> branch(to, site) + promise(result))
                            .orElseGet(() -> file(site, zip.orElseThrow())));
        }
    }

    private String branch(Publisher publisher, BuiltSite site) {
        Published publication = dryRun ? publisher.compare(site) : publisher.publish(site);
        if (dryRun) {
            list("added", publication.difference().added());
            list("changed", publication.difference().changed());
            list("removed", publication.difference().removed());
        }
        return sentence(publication);
    }

    /**
     * Records the published addresses. It runs after the push, so that no address is promised that was never public.
     */
    private String promise(BuildResult result) {
        int fresh =
                dryRun ? 0 : AddressLock.add(options.root(), result.inventory()).size();
        return fresh == 0
                ? ""
                : "; " + Report.count(fresh, "new address", "new addresses") + " in content/urls.lock, commit it";
    }

    private void list(String what, List<String> paths) {
        paths.forEach(path -> format.prose(console).print(what + " " + path + "\n"));
    }

    private String sentence(Published publication) {
        Difference difference = publication.difference();
        if (difference.isEmpty()) {
            return "Nothing to publish: " + target + " already holds this site";
        }
        String done = publication
                .shortCommit()
                .map(id -> "Published to " + target + " as " + id)
                .orElse("Would publish to " + target);
        return done + ": " + difference.added().size() + " added, "
                + difference.changed().size() + " changed, "
                + difference.removed().size() + " removed, " + difference.unchanged() + " unchanged; built from "
                + publication.source().shortId()
                + (publication.source().changed() ? " with changes that are not committed" : "");
    }

    private static String file(BuiltSite site, Path zip) {
        SiteArchive.write(site, zip);
        return "Wrote " + Report.count(site.files().size(), "file", "files") + " into " + zip;
    }
}
