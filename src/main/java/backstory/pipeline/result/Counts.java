package backstory.pipeline.result;

import backstory.entry.id.EntryKind;
import backstory.graph.index.EntryIndex;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read and what the site holds, for the closing line.
 *
 * @param files in {@code content/} and the site's own {@code templates/}
 * @param pages of the site; 0 where it was not planned
 * @param entries how many the site has of each kind; a kind of which it has none may be missing
 */
public record Counts(int files, int pages, SortedMap<EntryKind, Integer> entries) {
    public Counts {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Counts of(int files, int pages, EntryIndex index) {
        SortedMap<EntryKind, Integer> entries = new TreeMap<>();
        index.all().forEach(entry -> entries.merge(entry.key().kind(), 1, Integer::sum));
        return new Counts(files, pages, entries);
    }

    /** How many entries of a kind the site has. */
    public int of(EntryKind kind) {
        return entries.getOrDefault(kind, 0);
    }
}
