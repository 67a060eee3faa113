package backstory.pipeline.text;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntry;
import backstory.graph.link.Linker;
import backstory.memory.Inputs;
import backstory.memory.LinkedEntryCodec;
import backstory.memory.store.RecordStore;
import backstory.pipeline.request.Parallel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Links all entries, and leaves their texts and the sentences around mentions in a store, since they are most of the data
 * of a site. An entry is linked if its own file has changed since the last build, and every one where
 * anything else has that a text is linked against, which is the basis of the store.
 *
 * @param index of the entries, which the linker has too
 * @param store holds what texts say that are linked, and gets what is linked now
 */
public record LinkedTexts(Linker linker, EntryIndex index, Inputs inputs, RecordStore store) {
    /** The name of their store. */
    public static final String STORE = "texts";

    /** All entries of the index. */
    List<LinkedEntry> all(Parallel parallel) {
        LinkedEntryCodec codec = new LinkedEntryCodec(store, index);
        return parallel.map("linking", index.all(), (Entry entry) -> {
            Optional<RecordStore.StoredRecord> kept = store.keep(entry.key().toString(), content(entry));
            return codec.read(kept.orElseGet(() -> linked(entry)), entry);
        });
    }

    /**
     * The same where most texts are linked already, against the same index.
     *
     * @param last all entries as they were linked
     * @param changed those whose text has changed, as they are now, by id
     */
    List<LinkedEntry> again(List<LinkedEntry> last, Map<EntryId, Entry> changed) {
        LinkedEntryCodec codec = new LinkedEntryCodec(store, index);
        List<LinkedEntry> all = new ArrayList<>(last);
        all.replaceAll(entry -> {
            Entry now = changed.get(entry.entry().key());
            return now == null ? entry : codec.read(linked(now), now);
        });
        return Collections.unmodifiableList(all);
    }

    private RecordStore.StoredRecord linked(Entry entry) {
        return store.put(entry.key().toString(), content(entry), LinkedEntryCodec.bytes(linker.link(entry)));
    }

    private long content(Entry entry) {
        return inputs.content(entry.at().file());
    }
}
