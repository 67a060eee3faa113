package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfDate;
import backstory.edtf.EdtfDate.Precision;
import backstory.edtf.EdtfInterval;
import backstory.entry.Event;
import backstory.page.timeline.TimelineDrawing.Line;
import backstory.page.timeline.TimelineDrawing.Mark;
import backstory.page.timeline.TimelineDrawing.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The events of one drawing as days: which time they cover together, and what each shows on it. */
final class TimelineSpans {
    /** How far an end that nobody knows is drawn, in thousandths of the width. */
    private static final int UNKNOWN = 70;

    private static final int EDGE = 985;

    private final List<Event> events;

    private TimelineSpans(List<Event> events) {
        this.events = events;
    }

    static TimelineSpans of(List<Event> events) {
        return new TimelineSpans(events);
    }

    /** True where there is time between any two of them. */
    boolean takeTime() {
        return events.stream()
                        .mapToLong(event -> event.date().timelineDay())
                        .distinct()
                        .count()
                > 1;
    }

    /** The days that the line of time has to show. */
    SortedSet<Long> days() {
        return events.stream()
                .flatMap(TimelineSpans::dates)
                .flatMapToLong(TimelineSpans::known)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How exactly any date knows a day on which it begins or ends: by the day, the month or the year. The first of January
     * of a date that names a year alone is no day that anybody knows.
     *
     * @param more a date beside those of the events
     */
    Precision precision(long day, Optional<Edtf> more) {
        Set<Precision> known = Stream.concat(events.stream().flatMap(TimelineSpans::dates), more.stream())
                .flatMap(TimelineSpans::ends)
                .filter(end -> end.timelineDay() == day || end.firstDay() == day || end.lastDay() == day)
                .map(TimelineSpans::precision)
                .collect(Collectors.toSet());
        return Stream.of(Precision.DAY, Precision.MONTH)
                .filter(known::contains)
                .findFirst()
                .orElse(Precision.YEAR);
    }

    private static Stream<Edtf> ends(Edtf date) {
        return date instanceof EdtfInterval interval
                ? Stream.of(interval.from(), interval.to())
                        .flatMap(end -> end instanceof Edtf known ? Stream.of(known) : Stream.empty())
                : Stream.of(date);
    }

    private static Precision precision(Edtf date) {
        if (date instanceof EdtfDate plain) {
            return switch (plain.precision()) {
                case DAY -> Precision.DAY;
                case MONTH, SOME_DAY_OF_MONTH -> Precision.MONTH;
                default -> Precision.YEAR;
            };
        }
        return Precision.DAY;
    }

    /** True for a day that the line can hold without giving more than a third of its length for it. */
    boolean areNear(Edtf day) {
        SortedSet<Long> days = days();
        long first = Math.min(days.first(), day.timelineDay());
        long last = Math.max(days.last(), day.timelineDay());
        return 2 * (last - first) <= 3 * (days.last() - days.first());
    }

    private static Stream<Edtf> dates(Event event) {
        return Stream.concat(
                        Stream.of(event.date()), event.alternatives().stream().map(Event.Alternative::date))
                .flatMap(date -> date.members().stream());
    }

    /** The first and the last day of a date, as far as it has them. */
    private static LongStream known(Edtf date) {
        LongPredicate bounded = day -> day != Edtf.UNBOUNDED_PAST && day != Edtf.UNBOUNDED_FUTURE;
        return LongStream.of(date.timelineDay(), date.firstDay(), date.lastDay())
                .filter(bounded);
    }

    /** One mark for each event, in their order, without a lane. */
    List<Mark> marks(TimelineAxis axis) {
        List<Mark> marks = new ArrayList<>();
        for (Event event : events) {
            marks.add(mark(event, marks.size() + 1, axis));
        }
        return marks;
    }

    private static Mark mark(Event event, int number, TimelineAxis axis) {
        Edtf date = event.date();
        boolean disputed = date.isSet() || !event.alternatives().isEmpty();
        int x = axis.x(date.timelineDay());
        List<Line> lines = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        if (date.isInterval()) {
            after(date, x, axis, lines, points);
            before(date, x, lines, points);
        } else if (!date.isSet() && axis.x(date.lastDay()) > x) {
            lines.add(new Line("some", x, axis.x(date.lastDay())));
        }
        if (disputed) {
            others(event, x, axis, lines, points);
        }
        String shape = disputed ? "disputed" : date.isInterval() ? "span" : "day";
        boolean whole = date.isDay() || date.hasTime() || date.isInterval() || disputed;
        boolean unsure = !whole || date.isApproximate() || date.isUncertain();
        return new Mark(number, shape, unsure, x, List.copyOf(lines), List.copyOf(points));
    }

    private static void after(Edtf date, int x, TimelineAxis axis, List<Line> lines, List<Point> points) {
        if (date.openEnd()) {
            lines.add(new Line("span", x, EDGE));
            points.add(new Point("later", EDGE));
        } else if (date.unknownEnd()) {
            lines.add(new Line("unknown", x, Math.min(EDGE, x + UNKNOWN)));
        } else if (axis.x(date.lastDay()) > x) {
            lines.add(new Line("span", x, axis.x(date.lastDay())));
        }
    }

    private static void before(Edtf date, int x, List<Line> lines, List<Point> points) {
        if (date.openStart()) {
            lines.add(new Line("span", 1000 - EDGE, x));
            points.add(new Point("earlier", 1000 - EDGE));
        } else if (date.unknownStart()) {
            lines.add(new Line("unknown", Math.max(1000 - EDGE, x - UNKNOWN), x));
        }
    }

    /** The other dates, each with a sign of its own, joined to the mark. */
    private static void others(Event event, int x, TimelineAxis axis, List<Line> lines, List<Point> points) {
        int[] places = dates(event)
                .flatMapToLong(date ->
                        date.isInterval() && date != event.date() ? known(date) : LongStream.of(date.timelineDay()))
                .mapToInt(axis::x)
                .filter(place -> place != x)
                .distinct()
                .sorted()
                .toArray();
        for (int place : places) {
            points.add(new Point("other", place));
        }
        boolean later = dates(event).anyMatch(date -> date.openEnd() && date != event.date());
        boolean earlier = dates(event).anyMatch(date -> date.openStart() && date != event.date());
        if (later) {
            points.add(new Point("later", EDGE));
        }
        if (earlier) {
            points.add(new Point("earlier", 1000 - EDGE));
        }
        int from = earlier ? 1000 - EDGE : IntStream.of(places).reduce(x, Math::min);
        int to = later ? EDGE : IntStream.of(places).reduce(x, Math::max);
        if (from < to) {
            lines.add(new Line("between", from, to));
        }
    }
}
