package backstory.read.value;

import backstory.edtf.Edtf;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.yaml.Fields;
import java.util.Optional;

/**
 * Checks pairs of dates that must be in a certain order. Only what is impossible is reported: dates are compared by the
 * days that they may cover, approximate and uncertain dates are never compared, and a difference of one day is allowed
 * where the clocks or calendars of two places may differ.
 */
public final class DateOrder {
    private final Rule rule;
    private final int allowedDays;

    private DateOrder(Rule rule, int allowedDays) {
        this.rule = rule;
        this.allowedDays = allowedDays;
    }

    /** Returns the check for what happens to an article after it is published. */
    public static DateOrder ofArticle() {
        return new DateOrder(Rule.BEFORE_PUBLICATION, 0);
    }

    /** Returns the check for what happens in one place, by one calendar. */
    public static DateOrder strict() {
        return new DateOrder(Rule.IMPOSSIBLE_ORDER, 0);
    }

    /** Returns the check for what is dated in two places: archives count in UTC, newspapers by their own clocks. */
    public static DateOrder anywhere() {
        return new DateOrder(Rule.IMPOSSIBLE_ORDER, 1);
    }

    /**
     * Reports the date of a key that lies wholly before another date.
     *
     * @param key the key of the later date; the problem is reported at its value
     * @param earlierName the name of the earlier date, such as its key
     */
    public void check(Fields fields, String key, Optional<Edtf> later, String earlierName, Optional<Edtf> earlier) {
        if (later.isPresent() && earlier.isPresent() && isReversed(later.get(), earlier.get())) {
            String message = key + " is " + later.get().text() + ", before " + earlierName + ", which is "
                    + earlier.get().text();
            fields.problems().add(rule, fields.at(key), message);
        }
    }

    /** Reports the date of a key that lies wholly after the last day of an article. */
    public void checkLatest(Fields fields, String key, Optional<Edtf> date, Optional<Edtf> last) {
        if (date.isPresent() && last.isPresent() && isReversed(last.get(), date.get())) {
            fields.problems()
                    .add(Problem.of(
                                    rule,
                                    fields.at(key),
                                    key + " is " + date.get().text() + ", after the article, which is of "
                                            + last.get().text())
                            .withHint("write the day that the text speaks from, no later than date or updated"));
        }
    }

    private boolean isReversed(Edtf later, Edtf earlier) {
        if (isDoubtful(later) || isDoubtful(earlier)) {
            return false;
        }
        if (later.isInstant() && earlier.isInstant()) {
            return earlier.isLaterThan(later);
        }
        int allowed = later.isInstant() || earlier.isInstant() ? 1 : allowedDays;
        return later.lastDay() != Edtf.UNBOUNDED_FUTURE && later.lastDay() + allowed < earlier.firstDay();
    }

    private static boolean isDoubtful(Edtf date) {
        return date.isApproximate() || date.isUncertain();
    }
}
