package backstory.twin;

import backstory.entry.Event;
import backstory.markdown.Markdown;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.TwinText;
import backstory.page.timeline.Events;
import backstory.page.view.DateView;
import java.util.List;

/**
 * An event on a timeline, as {@link backstory.page.timeline.EventView}.
 *
 * @param href its address on the page of its year
 * @param others other dates that sources give
 */
public record TwinEvent(
        DateView date, String href, String title, Markdown text, List<CitationMark> cites, List<OtherDate> others) {

    /** Another date for the event, and who gives it. */
    public record OtherDate(DateView date, List<CitationMark> cites) {}

    /** As many as the page has room for. */
    static List<TwinEvent> of(List<Event> events, PageContext context, TwinText texts, OutputPath page) {
        return Events.newest(events).stream()
                .map(event -> of(event, context, texts, page))
                .toList();
    }

    private static TwinEvent of(Event event, PageContext context, TwinText texts, OutputPath page) {
        Markdown text = texts.field(event.text(), event);
        List<CitationMark> cites = texts.cite(event.sources());
        return new TwinEvent(
                context.date(event.date()),
                context.links().href(page, event),
                context.label(event),
                text,
                cites,
                event.alternatives().stream()
                        .map(other -> new OtherDate(context.date(other.date()), texts.cite(other.sources())))
                        .toList());
    }
}
