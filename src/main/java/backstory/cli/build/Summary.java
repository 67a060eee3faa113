package backstory.cli.build;

import backstory.cli.report.Report;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.pipeline.result.BuildResult;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severity;
import backstory.problem.format.ProblemPrinter;
import backstory.publish.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a change does to a site, in Markdown as GitHub shows it. Whatever a writer typed stands in {@code <pre>}, escaped,
 * so that it is read as it is.
 *
 * @param before the site that it is compared with, if it is
 * @param after the site now; empty where it was not built
 */
record Summary(BuildResult result, Optional<Manifest> before, Optional<Manifest> after) {
    /** The most lines of a list, since GitHub takes a megabyte. */
    private static final int LONGEST = 100;

    private static final Set<Rule> UNSOURCED = Set.of(Rule.CLAIM_WITHOUT_SOURCE, Rule.EVENT_WITHOUT_SOURCE);

    String markdown() {
        StringBuilder out = new StringBuilder();
        if (after.isEmpty()) {
            out.append("## The site was not built: ").append(count(result.problems()));
            section(out, "Problems", lines(problem -> problem.severity() != Severity.NOTICE), true);
            return out.append('\n').toString();
        }
        out.append("## ").append(Report.count(result.counts().pages(), "page", "pages"));
        out.append(" from ").append(Report.entries(result.counts())).append('\n');
        before.ifPresent(old -> changes(out, old, after.get()));
        section(out, "Claims and dates without a source", lines(problem -> UNSOURCED.contains(problem.rule())), true);
        section(out, "Uncited sources", lines(problem -> problem.rule() == Rule.UNCITED_SOURCE), false);
        section(out, "Other problems", lines(this::isOther), false);
        return out.append('\n').toString();
    }

    private static void changes(StringBuilder out, Manifest before, Manifest after) {
        Difference pages = Difference.between(digests(before, true), digests(after, true));
        Difference others = Difference.between(digests(before, false), digests(after, false));
        out.append("\nAddresses: ")
                .append(numbers(pages))
                .append("  \nOther files: ")
                .append(numbers(others));
        out.append('\n');
        section(out, "New addresses", pages.added(), true);
        section(out, "Changed addresses", pages.changed(), false);
        section(out, "Removed addresses", pages.removed(), true);
    }

    private static String numbers(Difference difference) {
        return difference.added().size() + " new, " + difference.changed().size() + " changed, "
                + difference.removed().size() + " removed, " + difference.unchanged() + " unchanged";
    }

    private static SortedMap<String, String> digests(Manifest manifest, boolean pages) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (OutputPath path : manifest.paths()) {
            boolean page = path.text().endsWith(".html") && !path.text().equals("404.html");
            if (page == pages) {
                digests.put(path.text(), manifest.digest(path).orElseThrow().toString());
            }
        }
        return digests;
    }

    private boolean isOther(Problem problem) {
        return problem.severity() != Severity.NOTICE
                && problem.rule() != Rule.UNCITED_SOURCE
                && !UNSOURCED.contains(problem.rule());
    }

    private List<String> lines(Predicate<Problem> which) {
        return result.problems().stream()
                .filter(which)
                .map(problem -> problem.at() + ": " + problem.message() + " ["
                        + problem.rule().id() + "]")
                .toList();
    }

    private static String count(List<Problem> problems) {
        return ProblemPrinter.count(problems);
    }

    private static void section(StringBuilder out, String title, List<String> lines, boolean open) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(LONGEST, lines.size())));
        if (shown.size() < lines.size()) {
            shown.add("… and " + (lines.size() - shown.size()) + " more");
        }
        out.append("\n<details")
                .append(open ? " open" : "")
                .append("><summary>")
                .append(title)
                .append(": ");
        out.append(lines.size()).append("</summary>\n\n<pre>\n");
        out.append(shown.stream().map(Summary::escaped).collect(Collectors.joining("\n")));
        out.append("\n</pre>\n</details>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\R", " ");
    }
}
