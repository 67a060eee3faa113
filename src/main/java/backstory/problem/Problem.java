package backstory.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * A mistake that a writer can correct: the rule, the place, what is wrong, in terms that the writer knows, and what to
 * do.
 *
 * @param message one line without a full stop, such as {@code no person has the id "rand-paull"}
 * @param hint what to do about it, or empty: {@code did you mean "rand-paul" (content/people/rand-paul.md)?}
 * @param excerpt the line of the file that {@code at} points into, or empty until {@link #withExcerpt} adds it
 */
public record Problem(Rule rule, Severity severity, Location at, String message, String hint, String excerpt)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    /** The longest message: it may quote a whole file, so only so many characters are shown. */
    private static final int LONGEST_MESSAGE = 300;

    private static final int BEGINNING = 180;
    private static final int ENDING = 100;
    private static final int LONGEST_HINT = 1000;

    public Problem {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(at);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(excerpt);
        message = shortened(message, LONGEST_MESSAGE, BEGINNING, ENDING);
        hint = shortened(hint, LONGEST_HINT, LONGEST_HINT, 0);
    }

    private static String shortened(String text, int most, int beginning, int ending) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, beginning)) + "…"
                + text.substring(text.offsetByCodePoints(text.length(), -ending));
    }

    /** Creates a problem with the usual severity of its rule. */
    public static Problem of(Rule rule, Location at, String message) {
        return new Problem(rule, rule.severity(), at, message, "", "");
    }

    /** Returns the same problem with advice; an empty hint changes nothing. */
    public Problem withHint(String advice) {
        return advice.isEmpty() ? this : new Problem(rule, severity, at, message, advice, excerpt);
    }

    /**
     * Returns the same problem with "did you mean" and the nearest of the known words; if none is near, its hint stays.
     */
    public Problem suggest(String typed, Collection<String> known) {
        return withHint(Suggest.nearest(typed, known)
                .map(word -> "did you mean \"" + word + "\"?")
                .orElse(""));
    }

    /** Returns the same problem as a warning if it is an error, for what does not prevent publication. */
    public Problem asWarning() {
        return severity == Severity.ERROR ? withSeverity(Severity.WARNING) : this;
    }

    /** Returns the same problem with another severity. */
    Problem withSeverity(Severity other) {
        return new Problem(rule, other, at, message, hint, excerpt);
    }

    /** Returns the same problem with the line it points into. */
    public Problem withExcerpt(String line) {
        return new Problem(rule, severity, at, message, hint, line);
    }

    /** Compares by file, line and column. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
