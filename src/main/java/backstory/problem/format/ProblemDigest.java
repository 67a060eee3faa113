package backstory.problem.format;

import backstory.problem.Problem;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shortens a long list of problems for people: it shows the first few of each rule in each file, and in total no more
 * than one can correct before checking again, errors first. The others are counted.
 */
public final class ProblemDigest {
    private static final int OF_ONE_RULE = 5;
    private static final int IN_ALL = 100;

    private final ProblemPrinter printer;

    public ProblemDigest(ProblemPrinter printer) {
        this.printer = printer;
    }

    /** The problems of one rule in one file. */
    private record Kind(Rule rule, String file) {
        static Kind of(Problem problem) {
            return new Kind(problem.rule(), problem.at().file());
        }
    }

    /**
     * Returns the problems, and a line about those that are left out.
     *
     * @param problems sorted
     */
    public String print(List<Problem> problems) {
        Map<Kind, Integer> found = new HashMap<>();
        List<Problem> first = new ArrayList<>();
        for (Problem problem : problems) {
            if (found.merge(Kind.of(problem), 1, Integer::sum) <= OF_ONE_RULE) {
                first.add(problem);
            }
        }
        Set<Problem> shown = new HashSet<>(first.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(IN_ALL)
                .toList());
        StringBuilder out = new StringBuilder();
        Map<Kind, Integer> printed = new HashMap<>();
        for (Problem problem : first) {
            if (shown.contains(problem)) {
                out.append(printer.print(problem));
                Kind kind = Kind.of(problem);
                int more = found.getOrDefault(kind, 0) - OF_ONE_RULE;
                if (printed.merge(kind, 1, Integer::sum) == OF_ONE_RULE && more > 0) {
                    out.append("   and ")
                            .append(more)
                            .append(" more of [")
                            .append(kind.rule().id());
                    out.append("] in ").append(kind.file()).append('\n');
                }
            }
        }
        if (shown.size() < problems.size()) {
            out.append(shown.size()).append(" of ").append(problems.size());
            out.append(" problems are shown; check --all shows every one\n");
        }
        return out.toString();
    }
}
