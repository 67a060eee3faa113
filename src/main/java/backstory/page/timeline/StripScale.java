package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.page.PageContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of time with one scale from end to end, in whole years or, where it is short, in whole months.
 *
 * @param first its first day, as a day of the epoch
 * @param end the day after its last
 * @param inMonths true where it counts months
 */
record StripScale(long first, long end, boolean inMonths) {
    /** A hundred percent, in hundredths of a percent. */
    static final int WIDTH = 10_000;

    /** The longest line that counts months; longer lines count years. */
    private static final int MOST_MONTHS = 24;

    /** The most years: no screen is wide enough to tell more of them apart. */
    private static final int MOST_YEARS = 60;

    static StripScale of(List<Event> events) {
        long first =
                events.stream().mapToLong(event -> from(event.date())).min().orElse(0);
        long last = events.stream().mapToLong(event -> to(event.date())).max().orElse(0);
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate to = LocalDate.ofEpochDay(last);
        long months = 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue() + 1;
        return months <= MOST_MONTHS
                ? new StripScale(
                        from.withDayOfMonth(1).toEpochDay(),
                        to.withDayOfMonth(1).plusMonths(1).toEpochDay(),
                        true)
                : new StripScale(
                        from.withDayOfYear(1).toEpochDay(),
                        to.withDayOfYear(1).plusYears(1).toEpochDay(),
                        false);
    }

    /** Returns the first day of a date, or the last one where it has no first. */
    static long from(Edtf date) {
        return date.firstDay() == Edtf.UNBOUNDED_PAST ? date.timelineDay() : date.firstDay();
    }

    /** Returns the last day of a date, or the first one where it has no last. */
    static long to(Edtf date) {
        return date.lastDay() == Edtf.UNBOUNDED_FUTURE ? from(date) : date.lastDay();
    }

    /**
     * Returns the day that represents a date: its first day or, for a month or a year, in which any day can be meant,
     * the middle.
     */
    static long at(Edtf date) {
        return date.isInterval() ? from(date) : from(date) + (to(date) - from(date)) / 2;
    }

    /** The days on which its years or months begin. */
    List<Long> beginnings() {
        List<Long> days = new ArrayList<>();
        LocalDate day = LocalDate.ofEpochDay(first);
        while (day.toEpochDay() < end) {
            days.add(day.toEpochDay());
            day = inMonths ? day.plusMonths(1) : day.plusYears(1);
        }
        return days;
    }

    boolean canBeRead() {
        return inMonths
                || LocalDate.ofEpochDay(end).getYear()
                                - LocalDate.ofEpochDay(first).getYear()
                        <= MOST_YEARS;
    }

    /** Returns the place of a day, from the left, or from the right on pages that run from right to left. */
    int x(long day, boolean rightToLeft) {
        long x = Math.round((double) WIDTH * (day - first) / (end - first));
        return (int) (rightToLeft ? WIDTH - x : x);
    }

    /**
     * Returns the name of a year or a month: for a month its first letter, but for the first month of a year the year.
     */
    TimelineStrip.Unit unit(long day, PageContext context) {
        LocalDate from = LocalDate.ofEpochDay(day);
        long behind = (inMonths ? from.plusMonths(1) : from.plusYears(1)).toEpochDay();
        int start = x(day, context.isRightToLeft());
        int x = (start + x(behind, context.isRightToLeft())) / 2;
        boolean named = inMonths && from.getMonthValue() > 1;
        if (named) {
            String month = context.words()
                    .text("date.month-name." + YearMonth.from(from).getMonthValue());
            String sign = month.replaceFirst("(?s)^(\\d+|\\p{L}).*$", "$1");
            return new TimelineStrip.Unit(start, x, "", sign.toUpperCase(Locale.ROOT));
        }
        String year = context.dates().text(Edtf.parse(Edtf.yearText(from.getYear())));
        return year.matches("[0-9]{4}")
                ? new TimelineStrip.Unit(start, x, year.substring(0, 2), year.substring(2))
                : new TimelineStrip.Unit(start, x, "", year);
    }
}
