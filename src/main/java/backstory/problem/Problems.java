package backstory.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Collects what one piece of work finds wrong, so that it can go on and find the rest. Not for use by two threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private Severities severities = Severities.USUAL;

    /** Adds a problem of the rule's own severity and hands it on. */
    public void add(Rule rule, Location at, String message) {
        found.add(Problem.of(rule, at, message));
    }

    /** Adds one problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds several problems. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** From now on all that was found and will be has the severity that the site gives it. */
    public void applySeverities(Severities chosen) {
        severities = chosen;
    }

    /** True if nothing was found wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, each once, by file and place. */
    public List<Problem> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        TreeSet<Problem> each = new TreeSet<>();
        found.forEach(problem -> severities.apply(problem).ifPresent(each::add));
        return List.copyOf(each);
    }

    /** True if one of those that were found so far is so. */
    public boolean any(Predicate<Problem> wanted) {
        return found.stream()
                .anyMatch(problem -> severities.apply(problem).filter(wanted).isPresent());
    }

    /** True if one of them stops a build. */
    public static boolean hasErrors(Collection<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
