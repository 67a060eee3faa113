package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The linked entries of a site by id. Entries with problems or with links to headings of others are few and are
 * collected once, so that after an edit of one text not all entries have to be searched.
 */
public final class LinkedEntries {
    private final OverlayMap<EntryId, LinkedEntry> all;
    private final SortedMap<EntryId, LinkedEntry> withProblems;
    private final SortedMap<EntryId, LinkedEntry> jumping;

    private LinkedEntries(
            OverlayMap<EntryId, LinkedEntry> all,
            SortedMap<EntryId, LinkedEntry> withProblems,
            SortedMap<EntryId, LinkedEntry> jumping) {
        this.all = all;
        this.withProblems = withProblems;
        this.jumping = jumping;
    }

    /**
     * Creates the linked entries of a site.
     *
     * @param entries each once, in any order
     */
    public static LinkedEntries of(Collection<LinkedEntry> entries) {
        Map<EntryId, LinkedEntry> all = new HashMap<>(2 * entries.size());
        entries.forEach(entry -> all.put(entry.entry().key(), entry));
        return new LinkedEntries(
                OverlayMap.of(all),
                among(entries, new TreeMap<>(), LinkedEntries::hasProblems),
                among(entries, new TreeMap<>(), LinkedEntries::jumps));
    }

    /** Returns them with some entries replaced or added. */
    public LinkedEntries with(Collection<LinkedEntry> changed) {
        Map<EntryId, LinkedEntry> over = new HashMap<>();
        changed.forEach(entry -> over.put(entry.entry().key(), entry));
        return new LinkedEntries(
                all.with(over),
                among(changed, new TreeMap<>(withProblems), LinkedEntries::hasProblems),
                among(changed, new TreeMap<>(jumping), LinkedEntries::jumps));
    }

    /** @param found those found before, which are updated */
    private static SortedMap<EntryId, LinkedEntry> among(
            Collection<LinkedEntry> entries, SortedMap<EntryId, LinkedEntry> found, Predicate<LinkedEntry> has) {
        for (LinkedEntry entry : entries) {
            if (has.test(entry)) {
                found.put(entry.entry().key(), entry);
            } else {
                found.remove(entry.entry().key());
            }
        }
        return found;
    }

    private static boolean hasProblems(LinkedEntry entry) {
        return !entry.problems().isEmpty();
    }

    private static boolean jumps(LinkedEntry entry) {
        return !entry.jumps().isEmpty();
    }

    /**
     * Returns what is known about an entry's texts.
     *
     * @throws IllegalStateException for an entry that is not among them
     */
    public LinkedEntry get(Entry entry) {
        return all.find(entry.key())
                .orElseThrow(() -> new IllegalStateException("every entry of a site is linked: " + entry.key()));
    }

    /** Returns the problems found when the entries were linked, by entry. */
    public List<Problem> problems() {
        return withProblems.values().stream()
                .flatMap(entry -> entry.problems().stream())
                .toList();
    }

    /** Returns the entries that link to headings of others, by kind and id. */
    public Stream<LinkedEntry> jumping() {
        return jumping.values().stream();
    }
}
