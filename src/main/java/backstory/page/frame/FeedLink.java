package backstory.page.frame;

import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.util.List;

/**
 * A feed, or another form of the page, that the head of a page names.
 *
 * @param type its media type
 */
public record FeedLink(String href, String type, String title) {
    /** A feed in Atom. */
    public static FeedLink atom(OutputPath atom, String title, OutputPath from, Links links) {
        return new FeedLink(links.href(from, atom), "application/atom+xml", title);
    }

    /** The document by which programs learn how the page is shown in a frame on other sites (oEmbed). */
    public static FeedLink ofEmbed(Embed embed, Links links) {
        return new FeedLink(links.href(embed.page(), embed.document()), "application/json+oembed", embed.title());
    }

    /** All that the site knows. */
    public static FeedLink ofData(OutputPath from, PageContext context) {
        return new FeedLink(
                context.links().href(from, Links.DATA),
                "application/json",
                context.words().text("data.site"));
    }

    /** The timeline as a calendar. */
    public static FeedLink ofCalendar(OutputPath from, PageContext context) {
        return new FeedLink(
                context.links().href(from, Links.CALENDAR),
                "text/calendar",
                context.words().text("data.calendar"));
    }

    /** Both forms of a feed: Atom, which every reader takes, then JSON Feed. */
    public static List<FeedLink> of(OutputPath atom, String title, OutputPath from, Links links) {
        return List.of(
                atom(atom, title, from, links),
                new FeedLink(links.href(from, Links.json(atom)), "application/feed+json", title));
    }
}
