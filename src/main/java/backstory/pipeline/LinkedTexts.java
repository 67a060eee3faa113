package backstory.pipeline;

import backstory.entry.Entry;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Linker;
import backstory.graph.Outline;
import backstory.graph.Sentence;
import backstory.memory.LinkBasis;
import backstory.memory.LinkedEntryCodec;
import backstory.memory.RecordReader;
import backstory.memory.RecordStore;
import java.util.List;
import java.util.Optional;

/**
 * Links all entries, and leaves the sentences around mentions and the outlines of bodies in a store, since they are the
 * most of what a site knows. An entry is linked if its own file has changed since the last build, and every one where
 * anything else has that a text is read against.
 */
final class LinkedTexts {
    private final Library library;
    private final Linker linker;
    private final RecordStore store;

    /** @param store where what is said of each text waits */
    LinkedTexts(Library library, Linker linker, RecordStore store) {
        this.library = library;
        this.linker = linker;
        this.store = store;
    }

    /**
     * All entries of the library.
     *
     * @param basis what their texts are read against; none where nothing is taken from the last build nor kept
     */
    List<LinkedEntry> all(LinkBasis basis, Parallel threads) {
        boolean keeps = !basis.equals(LinkBasis.NONE);
        try (RecordStore.Last last = keeps ? store.last(basis.frame()) : RecordStore.Last.NONE) {
            List<Put> all = threads.map("linking", library.all(), (Entry entry) -> put(entry, last, basis));
            if (keeps) {
                store.seal(basis.frame(), all.stream().map(Put::slot).toList());
            }
            return all.stream().map(Put::linked).toList();
        }
    }

    private record Put(LinkedEntry linked, RecordStore.Slot slot) {}

    private Put put(Entry entry, RecordStore.Last last, LinkBasis basis) {
        String key = entry.key().toString();
        long text = basis.text(entry);
        Optional<RecordStore.Found> found = last.record(key, text);
        if (found.isPresent()) {
            return put(entry, found.get().record(), store.put(last, found.get()));
        }
        byte[] record = LinkedEntryCodec.bytes(linker.link(entry));
        return put(entry, record, store.put(key, text, record));
    }

    private Put put(Entry entry, byte[] record, RecordStore.Slot slot) {
        return new Put(LinkedEntryCodec.read(record, entry, library, new InStore(store, slot.from())), slot);
    }

    /**
     * A record in a store.
     *
     * @param start where it begins
     */
    private record InStore(RecordStore store, long start) implements LinkedEntryCodec.Pieces {
        @Override
        public Sentence sentence(int from, int length, int check) {
            return new SentenceInStore(store, start + from, length, check);
        }

        @Override
        public Outline outline(int from, int length) {
            return new OutlineInStore(store, start + from, length);
        }
    }

    private static RecordReader reader(RecordStore store, long from, int length) {
        return new RecordReader(store.bytes(from, length), 0, length);
    }

    private record SentenceInStore(RecordStore store, long from, int length, int check) implements Sentence {
        @Override
        public Sentence.Held held() {
            RecordReader in = reader(store, from, length);
            return new Sentence.Held(in.text(), in.text());
        }
    }

    private record OutlineInStore(RecordStore store, long from, int length) implements Outline {
        @Override
        public Outline.Held held() {
            return LinkedEntryCodec.outline(reader(store, from, length));
        }
    }
}
