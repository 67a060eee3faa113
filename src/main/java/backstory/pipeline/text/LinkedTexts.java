package backstory.pipeline.text;

import backstory.entry.Entry;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
import backstory.graph.link.Linker;
import backstory.memory.Inputs;
import backstory.memory.LinkedEntryCodec;
import backstory.memory.store.RecordStore;
import backstory.pipeline.request.Parallel;
import java.util.Collection;
import java.util.Optional;

/**
 * Links all entries, and keeps their texts and the sentences around mentions in a store, since they are most of the
 * data of a site. An entry is linked again if its own file has changed since the last build. Every entry is linked
 * again if anything that texts are linked against has changed; a hash of that is the basis of the store.
 *
 * @param index of the entries, the same that the linker uses
 * @param store holds the texts that are linked already, and receives those that are linked now
 */
public record LinkedTexts(Linker linker, EntryIndex index, Inputs inputs, RecordStore store) {
    /** The name of the store. */
    public static final String STORE = "texts";

    /** Links all entries of the index. */
    LinkedEntries all(Parallel parallel) {
        LinkedEntryCodec codec = new LinkedEntryCodec(store, index);
        return LinkedEntries.of(parallel.map("linking", index.all(), (Entry entry) -> {
            Optional<RecordStore.StoredRecord> kept = store.keep(entry.key().toString(), content(entry));
            return codec.read(kept.orElseGet(() -> linked(entry)), entry);
        }));
    }

    /**
     * Links the changed entries again; most texts are linked already, against the same index.
     *
     * @param last all entries as they were linked
     * @param changed the entries whose text has changed, in their current state
     */
    LinkedEntries again(LinkedEntries last, Collection<Entry> changed) {
        LinkedEntryCodec codec = new LinkedEntryCodec(store, index);
        return last.with(
                changed.stream().map(entry -> codec.read(linked(entry), entry)).toList());
    }

    private RecordStore.StoredRecord linked(Entry entry) {
        return store.put(entry.key().toString(), content(entry), LinkedEntryCodec.bytes(linker.link(entry)));
    }

    private long content(Entry entry) {
        return inputs.content(entry.at().file());
    }
}
