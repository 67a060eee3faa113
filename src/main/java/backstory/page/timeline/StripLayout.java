package backstory.page.timeline;

import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws events as a strip. */
public final class StripLayout {
    private static final int ROW = 18;
    private static final int LANE = 40;
    private static final int LANE_WITHOUT_NAME = 26;
    private static final int FOOT = 22;
    private static final int MOST_LABELS = 6;

    /** How many years or months the screen of a phone can name. */
    private static final int FEW_UNITS = 24;

    /** The usable width of the narrowest screen that shows a strip, in pixels. */
    private static final int NARROW = 284;

    private static final int LETTER = 8;
    private static final int WIDE_LETTER = 13;
    private static final int FIRST_WIDE = 0x2E80;

    private final StripScale scale;
    private final PageContext context;
    private final OutputPath page;

    private StripLayout(StripScale scale, PageContext context, OutputPath page) {
        this.scale = scale;
        this.context = context;
        this.page = page;
    }

    /**
     * Events that share a lane.
     *
     * @param name of their story, or empty
     */
    public record Story(String name, List<Event> events) {}

    /** Returns a strip of the events of some stories; none if it would show nothing or be unreadable. */
    public static TimelineStrip of(List<Story> stories, PageContext context, OutputPath page) {
        Map<EntryId, Event> each = new LinkedHashMap<>();
        stories.forEach(story -> story.events().forEach(event -> each.put(event.key(), event)));
        List<Event> events = List.copyOf(each.values());
        boolean takesTime = events.stream()
                        .map(event -> event.date().timelineDay())
                        .distinct()
                        .count()
                > 1;
        StripScale scale = StripScale.of(events);
        return takesTime && scale.canBeRead()
                ? new StripLayout(scale, context, page).strip(stories, events)
                : TimelineStrip.NONE;
    }

    private TimelineStrip strip(List<Story> stories, List<Event> events) {
        List<TimelineStrip.Label> labels = labels(events);
        int top = labels.size() * ROW + 2;
        List<TimelineStrip.Lane> lanes = new ArrayList<>();
        int y = top;
        for (Story story : stories) {
            y += story.name().isEmpty() ? LANE_WITHOUT_NAME : LANE;
            lanes.add(new TimelineStrip.Lane(
                    story.name(), y, story.events().stream().map(this::mark).toList()));
        }
        List<Long> beginnings = scale.beginnings();
        return new TimelineStrip(
                y + FOOT,
                beginnings.size() > FEW_UNITS,
                isTight(labels, stories),
                top,
                beginnings.stream().map(day -> scale.unit(day, context)).toList(),
                labels,
                lanes);
    }

    private static boolean isTight(List<TimelineStrip.Label> labels, List<Story> stories) {
        return labels.stream().anyMatch(label -> width(label.text()) > room(label))
                || stories.stream().anyMatch(story -> width(story.name()) > NARROW);
    }

    /** Returns the room that a label needs on a phone, in pixels. */
    private static int room(TimelineStrip.Label label) {
        int percent = label.atEnd() ? label.x() : StripScale.WIDTH - label.x();
        return NARROW * percent / StripScale.WIDTH;
    }

    /** Returns the width of a text in pixels, estimated rather too high than too low. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? LETTER : WIDE_LETTER).sum();
    }

    private int x(long day) {
        return scale.x(day, context.isRightToLeft());
    }

    private TimelineStrip.Mark mark(Event event) {
        long from = StripScale.from(event.date());
        long to = StripScale.to(event.date());
        int start = x(from);
        int end = to > from ? x(to + 1) : start;
        String date = context.dates().text(event.date());
        return new TimelineStrip.Mark(
                Math.min(start, end),
                Math.max(start, end),
                context.words().text("event.line", date) + " " + context.label(event),
                context.links().href(page, event));
    }

    /**
     * Places the labels from the outermost inwards: those on the left stand to the right of their leaders and those on
     * the right to the left of theirs, so that a leader runs down beside the words below it.
     */
    private List<TimelineStrip.Label> labels(List<Event> events) {
        List<Event> named =
                events.stream().filter(event -> !event.stripLabel().isEmpty()).toList();
        List<Event> some = new ArrayList<>();
        int count = Math.min(named.size(), MOST_LABELS);
        for (int i = 0; i < count; i++) {
            some.add(named.get(count == 1 ? 0 : i * (named.size() - 1) / (count - 1)));
        }
        some.sort(Comparator.comparingInt((Event event) -> fromEdge(event)).thenComparing(Event::key));
        List<TimelineStrip.Label> labels = new ArrayList<>();
        for (Event event : some) {
            int x = x(StripScale.at(event.date()));
            labels.add(new TimelineStrip.Label(
                    x,
                    labels.size() * ROW + 14,
                    2 * x > StripScale.WIDTH,
                    context.typography(event).set(event.stripLabel()),
                    context.links().href(page, event)));
        }
        return labels;
    }

    private int fromEdge(Event event) {
        int x = x(StripScale.at(event.date()));
        return Math.min(x, StripScale.WIDTH - x);
    }
}
