package backstory.page.article;

import backstory.entry.Article;
import backstory.entry.Event;
import backstory.graph.BlockEntries;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventList;
import backstory.page.timeline.Events;
import java.util.List;

/**
 * The content of an article, written for its page or for readers elsewhere, such as those of feeds. One walk makes both
 * in the same order, so a source has the same number in both.
 *
 * @param summary what stands below the title
 * @param image the figure at its head, or empty
 * @param who the people whom readers have to know; empty except on its page
 * @param timeline its own events; empty where its body places them
 * @param corrections newest first
 * @param cards the cards that its links open; none for readers elsewhere
 * @param sources that it cites, in the order of their numbers
 */
public record ArticleStory(
        Html summary,
        Html image,
        WhoIsWho who,
        PageBody body,
        EventList timeline,
        List<CorrectionView> corrections,
        List<CardView> cards,
        SourcesView sources) {

    /** The cards of people. */
    List<CardView> people() {
        return cards.stream().filter(CardView::isPerson).toList();
    }

    /** The cards of everything else. */
    List<CardView> others() {
        return cards.stream().filter(card -> !card.isPerson()).toList();
    }

    /** Makes the story for the article's page. */
    static ArticleStory onPage(Article article, PageContext context, Reads reads) {
        PageText pageText = PageText.cards(context, Links.path(article));
        return of(
                new BlockEntries(reads, article),
                article,
                context,
                pageText.below(CorrectionView.atHeadings(article, context)));
    }

    /**
     * Makes the story for readers elsewhere: with whole addresses, and without what works only on the page.
     *
     * @param context the context of its page, with whole addresses
     */
    public static ArticleStory elsewhere(Article article, PageContext context, Reads reads) {
        return of(new BlockEntries(reads, article), article, context, PageText.numbers(context, Links.path(article)));
    }

    private static ArticleStory of(BlockEntries shown, Article article, PageContext context, PageText pageText) {
        OutputPath page = Links.path(article);
        Html summary = pageText.field(article.summary(), article);
        Html image = pageText.head(article);
        boolean elsewhere = context.links().absolute();
        WhoIsWho who = elsewhere ? WhoIsWho.NOBODY : WhoIsWho.of(article, context, pageText, page);
        PageBody body = PageBody.of(shown, context, pageText, page);
        List<Event> own = body.placesTimeline() ? List.of() : shown.reads().timelineOf(article);
        EventList timeline = Events.ofText(own, article, context, pageText, page);
        List<CorrectionView> corrections = CorrectionView.of(article, context, pageText);
        return new ArticleStory(summary, image, who, body, timeline, corrections, pageText.cards(), pageText.sources());
    }
}
