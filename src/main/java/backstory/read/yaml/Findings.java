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

/** Collects what is found while one file is read. */
public final class Findings {
    private final Problems problems = new Problems();
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryId> invalid = new ArrayList<>();
    private final FragmentCollector fragments = new FragmentCollector();

    public Problems problems() {
        return problems;
    }

    /** Returns the content of the parts that make no entry. */
    public FragmentCollector fragments() {
        return fragments;
    }

    /**
     * Adds an entry. An incomplete one is kept by its id, so that references to it are not reported too, and with its
     * fragments.
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

    /** Adds an id that breaks the rule and the corrected id, so that references to either are not reported too. */
    public void addUnfit(EntryKind kind, String written) {
        for (String id : List.of(written, Slug.of(written))) {
            if (!id.isBlank()) {
                invalid.add(new EntryId(kind, id));
            }
        }
    }

    /** Returns the entries in the order of the file. */
    public List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
    }

    /** Returns the ids whose definitions have mistakes. */
    public List<EntryId> invalid() {
        return invalid.stream().sorted().distinct().toList();
    }
}
