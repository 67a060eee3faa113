package backstory.page.timeline;

import backstory.markdown.Html;
import backstory.markdown.render.CitationMark;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.List;

/**
 * An event on a timeline.
 *
 * @param rail where it stands in its list
 * @param others other dates that sources give
 * @param place where it happened, or empty
 * @param parties the people and organizations in it; without an address if an earlier event since the last gap of the
 *     rail already links to them
 * @param image its image, or empty
 * @param language of title, text and place
 */
public record EventView(
        EventAddress address,
        RailPlace rail,
        DateView date,
        List<OtherDate> others,
        String title,
        Html text,
        String place,
        List<LinkView> parties,
        Html image,
        List<CitationMark> cites,
        LanguageView language) {

    /**
     * The address of an event, and links to its neighbours.
     *
     * @param id its fragment on the page
     * @param formerIds fragments under which it was known before
     * @param href its address on the page of its year
     * @param previous leads to the event before it, on the timeline's own pages
     * @param next leads to the event after it, likewise
     */
    public record EventAddress(String id, List<String> formerIds, String href, LinkView previous, LinkView next) {}

    /** Another date for the event, and who gives it. */
    public record OtherDate(DateView date, List<CitationMark> cites) {}
}
