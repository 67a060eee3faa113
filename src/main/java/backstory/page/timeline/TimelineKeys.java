package backstory.page.timeline;

import backstory.language.Messages;
import backstory.page.timeline.TimelineDrawing.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says what the shapes of a drawing mean: those that it uses, in a fixed order; nothing where all are plain days. */
final class TimelineKeys {
    private TimelineKeys() {}

    static List<TimelineDrawing.Key> of(TimelineLanes lanes, Messages words) {
        List<Mark> marks = lanes.marks();
        List<TimelineDrawing.Key> keys = new ArrayList<>();
        add(keys, marks, mark -> mark.shape().equals("day") && !mark.unsure(), key("day", false, "day", words));
        add(keys, marks, Mark::unsure, key("day", true, "unsure", words));
        add(keys, marks, mark -> mark.shape().equals("span"), key("span", false, "span", words));
        add(keys, marks, TimelineKeys::isOpen, key("open", false, "open", words));
        add(keys, marks, mark -> mark.shape().equals("disputed"), key("disputed", false, "disputed", words));
        if (!lanes.axis().isTrueToScale()) {
            keys.add(key("short", false, "short", words));
        }
        boolean isPlain = keys.size() == 1
                && keys.get(0).shape().equals("day")
                && !keys.get(0).unsure();
        return isPlain ? List.of() : List.copyOf(keys);
    }

    private static void add(
            List<TimelineDrawing.Key> keys, List<Mark> marks, Predicate<Mark> use, TimelineDrawing.Key key) {
        if (marks.stream().anyMatch(use)) {
            keys.add(key);
        }
    }

    private static TimelineDrawing.Key key(String shape, boolean unsure, String name, Messages words) {
        return new TimelineDrawing.Key(shape, unsure, words.text("timeline.mark." + name));
    }

    private static boolean isOpen(Mark mark) {
        return mark.lines().stream().anyMatch(line -> line.style().equals("unknown"))
                || mark.points().stream().anyMatch(point -> !point.style().equals("other"));
    }
}
