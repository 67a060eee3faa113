package backstory.feed;

import backstory.entry.Article;
import backstory.entry.id.EntryId;
import backstory.graph.Reads;
import backstory.graph.link.BoundedCache;
import backstory.page.PageContext;
import java.util.List;

/**
 * The items of all feeds of a site that hold whole texts. Most articles are new in several: an item is made once and
 * kept for the others as long as there is room. For use by many threads.
 */
final class FeedItems {
    /** How many are kept. */
    private static final int ROOM = 150;

    private final PageContext context;
    private final BoundedCache<EntryId, Reads.Shared<FeedItem>> items = new BoundedCache<>(ROOM, item -> 1);

    FeedItems(PageContext context) {
        this.context = context;
    }

    /** The first of some articles. */
    List<FeedItem> of(List<Article> articles, int limit, Reads reads) {
        return articles.stream().limit(limit).map(article -> of(article, reads)).toList();
    }

    private FeedItem of(Article article, Reads reads) {
        return reads.use(items.get(article.key(), id -> reads.share(own -> FeedItem.of(article, context, own))));
    }
}
