package backstory.cli.report;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.Version;
import backstory.entry.id.EntryKind;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Counts;
import backstory.problem.Problem;
import backstory.problem.Severity;
import backstory.problem.format.GitHubAnnotations;
import backstory.problem.format.ProblemDigest;
import backstory.problem.format.ProblemJson;
import backstory.problem.format.ProblemPrinter;
import backstory.problem.format.ProblemSarif;
import backstory.reference.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Reports the result of a run: each problem, by default on stderr, then one closing line. */
public final class Report {
    private final Console console;
    private final ReportOptions options;

    public Report(Console console, ReportOptions options) {
        this.console = console;
        this.options = options;
    }

    /**
     * Prints a result.
     *
     * @param done the closing line for stdout if all is well; a count of warnings follows it
     * @param undone what to print after the count of problems otherwise, or empty
     * @return the exit code
     */
    public int print(BuildResult result, String done, String undone) {
        if (printProblems(result, undone)) {
            return ExitCode.PROBLEMS;
        }
        return close(result, done);
    }

    /**
     * Prints the problems and, if they make the run fail, the line that counts them.
     *
     * @param undone what to print after the count of problems, or empty
     * @return true if the run has failed
     */
    public boolean printProblems(BuildResult result, String undone) {
        List<Problem> problems = result.problems();
        print(problems);
        boolean failed = options.threshold().refuses(problems);
        if (failed) {
            String reason = options.threshold().reason(problems);
            console.err().print(count(result) + reason + (undone.isEmpty() ? "" : "; " + undone) + "\n");
        }
        return failed;
    }

    /**
     * Does as {@link #printProblems}, but prints nothing for a run that has not failed, since the user asked for
     * something else.
     */
    public boolean printFailure(BuildResult result, String undone) {
        return options.threshold().refuses(result.problems()) && printProblems(result, undone);
    }

    private void print(List<Problem> problems) {
        switch (options.format()) {
            case TEXT -> {
                List<Problem> shown = options.isQuiet() ? grave(problems) : problems;
                ProblemPrinter printer = new ProblemPrinter(console.colorsErr());
                if (options.isWhole()) {
                    shown.forEach(problem -> console.err().print(printer.print(problem)));
                } else {
                    console.err().print(new ProblemDigest(printer).print(shown));
                }
            }
            case SARIF ->
                console.out()
                        .print(new ProblemSarif(
                                        console.inWorkspace(options.root()),
                                        Version.read(),
                                        rule -> Explanation.of(rule).why())
                                .print(problems));
            case JSON -> console.out().print(ProblemJson.print(problems));
            case GITHUB -> {
                GitHubAnnotations annotations = new GitHubAnnotations(console.inWorkspace(options.root()));
                problems.forEach(problem -> console.out().print(annotations.print(problem)));
                console.out().flush();
            }
        }
    }

    /** Returns the problems to print in quiet runs; notices are among them only if they make the run fail. */
    private List<Problem> grave(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTICE
                        || options.threshold().least() == Severity.NOTICE)
                .toList();
    }

    /** Prints the closing line of a successful run; on stderr if a program reads stdout. */
    public int close(BuildResult result, String done) {
        console.flush();
        if (!options.isQuiet()) {
            String rest = result.problems().isEmpty() ? "" : "; " + count(result);
            options.format().prose(console).print(done + rest + console.elapsed() + "\n");
        }
        return ExitCode.GOOD;
    }

    /** {@code 2 errors, 1 warning in 1 of 14 files}. */
    private static String count(BuildResult result) {
        long with = result.problems().stream()
                .map(problem -> problem.at().file())
                .distinct()
                .count();
        return ProblemPrinter.count(result.problems()) + " in " + with + " of "
                + count(result.counts().files(), "file", "files");
    }

    /** Returns what the site contains: {@code 1 article, 23 people and 8 sources}. */
    public static String entries(Counts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.of(EntryKind.ARTICLE), "article", "articles");
        add(parts, counts.of(EntryKind.PAGE), "plain page", "plain pages");
        add(parts, counts.of(EntryKind.PERSON), "person", "people");
        add(parts, counts.of(EntryKind.ORGANIZATION), "organization", "organizations");
        add(parts, counts.of(EntryKind.EVENT), "date", "dates");
        add(parts, counts.of(EntryKind.TERM), "term", "terms");
        add(parts, counts.of(EntryKind.CLAIM), "claim", "claims");
        add(parts, counts.of(EntryKind.SOURCE), "source", "sources");
        return parts.isEmpty() ? "no entries" : joined(parts);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /**
     * Returns the articles that were left out: {@code ; 2 drafts left out (--drafts builds them)}; empty if there are
     * none.
     *
     * @param withDrafts true if drafts were built
     */
    public static String leftOut(Counts counts, boolean withDrafts) {
        String drafts = counts.drafts() == 0 || withDrafts
                ? ""
                : "; " + count(counts.drafts(), "draft", "drafts") + " left out (--drafts builds "
                        + (counts.drafts() == 1 ? "it)" : "them)");
        return counts.later() == 0
                ? drafts
                : drafts + "; " + count(counts.later(), "article", "articles") + " dated later left out";
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(count(number, one, many));
        }
    }

    /** Returns a number with its noun: {@code 1 file}, {@code 2 files}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
