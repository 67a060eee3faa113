package backstory.read.yaml;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.markdown.words.Slug;
import backstory.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the reading of one file has found so far. */
public final class Findings {
    private final Problems problems = new Problems();
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryId> invalid = new ArrayList<>();
    private final FragmentCollector fragments = new FragmentCollector();

    public Problems problems() {
        return problems;
    }

    /** What the parts say that make no entry. */
    public FragmentCollector fragments() {
        return fragments;
    }

    /**
     * Keeps an entry, or the id of one that is not complete, so that references to it are not called wrong as well, and
     * what it says.
     */
    public void add(EntryRef id, Optional<? extends Entry> entry, FragmentCollector says) {
        if (entry.isEmpty() || !id.isUsable()) {
            fragments.addAll(says);
        }
        if (!id.isUsable()) {
            return;
        }
        entry.ifPresentOrElse(entries::add, () -> invalid.add(id.to()));
    }

    /** Keeps an id that breaks the rule and the one that it should be, so that no reference to them is called wrong too. */
    public void addUnfit(EntryKind kind, String written) {
        for (String id : List.of(written, Slug.of(written))) {
            if (!id.isBlank()) {
                invalid.add(new EntryId(kind, id));
            }
        }
    }

    /** In the order of the file. */
    public List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
    }

    /** Ids whose definitions have mistakes. */
    public List<EntryId> invalid() {
        return invalid.stream().sorted().distinct().toList();
    }
}
