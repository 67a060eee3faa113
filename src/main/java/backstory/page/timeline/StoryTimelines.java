package backstory.page.timeline;

import backstory.entry.Article;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frames;
import backstory.page.paging.Pagination;
import backstory.page.text.PageText;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/** The timeline of each story, on a page of its own. */
public final class StoryTimelines {
    /** The height of a frame on another site, in pixels: room for four or five events. */
    private static final int HEIGHT = 560;

    private StoryTimelines() {}

    /** The page of a story's events. */
    public static OutputPath path(Article article) {
        return OutputPath.of("timeline/story/" + article.key().id() + ".html");
    }

    /** The timeline of a story as other sites show it. */
    public static Embed embed(Article article, PageContext context) {
        return new Embed(
                path(article),
                Links.embed(article),
                context.words().text("timeline.of", context.label(article)),
                context.language(article),
                context.words().text("about.timeline-of"),
                HEIGHT);
    }

    /** Makes a page for each article that has events. Texts decide which articles have any. */
    static List<Page> pages(PageContext context, Reads reads) {
        List<Page> pages = new ArrayList<>();
        for (Article article : context.catalog().articles()) {
            if (!reads.timelineOf(article).isEmpty()) {
                pages.add(Page.of(path(article), "year", own -> view(context, own, article)));
            }
        }
        return pages;
    }

    private static TimelinePages.YearView view(PageContext context, Reads reads, Article article) {
        OutputPath path = path(article);
        PageText pageText = PageText.cards(context, path);
        EventList list = Events.ofText(reads.timelineOf(article), article, context, pageText, path);
        LinkView self = context.link(path, article);
        Embed embed = embed(article, context);
        return new TimelinePages.YearView(
                new Frames(context)
                        .page(path, embed.title(), embed.about())
                        .withFeed(List.of(FeedLink.ofEmbed(embed, context.links()))),
                context.label(article),
                self,
                list.events(),
                list.strip(),
                embed.snippet(context),
                Pagination.NONE,
                list.earlier().href().isEmpty() ? YearPages.all(context, path) : list.earlier(),
                List.of(),
                List.of(),
                pageText.cards(),
                pageText.sources());
    }
}
