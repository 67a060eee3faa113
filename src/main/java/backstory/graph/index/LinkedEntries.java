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
 * The linked entries of a site, each to be found by its id. What few of them have, problems and links to headings of others,
 * is looked for once: after an edit of one text nobody goes through all.
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
     * Those of a site.
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

    /** The same where some entries say something else, or with further ones. */
    public LinkedEntries with(Collection<LinkedEntry> changed) {
        Map<EntryId, LinkedEntry> over = new HashMap<>();
        changed.forEach(entry -> over.put(entry.entry().key(), entry));
        return new LinkedEntries(
                all.with(over),
                among(changed, new TreeMap<>(withProblems), LinkedEntries::hasProblems),
                among(changed, new TreeMap<>(jumping), LinkedEntries::jumps));
    }

    /** @param found those that were found before, to which is added and from which is taken */
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
     * What is known of an entry's texts.
     *
     * @throws IllegalStateException for an entry that is not among them
     */
    public LinkedEntry get(Entry entry) {
        return all.find(entry.key())
                .orElseThrow(() -> new IllegalStateException("every entry of a site is linked: " + entry.key()));
    }

    /** What was found wrong when they were linked, by entry. */
    public List<Problem> problems() {
        return withProblems.values().stream()
                .flatMap(entry -> entry.problems().stream())
                .toList();
    }

    /** The entries that link to headings of others, by kind and id. */
    public Stream<LinkedEntry> jumping() {
        return jumping.values().stream();
    }
}
