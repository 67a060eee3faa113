package backstory.cli;

import backstory.build.BuildRequest;
import backstory.build.BuildResult;
import backstory.build.Due;
import backstory.entry.Edtf;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import backstory.problem.UsageError;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code backstory list}: what the site holds, one thing a line. */
@Command(
        name = "list",
        header = "Lists addresses, drafts, what is due, uncited or unused.",
        description = {
            "urls: the address of each page, below the site's own. With --write, those that content/urls.lock lacks are"
                    + " added to it, as publish does: from then on a build that would lose one of them is an error.",
            "drafts: the articles with status: draft.",
            "due: what the next days bring: articles that will appear (their date comes) and articles that somebody"
                    + " should look at again (their review-after comes or has passed). Days are those that were"
                    + " written, in no time zone. It looks from --now, else from today in UTC, as the workflows do.",
            "uncited: sources that nothing cites, and dates and claims without a source.",
            "unused: entries that nothing mentions, and images that nothing shows."
        },
        footer = {"%nExamples:", "  backstory list urls --write", "  backstory list due --days 30"})
final class ListCommand implements Callable<Integer> {
    private static final Set<Rule> UNCITED =
            Set.of(Rule.UNCITED_SOURCE, Rule.EVENT_WITHOUT_SOURCE, Rule.CLAIM_WITHOUT_SOURCE);
    private static final Set<Rule> UNUSED = Set.of(Rule.UNUSED_ENTRY, Rule.UNUSED_FILE);

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    /** What can be listed. */
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

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Parameters(
            paramLabel = "WHAT",
            converter = SubjectConverter.class,
            description = "urls, drafts, due, uncited or unused.")
    private Subject subject = Subject.URLS;

    @Option(names = "--write", description = "urls: add the new ones to content/urls.lock.")
    private boolean write;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            converter = Days.class,
            description = "due: how many days to look ahead, from 0. Default: 7.")
    private int days = 7;

    ListCommand(Console console, Function<BuildRequest, BuildResult> build) {
        this.console = console;
        this.build = build;
    }

    @Override
    public Integer call() {
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
        boolean due = subject == Subject.DUE;
        if (new Report(console, options).refuses(result, due ? "" : "nothing was listed")) {
            if (due) {
                list(result); // what waits is known all the same, and may be why something is missing today
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
    private static String text(Due due) {
        String what = due.kind() == Due.Kind.PUBLICATION ? "publish" : "review";
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

    /** Reads the subject. */
    static final class SubjectConverter implements ITypeConverter<Subject> {
        @Override
        public Subject convert(String word) {
            return Stream.of(Subject.values())
                    .filter(subject -> subject.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(complaint(word)));
        }

        private static String complaint(String word) {
            List<String> words = Stream.of(Subject.values()).map(Subject::word).toList();
            String guess = Suggest.nearest(word, words)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            return "\"" + word + "\" is not one of " + String.join(", ", words) + guess;
        }
    }

    /** Reads a number of days. */
    static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("\\d{1,4}")) {
                throw new TypeConversionException("\"" + text + "\" is not a number of days, from 0 to 9999");
            }
            return Integer.valueOf(text);
        }
    }
}
