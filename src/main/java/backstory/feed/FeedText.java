package backstory.feed;

import backstory.entry.Article;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.page.PageContext;
import backstory.page.article.ArticleStory;
import backstory.page.article.BodyPart;
import backstory.page.article.CorrectionView;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventList;
import java.util.List;

/**
 * The whole text of an article for readers elsewhere: its words and pictures with whole addresses, the numbers of its
 * sources as on its page, and the sources themselves. What works only on the page is left out.
 *
 * @param timeline its own events; empty where its body places them
 * @param timelineTitle the heading of the timeline, in the language of the text
 * @param sourcesTitle that of the sources
 * @param correctionsTitle that of the corrections
 */
public record FeedText(
        Html image,
        List<BodyPart> parts,
        EventList timeline,
        String timelineTitle,
        SourcesView sources,
        String sourcesTitle,
        List<CorrectionView> corrections,
        String correctionsTitle) {

    /** No text. */
    static final FeedText NONE =
            new FeedText(Html.EMPTY, List.of(), EventList.NONE, "", SourcesView.NONE, "", List.of(), "");

    /**
     * Of an article.
     *
     * @param context the context of its page, with whole addresses
     */
    static FeedText of(Article article, PageContext context, Reads reads) {
        ArticleStory story = ArticleStory.elsewhere(article, context, reads);
        return new FeedText(
                story.image(),
                story.body().all(),
                story.timeline(),
                context.words().text("index.timeline"),
                story.sources(),
                context.words().text("index.sources"),
                story.corrections(),
                context.words().text("corrections"));
    }

    /** The text of an item that is one correction. */
    static FeedText of(CorrectionView correction) {
        return new FeedText(Html.EMPTY, List.of(), EventList.NONE, "", SourcesView.NONE, "", List.of(correction), "");
    }
}
