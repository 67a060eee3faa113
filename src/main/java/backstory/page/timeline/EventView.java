package backstory.page.timeline;

import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.List;

/**
 * An event on a timeline.
 *
 * @param id its fragment on the page
 * @param rail where it stands in its list
 * @param href its address on the page of its year
 * @param others other dates that sources give
 * @param language of title, text and place
 * @param parties the people and organizations in it
 * @param image what is seen of it, or empty
 * @param previous leads to the event before it, on the timeline's own pages
 * @param next leads to the event behind it, likewise
 * @param formerIds fragments under which it was known before
 */
public record EventView(
        String id,
        RailPlace rail,
        String href,
        DateView date,
        List<OtherDate> others,
        String title,
        Html text,
        String place,
        List<LinkView> parties,
        Html image,
        LinkView previous,
        LinkView next,
        List<String> formerIds,
        List<CitationMark> cites,
        LanguageView language) {

    /** Another date for the event, and who gives it. */
    public record OtherDate(DateView date, List<CitationMark> cites) {}
}
