package backstory.page;

import backstory.entry.Article;
import backstory.entry.EntryId;
import backstory.graph.Rests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The items of all feeds of a site. Most articles are new in several feeds: an item is made once and kept for the others
 * as long as there is room. For use by many threads.
 */
final class FeedItems {
    /** In characters of text: those of some hundred articles. */
    private static final long ROOM = 4_000_000;

    private final PageContext context;
    private final Map<EntryId, Rests.On<FeedItem>> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(ROOM);

    FeedItems(PageContext context) {
        this.context = context;
    }

    /** The first of some articles. */
    List<FeedItem> of(List<Article> articles, int limit) {
        return articles.stream().limit(limit).map(this::of).toList();
    }

    private FeedItem of(Article article) {
        Rests.On<FeedItem> item = Optional.ofNullable(kept.get(article.key())).orElseGet(() -> made(article));
        context.site().restsOn(item.rests());
        return item.made();
    }

    private Rests.On<FeedItem> made(Article article) {
        Rests.On<FeedItem> item = context.site().noting(() -> FeedItem.of(article, context));
        if (room.addAndGet(-item.made().length()) >= 0) {
            kept.put(article.key(), item);
        }
        return item;
    }
}
