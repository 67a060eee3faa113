package backstory.page.timeline;

import backstory.edtf.EdtfDate;
import backstory.edtf.EdtfDate.Doubt;
import backstory.edtf.EdtfDate.Precision;
import backstory.language.DateText;
import backstory.page.timeline.TimelineDrawing.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/** The years or months that are named on a line of time, as many as have room side by side. */
final class TimelineTicks {
    private static final int GAP = 4;
    private static final int MOST = 24;
    private static final int YEAR = 12;

    /** The years that a date can have; a tick before or after them would be none. */
    private static final int FIRST_YEAR = -9999;

    private static final int LAST_YEAR = 9999;

    private static final int DAYS_A_MONTH = 30;

    /** From one name to the next, in months. */
    private static final int[] STEPS = {
        1,
        3,
        6,
        YEAR,
        2 * YEAR,
        5 * YEAR,
        10 * YEAR,
        20 * YEAR,
        50 * YEAR,
        100 * YEAR,
        200 * YEAR,
        500 * YEAR,
        1000 * YEAR,
        2000 * YEAR,
        5000 * YEAR,
        10_000 * YEAR
    };

    private final TimelineAxis axis;
    private final LongFunction<Precision> precision;
    private final DateText dates;

    private TimelineTicks(TimelineAxis axis, LongFunction<Precision> precision, DateText dates) {
        this.axis = axis;
        this.precision = precision;
        this.dates = dates;
    }

    /**
     * The names below an axis; its two ends where the time is too short for two of them.
     *
     * @param precision how exactly the first and the last day are known: {@code DAY}, {@code MONTH} or {@code YEAR}
     */
    static List<Label> of(TimelineAxis axis, LongFunction<Precision> precision, DateText dates) {
        TimelineTicks ticks = new TimelineTicks(axis, precision, dates);
        List<Label> labels = axis.isTrueToScale() ? ticks.even() : ticks.thinned();
        return labels.size() > 1 ? labels : ticks.ends();
    }

    /** The closest ones that all have room. */
    private List<Label> even() {
        for (int step : STEPS) {
            List<Label> labels = isTooClose(step) ? List.of() : labels(starts(step), dates::text);
            if (!labels.isEmpty() && withRoom(labels).size() == labels.size()) {
                return labels;
            }
        }
        return List.of();
    }

    /** On a line that is not true to scale: of the years or months, those that have room behind the one before. */
    private List<Label> thinned() {
        int months = (int) ((axis.last() - axis.first()) / DAYS_A_MONTH);
        for (int step : STEPS) {
            if (!isTooClose(step) && (step >= YEAR || months < 2 * YEAR)) {
                return withRoom(labels(starts(step), dates::text));
            }
        }
        return List.of();
    }

    private boolean isTooClose(int step) {
        return (axis.last() - axis.first()) / DAYS_A_MONTH / step > MOST;
    }

    private List<Label> ends() {
        List<Label> exact =
                labels(List.of(end(axis.first(), Precision.DAY), end(axis.last(), Precision.DAY)), dates::text);
        return withRoom(exact).size() == exact.size()
                ? exact
                : withRoom(labels(
                        List.of(end(axis.first(), Precision.MONTH), end(axis.last(), Precision.MONTH)), dates::text));
    }

    /** An end by the day, month or year, no finer than it is known. */
    private EdtfDate end(long day, Precision finest) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Precision known = precision.apply(day);
        Precision told = known.compareTo(finest) < 0 ? known : finest;
        return new EdtfDate(
                told,
                date.getYear(),
                told == Precision.YEAR ? 0 : date.getMonthValue(),
                told == Precision.DAY ? date.getDayOfMonth() : 0,
                Doubt.NONE);
    }

    private List<Label> labels(List<EdtfDate> starts, Function<EdtfDate, String> text) {
        return starts.stream()
                .map(date -> TimelineBox.label(text.apply(date), axis.x(date.firstDay())))
                .toList();
    }

    private static List<Label> withRoom(List<Label> labels) {
        List<Label> roomy = new ArrayList<>();
        int end = -GAP;
        for (Label label : labels) {
            TimelineBox box = TimelineBox.of(label, TimelineBox.NARROW);
            if (box.left() >= end + GAP && box.isInside(TimelineBox.NARROW)) {
                roomy.add(label);
                end = box.right();
            }
        }
        return roomy;
    }

    /** The months or years inside that a step falls on. Years count as people do: 500 BCE, 500, not the ISO year -500. */
    private List<EdtfDate> starts(int step) {
        List<EdtfDate> starts = new ArrayList<>();
        int from = LocalDate.ofEpochDay(axis.first()).getYear() * YEAR;
        int to = Math.min(LocalDate.ofEpochDay(axis.last()).getYear() + 1, LAST_YEAR) * YEAR;
        int first = (Math.floorDiv(from, step) - 1) * step;
        while (first < FIRST_YEAR * YEAR) {
            first += step;
        }
        for (int month = first; month < to; month += step) {
            boolean isYearNought = step >= YEAR && month == 0;
            if (!isYearNought) {
                EdtfDate start = step < YEAR ? month(month) : year(month / YEAR);
                if (start.firstDay() >= axis.first() && start.firstDay() <= axis.last()) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private static EdtfDate month(int month) {
        return new EdtfDate(Precision.MONTH, Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 0, Doubt.NONE);
    }

    /** There is no year 0: 1 BCE, which is 0 in ISO numbering, is followed by 1 CE. */
    private static EdtfDate year(int counted) {
        return new EdtfDate(Precision.YEAR, counted < 0 ? counted + 1 : counted, 0, 0, Doubt.NONE);
    }
}
