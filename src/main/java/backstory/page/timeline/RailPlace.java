package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfDate;
import backstory.entry.Event;
import backstory.page.PageContext;
import backstory.page.view.View;
import java.util.List;
import java.util.Optional;

/**
 * Where an event stands on the rail of its list.
 *
 * @param gap how much time has passed since the event before it, in words; empty where it is little or not known
 * @param style {@code long} if the event lasted, {@code loose} if it has no exact day, else empty
 * @param now true on the day that the story speaks from
 * @param ofDay how many events have its date, at the first of them; 0 at the others, which are shown below the same
 *     date
 * @param endsDay true at the last event of its date
 */
public record RailPlace(String gap, String style, boolean now, int ofDay, boolean endsDay) implements View {
    private static final int LEAST_DAYS = 21;
    private static final int DAYS_OF_WEEKS = 60;
    private static final int DAYS_OF_MONTHS = 730;
    private static final double MONTH = 30.44;
    private static final double YEAR = 365.25;

    static RailPlace of(List<Event> events, int at, Optional<Edtf> day, PageContext context) {
        Event event = events.get(at);
        boolean first = at == 0 || !sameDate(events.get(at - 1), event);
        int last = at;
        while (last + 1 < events.size() && sameDate(event, events.get(last + 1))) {
            last++;
        }
        return new RailPlace(
                at == 0 || !first ? "" : gap(events.get(at - 1).date(), event.date(), context),
                style(event.date()),
                day.filter(now -> now.text().equals(event.date().text())).isPresent(),
                first ? last - at + 1 : 0,
                last == at);
    }

    private static boolean sameDate(Event one, Event other) {
        return one.date().text().equals(other.date().text());
    }

    private static String style(Edtf date) {
        if (date.isInterval()) {
            return "long";
        }
        boolean exact = date.members().size() == 1 && date.firstDay() == date.lastDay();
        return exact && !date.isApproximate() && !date.isUncertain() ? "" : "loose";
    }

    /** Returns the gap in words: weeks between days, months if only the month of one is known, and years likewise. */
    private static String gap(Edtf before, Edtf after, PageContext context) {
        if (before.lastDay() == Edtf.UNBOUNDED_FUTURE || after.firstDay() == Edtf.UNBOUNDED_PAST) {
            return "";
        }
        long days = after.firstDay() - before.lastDay();
        long unknown = Math.max(width(before), width(after));
        if (days < LEAST_DAYS || days < 2 * unknown) {
            return "";
        }
        if (days < DAYS_OF_WEEKS && unknown == 0) {
            return context.words().count("gap.weeks", (int) Math.round(days / 7.0));
        }
        return days < DAYS_OF_MONTHS
                ? context.words().count("gap.months", (int) Math.round(days / MONTH))
                : context.words().count("gap.years", (int) Math.round(days / YEAR));
    }

    /** Returns how many days a date leaves open; 0 for an interval, whose ends are both known. */
    private static long width(Edtf date) {
        return date instanceof EdtfDate ? date.lastDay() - date.firstDay() : 0;
    }
}
