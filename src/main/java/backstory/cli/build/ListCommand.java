package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.cli.report.ProblemFormat;
import backstory.cli.report.Report;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.edtf.Edtf;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.DueDate;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code backstory list}: lists what the site contains, one item on each line. */
public final class ListCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "list",
                    "Lists addresses, drafts, what is due, uncited or unused.",
                    "urls: the address of each page, below the site's own. With --write, those that content/urls.lock lacks are"
                            + " added to it, as publish does: from then on a build that would lose one of them is an error.",
                    "drafts: the articles with status: draft.",
                    "due: what the next days bring: articles that will appear (their date comes) and articles that somebody"
                            + " should look at again (their review-after comes or has passed). Days are those that were"
                            + " written, in no time zone. It looks from --now, else from today in UTC, as the workflows do.",
                    "uncited: sources that nothing cites, and dates and claims without a source.",
                    "unused: entries that nothing mentions, and images that nothing shows.",
                    "Where the site has errors, they are told and the exit code is 1. Addresses, drafts and what is due are"
                            + " listed all the same, but what is uncited or unused is not known before they are mended.")
            .taking(SiteOptions.ALL)
            .taking(
                    Usage.flag("write", "urls: add the new ones to content/urls.lock."),
                    Usage.valued("days", "N", "due: how many days to look ahead, from 0. Default: 7."))
            .about("WHAT", "urls, drafts, due, uncited or unused.")
            .showing("backstory list urls --write", "backstory list due --days 30");

    private static final String INCOMPLETE = "what is wrong may be missing from the list";
    private static final Set<Rule> UNCITED =
            Set.of(Rule.UNCITED_SOURCE, Rule.EVENT_WITHOUT_SOURCE, Rule.CLAIM_WITHOUT_SOURCE);
    private static final Set<Rule> UNUSED = Set.of(Rule.UNUSED_ENTRY, Rule.UNUSED_FILE);

    /** The subjects that can be listed. */
    enum Subject {
        URLS,
        DRAFTS,
        DUE,
        UNCITED,
        UNUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;
    private final SiteOptions options;
    private final Subject subject;
    private final boolean write;
    private final int days;

    public ListCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        this.subject = given.operand(ListCommand::subject);
        this.write = given.has("write");
        this.days = given.value("days", ListCommand::days).orElse(7);
    }

    @Override
    public int run() {
        if (write && subject != Subject.URLS) {
            throw new UsageError("--write is for list urls");
        }
        if (write && options.publishesDrafts()) {
            throw new UsageError("drafts are not promised: leave out --drafts or --write");
        }
        BuildResult result = console.watch(options.isQuiet(), progress -> {
            BuildRequest request = options.request(options.root().resolve("site"), false, progress);
            return build.apply(subject == Subject.DUE ? request.withNow(now()) : request);
        });
        boolean rests = write || subject == Subject.UNCITED || subject == Subject.UNUSED;
        if (new Report(console, options.report(ProblemFormat.TEXT))
                .printFailure(result, rests ? nothingListed() : INCOMPLETE)) {
            if (!rests) {
                list(result);
            }
            return ExitCode.PROBLEMS;
        }
        if (write) {
            write(result);
        } else {
            list(result);
        }
        return ExitCode.GOOD;
    }

    /** Returns why nothing is listed: lists that need the whole site are not made if it has mistakes. */
    private String nothingListed() {
        return write
                ? "nothing was listed or written"
                : "nothing was listed, since what is wrong may hide what is used or cited";
    }

    private Edtf now() {
        return options.now().orElseGet(() -> Edtf.parse(console.today()));
    }

    private void write(BuildResult result) {
        List<String> fresh = AddressLock.add(options.root(), result.inventory());
        if (!options.isQuiet()) {
            fresh.forEach(path -> line("added " + path));
            line("content/urls.lock has " + Report.count(fresh.size(), "new address", "new addresses"));
        }
    }

    private void list(BuildResult result) {
        List<String> lines = switch (subject) {
            case URLS -> result.inventory().addresses();
            case DRAFTS ->
                result.inventory().drafts().stream()
                        .map(draft -> draft.date().text() + " " + draft.at().file() + " \"" + draft.title() + "\"")
                        .toList();
            case DUE ->
                result.inventory().due().stream()
                        .filter(due -> due.isWithin(days, now()))
                        .map(ListCommand::text)
                        .toList();
            case UNCITED -> problems(result, UNCITED);
            case UNUSED -> problems(result, UNUSED);
        };
        lines.forEach(this::line);
        if (lines.isEmpty() && !options.isQuiet()) {
            line(nothing());
        }
    }

    /** {@code 2026-11-25 review content/articles/a.md "Title" (overdue)}. */
    private static String text(DueDate due) {
        String what = due.kind() == DueDate.Kind.PUBLICATION ? "publish" : "review";
        return due.day().text() + " " + what + " " + due.article().at().file() + " \""
                + due.article().title() + "\"" + (due.late() ? " (overdue)" : "");
    }

    private static List<String> problems(BuildResult result, Set<Rule> rules) {
        return result.problems().stream()
                .filter(problem -> rules.contains(problem.rule()))
                .map((Problem problem) -> problem.at() + ": " + problem.message())
                .toList();
    }

    private String nothing() {
        return switch (subject) {
            case URLS -> "The site has no pages";
            case DRAFTS -> "There are no drafts";
            case DUE -> "Nothing is due from " + now().text() + " on for " + Report.count(days, "day", "days");
            case UNCITED -> "Every source is cited, and every date and claim has one";
            case UNUSED -> "Everything is used";
        };
    }

    private void line(String text) {
        console.out().print(text + "\n");
    }

    /** Returns the words for the subjects, as users type them. */
    public static List<String> words() {
        return Stream.of(Subject.values()).map(Subject::word).toList();
    }

    private static Subject subject(String word) {
        List<String> words = words();
        int place = words.indexOf(word);
        if (place < 0) {
            throw new WrongArgument(
                    "\"" + word + "\" is not one of " + String.join(", ", words) + Arguments.guess(word, words));
        }
        return Subject.values()[place];
    }

    private static int days(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new WrongArgument("\"" + text + "\" is not a number of days, from 0 to 9999");
        }
        return Integer.parseInt(text);
    }
}
