package backstory.read;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.entry.EntryRef;
import backstory.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the reading of one file has found so far. */
final class Findings {
    private final Problems problems = new Problems();
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryId> spoiled = new ArrayList<>();

    Problems problems() {
        return problems;
    }

    /** Keeps an entry, or the id of one that is not complete, so that references to it are not called wrong as well. */
    void add(EntryRef id, Optional<? extends Entry> entry) {
        if (!Ids.isUsable(id)) {
            return;
        }
        entry.ifPresentOrElse(entries::add, () -> spoiled.add(id.to()));
    }

    /** In the order of the file. */
    List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
    }

    List<EntryId> spoiled() {
        return spoiled.stream().sorted().distinct().toList();
    }
}
