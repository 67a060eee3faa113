package backstory.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Collects the problems that a task finds, so that it can go on and find the rest. Not safe for use by two threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private Severities severities = Severities.USUAL;

    /** Adds a problem with the usual severity of its rule. */
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

    /** Gives all present and later problems the severity that the site sets. */
    public void applySeverities(Severities chosen) {
        severities = chosen;
    }

    /** Returns true if there are no problems. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the problems, each once, by file and place. */
    public List<Problem> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        TreeSet<Problem> each = new TreeSet<>();
        found.forEach(problem -> severities.apply(problem).ifPresent(each::add));
        return List.copyOf(each);
    }

    /** Returns true if any problem found so far matches. */
    public boolean any(Predicate<Problem> wanted) {
        return found.stream()
                .anyMatch(problem -> severities.apply(problem).filter(wanted).isPresent());
    }

    /** Returns true if any of them stops a build. */
    public static boolean hasErrors(Collection<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
