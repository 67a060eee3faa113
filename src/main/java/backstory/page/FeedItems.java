package backstory.page;

import backstory.entry.Article;
import backstory.entry.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The items of all feeds of a site. Most articles are new in several of them: such an item is made once and kept till
 * the last feed that announced it has it, as far as there is room; what does not fit is made again. For use by many
 * threads.
 */
final class FeedItems {
    /** In characters of text. */
    private static final long ROOM = 16_000_000;

    private final PageContext context;
    private final Map<EntryId, Integer> awaited = new ConcurrentHashMap<>();
    private final Map<EntryId, FeedItem> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(ROOM);

    FeedItems(PageContext context) {
        this.context = context;
    }

    /** Announces that a feed will show the first of some articles, which are returned. */
    List<Article> announce(List<Article> articles, int limit) {
        List<Article> shown = articles.stream().limit(limit).toList();
        shown.forEach(article -> awaited.merge(article.key(), 1, Integer::sum));
        return shown;
    }

    List<FeedItem> of(List<Article> articles) {
        return articles.stream().map(this::of).toList();
    }

    private FeedItem of(Article article) {
        context.site().restsOnText(article);
        FeedItem item = Optional.ofNullable(kept.get(article.key())).orElseGet(() -> FeedItem.of(article, context));
        if (awaited.merge(article.key(), -1, Integer::sum) > 0) {
            keep(article.key(), item);
        } else if (kept.remove(article.key()) != null) {
            room.addAndGet(item.length());
        }
        return item;
    }

    private void keep(EntryId id, FeedItem item) {
        if (room.get() >= item.length() && kept.putIfAbsent(id, item) == null) {
            room.addAndGet(-item.length());
        }
    }
}
