package backstory.pipeline.result;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryKind;
import backstory.graph.index.EntryIndex;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of files read and of what the site contains, for the closing line.
 *
 * @param files in {@code content/} and the site's own {@code templates/}
 * @param pages of the site; 0 if it was not planned
 * @param drafts the number of drafts, whether they are left out or built
 * @param later the number of articles that are left out because of a later date
 * @param entries the number of entries of each kind; a kind without entries may be missing
 */
public record Counts(int files, int pages, int drafts, int later, SortedMap<EntryKind, Integer> entries) {
    public Counts {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Counts of(int files, int pages, EntryIndex index) {
        SortedMap<EntryKind, Integer> entries = new TreeMap<>();
        index.all().forEach(entry -> entries.merge(entry.key().kind(), 1, Integer::sum));
        List<Article> heldBack = articles(index.heldBack());
        int leftOut = drafts(heldBack);
        return new Counts(files, pages, leftOut + drafts(articles(index.all())), heldBack.size() - leftOut, entries);
    }

    private static List<Article> articles(Collection<Entry> entries) {
        return entries.stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
    }

    private static int drafts(List<Article> articles) {
        return (int) articles.stream().filter(Article::isDraft).count();
    }

    /** Returns the number of entries of a kind. */
    public int of(EntryKind kind) {
        return entries.getOrDefault(kind, 0);
    }
}
