package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.language.DateText;
import backstory.language.Messages;
import backstory.page.timeline.TimelineDrawing.Label;
import backstory.page.timeline.TimelineDrawing.Lane;
import backstory.page.timeline.TimelineDrawing.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a timeline out: lanes from the bottom, the line of time below them, and the words around both. It is made for the
 * narrowest screen: what is apart there is apart on every wider one.
 */
final class TimelineLayout {
    /** More marks than these make a drawing that nobody reads. */
    private static final int MOST = 60;

    private static final int LANE = 26;
    private static final int LINE = 22;
    private static final int FOOT = 10;

    private TimelineLayout() {}

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
            return TimelineDrawing.NONE;
        }
        Optional<Edtf> near = storyDay.filter(spans::areNear);
        TimelineLanes lanes = TimelineLanes.of(spans, near);
        if (!lanes.areFew()) {
            return TimelineDrawing.NONE;
        }
        DateText dates = DateText.of(words);
        TimelineDrawing drawing = laidOut(
                lanes,
                near.map(day -> TimelineBox.label(
                        words.text("as-of", dates.text(day)), lanes.axis().x(day.timelineDay()))),
                TimelineTicks.of(lanes.axis(), day -> spans.precision(day, near), dates),
                TimelineKeys.of(lanes, words));
        return leftward ? drawing.mirrored() : drawing;
    }

    private static TimelineDrawing laidOut(
            TimelineLanes lanes, Optional<Label> day, List<Label> ticks, List<TimelineDrawing.Key> keys) {
        int top = day.isPresent() ? LINE : 0;
        int axis = top + lanes.count() * LANE + FOOT;
        List<Lane> fromTop = new ArrayList<>();
        for (int lane = lanes.count() - 1; lane >= 0; lane--) {
            fromTop.add(new Lane(axis - FOOT - lane * LANE - LANE / 2, lanes.marks(lane)));
        }
        List<Line> time = lanes.axis().lines();
        return new TimelineDrawing(axis + LINE, axis, time, ticks, day.stream().toList(), List.copyOf(fromTop), keys);
    }
}
