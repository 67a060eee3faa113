package backstory.cli.usage;

import backstory.cli.console.ColorChoice;
import backstory.cli.console.WrongArgument;
import backstory.cli.report.FailureThreshold;
import backstory.cli.report.ProblemFormat;
import backstory.cli.report.ReportOptions;
import backstory.edtf.Edtf;
import backstory.edtf.EdtfError;
import backstory.markdown.WebAddress;
import backstory.move.UnfinishedMove;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/**
 * The options of every command that works on a site.
 *
 * @param root the site's folder
 * @param now the day or instant to build for
 * @param url the address that the site will have
 * @param publishesDrafts true to build drafts too
 * @param isStrict true if warnings count as errors
 * @param isQuiet true to print nothing if all is well
 * @param jobs the number of threads
 */
public record SiteOptions(
        Path root,
        Optional<Edtf> now,
        Optional<String> url,
        boolean publishesDrafts,
        boolean isStrict,
        boolean isQuiet,
        int jobs) {
    public static final Option ROOT =
            Usage.valued("root", "DIR", "The site's folder, which holds content/. Default: the current folder.");
    public static final Option COLOR = Usage.valued("color", "WHEN", "Colours: auto (on a terminal), always or never.");

    /** The option of the commands that report problems to people. */
    public static final Option WHOLE = Usage.flag(
            "all",
            "Show every problem: without it, text shows the first five of a rule in a file, and a hundred in all, and"
                    + " counts the rest.");

    /** The option of the commands that build. */
    public static final Option FORMAT = Usage.valued(
            "format",
            "FORMAT",
            "How to tell problems: text, on stderr; json or sarif, one document on stdout and nothing else"
                    + " there; github, on stdout as annotations of a workflow. Default: text.");

    public static final List<Option> ALL = List.of(
            ROOT,
            Usage.valued(
                    "now",
                    "DATE",
                    "The day (2026-11-25) or instant (2026-11-25T08:00Z) to build for: articles dated after it"
                            + " are held back. Default: none; no build reads the clock."),
            Usage.valued(
                    "url",
                    "ADDRESS",
                    "The address that the site will have, instead of the url of site.yaml: for canonical links, the"
                            + " feed and the sitemap. Links inside the site are relative and do not need it."),
            Usage.flag("drafts", "Build drafts too, as if they were published."),
            Usage.flag("strict", "Treat a warning as an error."),
            Usage.flag("quiet", "Say nothing when all is well, and tell no notices."),
            COLOR,
            Usage.valued(
                    "jobs",
                    "N",
                    "How many threads work. Default: one for each processor. The result is always the same."));

    /** Reads them. */
    public static SiteOptions of(Arguments given) {
        checkColor(given);
        return new SiteOptions(
                root(given),
                given.value("now", SiteOptions::day),
                given.value("url", SiteOptions::address),
                given.has("drafts"),
                given.has("strict"),
                given.has("quiet"),
                given.value("jobs", SiteOptions::threads)
                        .orElseGet(() -> Runtime.getRuntime().availableProcessors()));
    }

    /** Returns the folder of the site. A move that was killed is finished in it first. */
    public static Path root(Arguments given) {
        Path root = given.value("root", SiteOptions::path).orElse(Path.of(""));
        UnfinishedMove.finish(root);
        return root;
    }

    /** Checks the choice of colours, which was read before all other arguments. */
    public static void checkColor(Arguments given) {
        given.value("color", ColorChoice::read);
    }

    /** Returns the format in which problems are printed. */
    public static ProblemFormat format(Arguments given) {
        return given.value("format", ProblemFormat::read).orElse(ProblemFormat.TEXT);
    }

    /** Returns how to report the result of a run. */
    public ReportOptions report(ProblemFormat format) {
        return new ReportOptions(
                root, isStrict ? FailureThreshold.STRICT : FailureThreshold.ERRORS, isQuiet, false, format);
    }

    /** Returns the request for the build; {@code write} is false if only problems are wanted. */
    public BuildRequest request(Path output, boolean write, Progress progress) {
        return new BuildRequest(root, output, url, now, publishesDrafts, isStrict, write, jobs, progress);
    }

    /**
     * Reads the path of a file or folder.
     *
     * @throws WrongArgument if this system allows no such path
     */
    public static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongArgument(
                    "this system cannot name \"" + text + "\": set a UTF-8 locale, for instance LC_ALL=C.UTF-8");
        }
    }

    /** Reads a whole day, or an instant with its offset. */
    private static Edtf day(String text) {
        String complaint = "\"" + text + "\" is not a day, like 2026-11-25, or an instant, like 2026-11-25T08:00+03:00";
        try {
            Edtf now = Edtf.parse(text);
            if (now.isDay() || now.isInstant()) {
                return now;
            }
        } catch (EdtfError e) {
            throw new WrongArgument(complaint);
        }
        throw new WrongArgument(complaint);
    }

    private static String address(String text) {
        WebAddress.siteComplaint(text).ifPresent(complaint -> {
            throw new WrongArgument("\"" + text + "\" is not an address like https://example.org/news: " + complaint);
        });
        return text;
    }

    private static int threads(String text) {
        if (!text.matches("0*[1-9]\\d{0,2}")) {
            throw new WrongArgument("\"" + text + "\" is not a number from 1 to 999");
        }
        return Integer.parseInt(text);
    }
}
