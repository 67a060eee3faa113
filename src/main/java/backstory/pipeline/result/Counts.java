package backstory.pipeline.result;

import backstory.entry.Article;
import backstory.entry.id.EntryKind;
import backstory.graph.index.EntryIndex;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read and what the site holds, for the closing line.
 *
 * @param files in {@code content/} and the site's own {@code templates/}
 * @param pages of the site; 0 where it was not planned
 * @param drafts how many articles are left out as such
 * @param later how many are left out because they are dated later
 * @param entries how many the site has of each kind; a kind of which it has none may be missing
 */
public record Counts(int files, int pages, int drafts, int later, SortedMap<EntryKind, Integer> entries) {
    public Counts {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Counts of(int files, int pages, EntryIndex index) {
        SortedMap<EntryKind, Integer> entries = new TreeMap<>();
        index.all().forEach(entry -> entries.merge(entry.key().kind(), 1, Integer::sum));
        List<Article> heldBack = index.heldBack().stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
        int drafts = (int) heldBack.stream()
                .filter(article -> article.status() == Article.Status.DRAFT)
                .count();
        return new Counts(files, pages, drafts, heldBack.size() - drafts, entries);
    }

    /** How many entries of a kind the site has. */
    public int of(EntryKind kind) {
        return entries.getOrDefault(kind, 0);
    }
}
