package backstory.cli.write;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.report.Report;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.move.Move;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import backstory.problem.format.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code backstory move}: gives an entry another id or file, and rewrites everything that names it. */
public final class MoveCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "move",
                    "Renames an article, a page or an entry wherever it is named.",
                    "Its old address leads to the new one: the old name is put after the others of redirect-from. All else"
                            + " stays as it is, byte for byte, comments and line ends included.",
                    "The site is checked with the new texts before anything is written; where it would have a problem that"
                            + " it has not now, nothing is.")
            .taking(SiteOptions.ROOT, SiteOptions.COLOR)
            .taking(Usage.flag("dry-run", "Show what would change as a diff, and write nothing."))
            .about("OLD", "A file below content/, such as articles/a.md, or an id with its kind, such as person:a.")
            .about("NEW", "The same as it shall be: articles/b.md, person:b.")
            .showing(
                    "backstory move articles/bridge.md articles/bridge-of-verrin.md",
                    "backstory move person:kral person:jana-kral --dry-run");

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;
    private final Path root;
    private final String old;
    private final String other;
    private final boolean looks;

    public MoveCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.build = build;
        this.root = SiteOptions.root(given);
        this.old = given.operand(0, Function.identity());
        this.other = given.operand(1, Function.identity());
        this.looks = given.has("dry-run");
    }

    @Override
    public int run() {
        Move move = Move.plan(root, old, other);
        if (!move.problems().isEmpty()) {
            return refuse(
                    move.problems(), "they may hide what names " + old + ": mend them first; nothing was written");
        }
        List<Problem> fresh = fresh(move);
        if (!fresh.isEmpty()) {
            return refuse(fresh, "the site would have these problems after the move; nothing was written");
        }
        if (looks) {
            move.files()
                    .forEach(file ->
                            console.out().print(LineDiff.of(file.path(), file.before(), file.newPath(), file.after())));
            return ExitCode.GOOD;
        }
        move.write();
        console.out().print(old + " is now " + other + "\n");
        move.files().forEach(file -> console.out().print("   " + words(file) + "\n"));
        return ExitCode.GOOD;
    }

    private static String words(Move.Change file) {
        String places = Report.count(file.places(), "place", "places");
        return file.path().equals(file.newPath())
                ? file.path() + ": " + places
                : file.path() + " is now " + file.newPath() + ": " + places;
    }

    private int refuse(List<Problem> problems, String why) {
        ProblemPrinter printer = new ProblemPrinter(false);
        problems.forEach(problem -> console.err().print(printer.print(problem)));
        console.err().print(ProblemPrinter.count(problems) + "; " + why + "\n");
        return ExitCode.PROBLEMS;
    }

    /** Returns the problems of the rules that the site breaks more often after the move. */
    private List<Problem> fresh(Move move) {
        Map<Rule, Long> before =
                look(root).stream().collect(Collectors.groupingBy(Problem::rule, Collectors.counting()));
        List<Problem> after = after(move);
        Map<Rule, Long> now = after.stream().collect(Collectors.groupingBy(Problem::rule, Collectors.counting()));
        return after.stream()
                .filter(problem -> now.getOrDefault(problem.rule(), 0L) > before.getOrDefault(problem.rule(), 0L))
                .toList();
    }

    private List<Problem> after(Move move) {
        try {
            Path copy = Files.createTempDirectory("backstory-move");
            try {
                move.copyTo(copy);
                return look(copy);
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw UsageError.ofTemporaryFolder();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<Problem> look(Path site) {
        return console.watch(
                        true,
                        progress -> build.apply(new BuildRequest(
                                site,
                                site.resolve("site"),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                false,
                                false,
                                Runtime.getRuntime().availableProcessors(),
                                progress)))
                .problems();
    }
}
