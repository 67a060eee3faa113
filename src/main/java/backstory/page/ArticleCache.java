package backstory.page;

import backstory.cache.BoundedCache;
import backstory.entry.Article;
import backstory.entry.id.EntryId;
import backstory.graph.Reads;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What is made of an article for several pages: it is made once and kept for the others as long as there is room. Pages
 * outlive the texts that they were planned with: what was made of other texts than a page asks gives way to what is made of
 * these. For use by many threads.
 *
 * @param <T> what is made
 */
public final class ArticleCache<T> {
    private final BiFunction<Article, Reads, T> making;
    private final BoundedCache<EntryId, Reads.Shared<T>> kept;

    /**
     * Nothing made yet.
     *
     * @param room of how many articles it is kept
     */
    public ArticleCache(int room, BiFunction<Article, Reads, T> making) {
        this.making = making;
        this.kept = new BoundedCache<>(room, made -> 1);
    }

    /** What is made of an article; made now if it was not before. */
    public T of(Article article, Reads reads) {
        Optional<Reads.Shared<T>> known = kept.find(article.key());
        return reads.use(known.filter(shared -> shared.isOf(reads)).orElseGet(() -> {
            known.ifPresent(old -> kept.drop(article.key(), old));
            return kept.keep(article.key(), reads.share(own -> making.apply(article, own)));
        }));
    }
}
