package backstory.page;

import backstory.cache.BoundedCache;
import backstory.entry.Article;
import backstory.entry.id.EntryId;
import backstory.graph.Reads;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Makes something of an article once and keeps it for the other pages that need it, as long as there is room. Pages can
 * outlive the texts that they were planned with: if a page asks other texts, what was made of the old ones is replaced.
 * Safe for use by many threads.
 *
 * @param <T> what is made
 */
public final class ArticleCache<T> {
    private final BiFunction<Article, Reads, T> making;
    private final BoundedCache<EntryId, Reads.Shared<T>> kept;

    /**
     * Creates an empty cache.
     *
     * @param room how many articles are kept
     */
    public ArticleCache(int room, BiFunction<Article, Reads, T> making) {
        this.making = making;
        this.kept = new BoundedCache<>(room, made -> 1);
    }

    /** Returns what is made of an article, and makes it first if it is not in the cache. */
    public T of(Article article, Reads reads) {
        Optional<Reads.Shared<T>> known = kept.find(article.key());
        return reads.use(known.filter(shared -> shared.isOf(reads)).orElseGet(() -> {
            known.ifPresent(old -> kept.drop(article.key(), old));
            return kept.keep(article.key(), reads.share(own -> making.apply(article, own)));
        }));
    }
}
