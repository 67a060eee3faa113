package backstory.page;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.language.DateText;
import backstory.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A timeline as a drawing below its list, whose numbers it repeats: marks on a line of time, in as many lanes as keep
 * them apart. Places across are thousandths of the width, so that the drawing fits any; places down and the sizes of
 * marks and letters are CSS pixels. Lanes are made for the narrowest width, {@link #NARROW}: what is apart there is
 * apart on every wider screen.
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
    /** The column of text on a screen of 320 px. */
    static final int NARROW = 288;

    static final TimelineDrawing NONE =
            new TimelineDrawing(0, 0, List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 60;
    private static final int LANE = 26;
    private static final int LINE = 22;
    private static final int FOOT = 10;

    /**
     * A word of the drawing with the place that it names.
     *
     * @param at the place that it names
     * @param x where the word stands, beside or around that place
     * @param anchor which part of the word stands there: {@code start} (its left), {@code middle} or {@code end}
     */
    public record Label(String text, int at, int x, String anchor) {
        /** No letter of the interface's font is wider on average, at 13 px. */
        private static final int LETTER = 8;

        private static final int WIDE_LETTER = 14;
        private static final int FIRST_WIDE = 0x2E80;

        /** A word around its place or, near the edges, beside it; a long one begins or ends at the edge itself. */
        static Label of(String text, int at) {
            return Stream.of(
                            new Label(text, at, at, "middle"),
                            new Label(text, at, at, "start"),
                            new Label(text, at, at, "end"))
                    .filter(label -> label.box(NARROW).isInside(NARROW))
                    .findFirst()
                    .orElseGet(() -> at < 500 ? new Label(text, at, 0, "start") : new Label(text, at, 1000, "end"));
        }

        Label mirrored() {
            String side = anchor.equals("start") ? "end" : anchor.equals("end") ? "start" : anchor;
            return new Label(text, 1000 - at, 1000 - x, side);
        }

        private int width() {
            return text.codePoints()
                    .map(c -> c < FIRST_WIDE ? LETTER : WIDE_LETTER)
                    .sum();
        }

        /** What it covers across, where the drawing is so many pixels wide. */
        Box box(int drawing) {
            int before = anchor.equals("start") ? 0 : anchor.equals("end") ? width() : (width() + 1) / 2;
            return Box.of(x, drawing, before, width() - before);
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

        /** What it covers across. */
        Box box(int drawing) {
            Box box = Box.of(x, drawing, 12, 12);
            for (Line line : lines) {
                box = box.with(Box.of(line.from, drawing, 2, 2)).with(Box.of(line.to, drawing, 2, 2));
            }
            for (Point point : points) {
                int half = point.style.equals("other") ? 7 : 2;
                box = box.with(Box.of(point.x, drawing, half, half));
            }
            return box;
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

    /** From here to there across, in pixels. */
    record Box(int left, int right) {
        static Box of(int x, int drawing, int before, int after) {
            return new Box(Math.floorDiv(x * drawing, 1000) - before, -Math.floorDiv(-x * drawing, 1000) + after);
        }

        Box with(Box other) {
            return new Box(Math.min(left, other.left), Math.max(right, other.right));
        }

        boolean isInside(int drawing) {
            return left >= 0 && right <= drawing;
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right;
        }
    }

    /**
     * Draws events.
     *
     * @param events oldest first, as the list shows them
     * @param storyDay the day that the story speaks from
     * @param leftward true where time runs from right to left, as the text does
     */
    static TimelineDrawing of(List<Event> events, Optional<Edtf> storyDay, Messages words, boolean leftward) {
        TimelineSpans spans = TimelineSpans.of(events);
        if (events.size() > MOST || !spans.takeTime()) {
            return NONE;
        }
        Optional<Edtf> near = storyDay.filter(spans::areNear);
        TimelineLanes lanes = TimelineLanes.of(spans, near);
        if (!lanes.areFew()) {
            return NONE;
        }
        DateText dates = DateText.of(words);
        TimelineDrawing drawing = laidOut(
                lanes,
                near.map(day -> Label.of(
                        words.text("as-of", dates.text(day)), lanes.axis().x(day.timelineDay()))),
                TimelineTicks.of(lanes.axis(), day -> spans.precision(day, near), dates),
                TimelineKeys.of(lanes, words));
        return leftward ? drawing.mirrored() : drawing;
    }

    private static TimelineDrawing laidOut(
            TimelineLanes lanes, Optional<Label> day, List<Label> ticks, List<Key> keys) {
        int top = day.isPresent() ? LINE : 0;
        int axis = top + lanes.count() * LANE + FOOT;
        List<Lane> fromTop = new ArrayList<>();
        for (int lane = lanes.count() - 1; lane >= 0; lane--) {
            fromTop.add(new Lane(axis - FOOT - lane * LANE - LANE / 2, lanes.marks(lane)));
        }
        List<Line> time = lanes.axis().lines();
        return new TimelineDrawing(axis + LINE, axis, time, ticks, day.stream().toList(), List.copyOf(fromTop), keys);
    }

    private TimelineDrawing mirrored() {
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
