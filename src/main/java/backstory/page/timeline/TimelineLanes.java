package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.page.timeline.TimelineDrawing.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Marks in lanes, so that none covers another. Where most events crowd into a small part of the time, the times in which
 * nothing happens are drawn shorter, no more than it takes to need few lanes.
 */
final class TimelineLanes {
    private static final int FEW = 9;

    /** More make a tower rather than a timeline. */
    private static final int MOST = 12;

    private static final int GAP = 2;

    private final TimelineAxis axis;
    private final List<List<Mark>> lanes;

    private TimelineLanes(TimelineAxis axis, List<List<Mark>> lanes) {
        this.axis = axis;
        this.lanes = lanes;
    }

    /**
     * The lanes of a drawing.
     *
     * @param storyDay a day that the line of time has to show besides the events
     */
    static TimelineLanes of(TimelineSpans spans, Optional<Edtf> storyDay) {
        SortedSet<Long> days = spans.days();
        storyDay.ifPresent(day -> days.add(day.timelineDay()));
        long longest = days.last() - days.first();
        TimelineLanes best = of(spans, days, longest);
        while (best.count() > FEW && longest > 1) {
            longest /= 2;
            TimelineLanes next = of(spans, days, longest);
            best = next.count() < best.count() ? next : best;
        }
        return best;
    }

    private static TimelineLanes of(TimelineSpans spans, SortedSet<Long> days, long longest) {
        TimelineAxis axis = TimelineAxis.of(days, longest);
        List<List<Mark>> lanes = new ArrayList<>();
        for (Mark mark : spans.marks(axis)) {
            lane(mark, lanes).add(mark);
        }
        return new TimelineLanes(axis, lanes);
    }

    /** The lowest lane that has room for a mark. */
    private static List<Mark> lane(Mark mark, List<List<Mark>> lanes) {
        TimelineBox box = TimelineBox.of(mark, TimelineBox.NARROW);
        TimelineBox withRoom = new TimelineBox(box.left() - GAP, box.right() + GAP);
        for (List<Mark> lane : lanes) {
            if (lane.stream()
                    .noneMatch(
                            other -> TimelineBox.of(other, TimelineBox.NARROW).meets(withRoom))) {
                return lane;
            }
        }
        lanes.add(new ArrayList<>());
        return lanes.get(lanes.size() - 1);
    }

    TimelineAxis axis() {
        return axis;
    }

    int count() {
        return lanes.size();
    }

    /** True where the drawing is not taller than it is wide on a phone. */
    boolean areFew() {
        return count() <= MOST;
    }

    /** The marks of a lane, from 0 at the line of time. */
    List<Mark> marks(int lane) {
        return List.copyOf(lanes.get(lane));
    }

    List<Mark> marks() {
        return lanes.stream().flatMap(List::stream).toList();
    }
}
