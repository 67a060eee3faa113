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
 * anything else has that a text is read against, which is the basis of the store.
 */
public final class LinkedTexts {
    /** The name of their store. */
    public static final String STORE = "texts";

    private LinkedTexts() {}

    /** All entries of a index. */
    static List<LinkedEntry> all(Linker linker, EntryIndex index, Inputs inputs, RecordStore store, Parallel parallel) {
        LinkedEntryCodec codec = new LinkedEntryCodec(store, index);
        List<LinkedEntry> all = parallel.map("linking", index.all(), (Entry entry) -> {
            String key = entry.key().toString();
            long text = inputs.content(entry.at().file());
            Optional<RecordStore.StoredRecord> kept = store.keep(key, text);
            RecordStore.StoredRecord record =
                    kept.orElseGet(() -> store.put(key, text, LinkedEntryCodec.bytes(linker.link(entry))));
            return codec.read(record, entry);
        });
        store.seal();
        return all;
    }

    /**
     * The same where most texts are linked already, against the same index.
     *
     * @param last all entries as they were linked
     * @param changed those whose text has changed, as they are now, by id
     * @param store which holds what the others are made of
     */
    static List<LinkedEntry> again(
            Linker linker, EntryIndex index, List<LinkedEntry> last, Map<EntryId, Entry> changed, RecordStore store) {
        LinkedEntryCodec codec = new LinkedEntryCodec(store, index);
        List<LinkedEntry> all = new ArrayList<>(last);
        all.replaceAll(entry -> {
            Entry now = changed.get(entry.entry().key());
            return now == null
                    ? entry
                    : codec.read(store.put(now.key().toString(), 0, LinkedEntryCodec.bytes(linker.link(now))), now);
        });
        return Collections.unmodifiableList(all);
    }
}
