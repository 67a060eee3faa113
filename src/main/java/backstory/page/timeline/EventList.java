package backstory.page.timeline;

import backstory.page.view.LinkView;
import java.util.List;

/**
 * The timeline of a text.
 *
 * @param events oldest first
 * @param earlier links to the events that do not fit on the page, if there are any
 * @param strip of them
 */
public record EventList(List<EventView> events, LinkView earlier, TimelineStrip strip) {
    /** No events. */
    public static final EventList NONE = new EventList(List.of(), LinkView.NONE, TimelineStrip.NONE);

    EventList withStrip(TimelineStrip strip) {
        return new EventList(events, earlier, strip);
    }
}
