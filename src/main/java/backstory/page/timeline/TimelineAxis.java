package backstory.page.timeline;

import backstory.page.timeline.TimelineDrawing.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

/**
 * The line of time below a drawing. It is true to scale, except that a time in which nothing happens may be drawn
 * shorter than it was: then it is dotted, and the drawing says so.
 */
final class TimelineAxis {
    /** Where the first day stands, in thousandths of the width; room for half a mark is left at both ends. */
    static final int START = 45;

    static final int END = 1000 - START;

    private static final long FINE = 1024;

    private final long[] days;
    private final long[] places;
    private final List<Line> lines;

    private TimelineAxis(long[] days, long[] places, List<Line> lines) {
        this.days = days;
        this.places = places;
        this.lines = lines;
    }

    /**
     * The line for some days, two at least.
     *
     * @param longest what is longer without any of the days is drawn as if it lasted so many days
     */
    static TimelineAxis of(SortedSet<Long> days, long longest) {
        long[] all = days.stream().mapToLong(Long::longValue).toArray();
        long[] lengths = new long[all.length];
        for (int i = 1; i < all.length; i++) {
            lengths[i] = Math.min(longest, all[i] - all[i - 1]);
        }
        long[] places = lengths.clone();
        Arrays.parallelPrefix(places, Long::sum);
        TimelineAxis bare = new TimelineAxis(all, places, List.of());
        return new TimelineAxis(all, places, bare.lines(lengths));
    }

    private List<Line> lines(long[] lengths) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("axis", 0, START));
        for (int i = 1; i < days.length; i++) {
            String style = lengths[i] < days[i] - days[i - 1] ? "short" : "axis";
            Line last = lines.get(lines.size() - 1);
            boolean goesOn = last.style().equals(style);
            lines.add(new Line(style, goesOn ? last.from() : last.to(), x(days[i])));
            if (goesOn) {
                lines.remove(lines.size() - 2);
            }
        }
        lines.add(new Line("axis", END, 1000));
        return List.copyOf(lines);
    }

    long first() {
        return days[0];
    }

    long last() {
        return days[days.length - 1];
    }

    /** The line from edge to edge: {@code axis}, or {@code short} where more time passed than it shows. */
    List<Line> lines() {
        return lines;
    }

    boolean isTrueToScale() {
        return lines.stream().noneMatch(line -> line.style().equals("short"));
    }

    /** Where a day stands, in thousandths of the width; days outside stand at the end that they are nearer to. */
    int x(long day) {
        int found = Arrays.binarySearch(days, day);
        int before = found >= 0 ? found : -found - 2;
        if (before < 0) {
            return START;
        }
        if (before >= days.length - 1) {
            return END;
        }
        long length = places[before + 1] - places[before];
        long place = places[before] * FINE + (day - days[before]) * length * FINE / (days[before + 1] - days[before]);
        long whole = places[places.length - 1] * FINE;
        return START + (int) ((2 * place * (END - START) + whole) / (2 * whole));
    }
}
