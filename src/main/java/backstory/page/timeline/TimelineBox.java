package backstory.page.timeline;

import backstory.page.timeline.TimelineDrawing.Label;
import backstory.page.timeline.TimelineDrawing.Line;
import backstory.page.timeline.TimelineDrawing.Mark;
import backstory.page.timeline.TimelineDrawing.Point;
import java.util.stream.Stream;

/** What a part of a drawing covers across, from here to there in pixels. */
record TimelineBox(int left, int right) {
    /** The column of text on a screen of 320 px, the narrowest that a drawing has to fit. */
    static final int NARROW = 288;

    /** The column of text on a screen of 280 px: a word that fits there fits everywhere. */
    private static final int NARROWEST = 248;

    /** No letter of the interface's font is wider on average, at 13 px. */
    private static final int LETTER = 8;

    private static final int WIDE_LETTER = 14;
    private static final int FIRST_WIDE = 0x2E80;

    private static TimelineBox of(int x, int drawing, int before, int after) {
        return new TimelineBox(Math.floorDiv(x * drawing, 1000) - before, -Math.floorDiv(-x * drawing, 1000) + after);
    }

    /** What a mark covers where the drawing is so many pixels wide. */
    static TimelineBox of(Mark mark, int drawing) {
        TimelineBox box = of(mark.x(), drawing, 12, 12);
        for (Line line : mark.lines()) {
            box = box.with(of(line.from(), drawing, 2, 2)).with(of(line.to(), drawing, 2, 2));
        }
        for (Point point : mark.points()) {
            int half = point.style().equals("other") ? 7 : 2;
            box = box.with(of(point.x(), drawing, half, half));
        }
        return box;
    }

    /** What a word covers where the drawing is so many pixels wide. */
    static TimelineBox of(Label label, int drawing) {
        int width = label.text()
                .codePoints()
                .map(c -> c < FIRST_WIDE ? LETTER : WIDE_LETTER)
                .sum();
        int before = label.anchor().equals("start") ? 0 : label.anchor().equals("end") ? width : (width + 1) / 2;
        return of(label.x(), drawing, before, width - before);
    }

    /** A word around its place or, near the edges, beside it; a long one begins or ends at the edge itself. */
    static Label label(String text, int at) {
        return Stream.of("middle", "start", "end")
                .map(anchor -> new Label(text, at, at, anchor))
                .filter(label -> of(label, NARROWEST).isInside(NARROWEST))
                .findFirst()
                .orElseGet(() -> at < 500 ? new Label(text, at, 0, "start") : new Label(text, at, 1000, "end"));
    }

    private TimelineBox with(TimelineBox other) {
        return new TimelineBox(Math.min(left, other.left), Math.max(right, other.right));
    }

    boolean isInside(int drawing) {
        return left >= 0 && right <= drawing;
    }

    boolean meets(TimelineBox other) {
        return left < other.right && other.left < right;
    }
}
