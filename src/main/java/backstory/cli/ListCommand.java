package backstory.cli;

import backstory.build.BuildRequest;
import backstory.build.BuildResult;
import backstory.problem.Suggest;
import backstory.problem.UsageError;
import java.util.List;
import java.util.Locale;
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
        header = "Lists the site's addresses.",
        description = {
            "urls: the address of each page, below the site's own. With --write, those that content/urls.lock lacks are"
                    + " added to it, as publish does: from then on a build that would lose one of them is an error."
        },
        footer = {"%nExamples:", "  backstory list urls", "  backstory list urls --write"})
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final Function<BuildRequest, BuildResult> build;

    /** What can be listed. */
    enum Subject {
        URLS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Parameters(paramLabel = "WHAT", converter = SubjectConverter.class, description = "urls.")
    private Subject subject = Subject.URLS;

    @Option(names = "--write", description = "urls: add the new ones to content/urls.lock.")
    private boolean write;

    ListCommand(Console console, Function<BuildRequest, BuildResult> build) {
        this.console = console;
        this.build = build;
    }

    @Override
    public Integer call() {
        if (write && options.publishesDrafts()) {
            throw new UsageError("drafts are not promised: leave out --drafts or --write");
        }
        BuildResult result = console.watch(
                options.isQuiet(),
                progress -> build.apply(options.request(options.root().resolve("site"), false, progress)));
        if (new Report(console, options).refuses(result, "nothing was listed")) {
            return ExitCode.PROBLEMS;
        }
        switch (subject) {
            case URLS -> urls(result);
        }
        return ExitCode.GOOD;
    }

    private void urls(BuildResult result) {
        if (!write) {
            result.inventory().addresses().forEach(this::line);
            return;
        }
        List<String> fresh = AddressLock.add(options.root(), result.inventory());
        if (!options.isQuiet()) {
            fresh.forEach(path -> line("added " + path));
            line("content/urls.lock has " + Report.count(fresh.size(), "new address", "new addresses"));
        }
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
}
