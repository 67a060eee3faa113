package backstory.page.timeline;

import java.util.List;

/**
 * A timeline as a drawing below its list, whose numbers it repeats: marks on a line of time, in as many lanes as keep
 * them apart. Places across are thousandths of the width, so that the drawing fits any; places down and the sizes of
 * marks and letters are CSS pixels. {@link TimelineLayout} makes it.
 *
 * @param height of the whole
 * @param axis where the line of time is, from the top
 * @param time the line, in pieces: {@code axis}, or {@code short} where more time passed than it shows
 * @param ticks the named years or months on it
 * @param day the day that the story speaks from; empty where it has none or one that is far from the events
 * @param lanes from the top, so that each mark covers the stems of those above it; empty where a drawing would show
 *     nothing
 * @param keys the shapes that are used, in words
 */
public record TimelineDrawing(
        int height, int axis, List<Line> time, List<Label> ticks, List<Label> day, List<Lane> lanes, List<Key> keys) {
    public static final TimelineDrawing NONE =
            new TimelineDrawing(0, 0, List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A word of the drawing with the place that it names.
     *
     * @param at the place that it names
     * @param x where the word stands, beside or around that place
     * @param anchor which part of the word stands there: {@code start} (its left), {@code middle} or {@code end}
     */
    public record Label(String text, int at, int x, String anchor) {
        Label mirrored() {
            String side = anchor.equals("start") ? "end" : anchor.equals("end") ? "start" : anchor;
            return new Label(text, 1000 - at, 1000 - x, side);
        }
    }

    /**
     * An event.
     *
     * @param number in the list, from 1
     * @param shape {@code day}, {@code span} (it lasts) or {@code disputed} (one of several dates)
     * @param unsure true where its day is not known for sure
     * @param lines beside it: {@code span}, {@code unknown} (where it ends, nobody knows), {@code some} (a day in this
     *     time), {@code between} (this date or that)
     * @param points beside it: {@code other} (another date), {@code later} and {@code earlier} (it goes on to the right
     *     or the left)
     */
    public record Mark(int number, String shape, boolean unsure, int x, List<Line> lines, List<Point> points) {

        Mark mirrored() {
            return new Mark(
                    number,
                    shape,
                    unsure,
                    1000 - x,
                    lines.stream().map(Line::mirrored).toList(),
                    points.stream().map(Point::mirrored).toList());
        }
    }

    /** Marks beside each other; {@code y} is the place of their middle from the top. */
    public record Lane(int y, List<Mark> marks) {
        Lane mirrored() {
            return new Lane(y, marks.stream().map(Mark::mirrored).toList());
        }
    }

    /** A line from here to there across. */
    public record Line(String style, int from, int to) {
        Line mirrored() {
            return new Line(style, 1000 - to, 1000 - from);
        }
    }

    /** A sign beside a mark. */
    public record Point(String style, int x) {
        Point mirrored() {
            return new Point(style.equals("later") ? "earlier" : style.equals("earlier") ? "later" : style, 1000 - x);
        }
    }

    /** A shape and what it means; {@code open} is the arrow of what goes on, {@code short} the dots of time left out. */
    public record Key(String shape, boolean unsure, String words) {}

    /** The same from right to left. */
    TimelineDrawing mirrored() {
        return new TimelineDrawing(
                height,
                axis,
                time.stream().map(Line::mirrored).toList(),
                ticks.stream().map(Label::mirrored).toList(),
                day.stream().map(Label::mirrored).toList(),
                lanes.stream().map(Lane::mirrored).toList(),
                keys);
    }
}
