package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the entries that stay when articles are withdrawn: all that no withdrawn article defines, and everything to
 * which an entry that stays leads.
 */
final class UsedEntries {
    private UsedEntries() {}

    /**
     * Returns the ids of the entries that stay.
     *
     * @param ofWithdrawn the entries that only a withdrawn article defines
     * @param linked the linked entries of the index
     */
    static Set<EntryId> in(EntryIndex index, Set<EntryId> ofWithdrawn, LinkedEntries linked) {
        Set<EntryId> used = new TreeSet<>();
        Deque<EntryId> open = new ArrayDeque<>();
        index.all().stream()
                .map(Entry::key)
                .filter(id -> !ofWithdrawn.contains(id))
                .forEach(open::add);
        while (!open.isEmpty()) {
            EntryId id = open.remove();
            if (used.add(id)) {
                open.addAll(leadsTo(linked.get(index.find(id).orElseThrow()), index));
            }
        }
        return used;
    }

    private static List<EntryId> leadsTo(LinkedEntry linked, EntryIndex index) {
        List<EntryId> to = new ArrayList<>();
        index.find(linked.entry().references(), Entry.class).forEach(entry -> to.add(entry.key()));
        linked.entry().parties().forEach(party -> index.find(party).ifPresent(entry -> to.add(entry.key())));
        linked.mentions().forEach(mention -> to.add(mention.of()));
        return to;
    }
}
