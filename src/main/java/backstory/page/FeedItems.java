package backstory.page;

import backstory.entry.Article;
import backstory.entry.EntryId;
import backstory.graph.Reads;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The items of all feeds of a site that hold whole texts. Most articles are new in several: an item is made once and
 * kept for the others as long as there is room. For use by many threads.
 */
final class FeedItems {
    /** In characters of text: those of some hundred articles. */
    private static final long ROOM = 4_000_000;

    private final PageContext context;
    private final Map<EntryId, Reads.Shared<FeedItem>> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(ROOM);

    FeedItems(PageContext context) {
        this.context = context;
    }

    /** The first of some articles. */
    List<FeedItem> of(List<Article> articles, int limit, Reads reads) {
        return articles.stream().limit(limit).map(article -> of(article, reads)).toList();
    }

    private FeedItem of(Article article, Reads reads) {
        Reads.Shared<FeedItem> known = kept.get(article.key());
        if (known != null) {
            return reads.use(known);
        }
        Reads.Shared<FeedItem> made = reads.share(own -> FeedItem.of(article, context, own));
        FeedItem item = reads.use(made);
        if (room.addAndGet(-item.length()) >= 0) {
            kept.put(article.key(), made);
        }
        return item;
    }
}
