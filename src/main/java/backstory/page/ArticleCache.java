package backstory.page;

import backstory.entry.Article;
import backstory.entry.id.EntryId;
import backstory.graph.Reads;
import backstory.graph.link.BoundedCache;
import java.util.function.BiFunction;

/**
 * What is made of an article for several pages: it is made once and kept for the others as long as there is room. Pages
 * outlive the texts that they were planned with, and what was kept of other texts than a page asks is not used. For use by
 * many threads.
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

    /** That of an article. */
    public T of(Article article, Reads reads) {
        Reads.Shared<T> shared = kept.get(article.key(), id -> make(article, reads));
        return reads.use(shared.isOf(reads) ? shared : make(article, reads));
    }

    private Reads.Shared<T> make(Article article, Reads reads) {
        return reads.share(own -> making.apply(article, own));
    }
}
