package backstory.page.article;

import backstory.markdown.Html;
import backstory.page.claim.ClaimView;
import backstory.page.entry.EntryLine;
import backstory.page.timeline.EventList;
import java.util.List;

/**
 * A part of the body of an article or a plain page: words, or one of the blocks that stand between them. A section may
 * begin in one part and end in a later one.
 *
 * @param level that of a heading in a block: 2 before the first heading of the text, 3 below it
 * @param html words, else empty
 * @param claims one claim or several, else empty
 * @param people a line about each, else empty
 * @param timeline its events; empty for a part of another kind
 */
public record BodyPart(int level, Html html, List<ClaimView> claims, List<EntryLine> people, EventList timeline) {
    private static final int BELOW = 3;

    /** Returns the same part as one that stands before the first heading. */
    BodyPart first() {
        return new BodyPart(BELOW - 1, html, claims, people, timeline);
    }

    static BodyPart of(Html html) {
        return new BodyPart(BELOW, html, List.of(), List.of(), EventList.NONE);
    }

    static BodyPart ofClaims(List<ClaimView> claims) {
        return new BodyPart(BELOW, Html.EMPTY, claims, List.of(), EventList.NONE);
    }

    static BodyPart ofPeople(List<EntryLine> people) {
        return new BodyPart(BELOW, Html.EMPTY, List.of(), people, EventList.NONE);
    }

    static BodyPart ofTimeline(EventList timeline) {
        return new BodyPart(BELOW, Html.EMPTY, List.of(), List.of(), timeline);
    }
}
