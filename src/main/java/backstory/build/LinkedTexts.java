package backstory.build;

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
 * Links all entries, and leaves the sentences around mentions and the outlines of bodies on a shelf, since they are the
 * most of what a site knows. An entry is linked if its own file has changed since the last build, and every one where
 * anything else has that a text is read against.
 */
final class LinkedTexts {
    private final Library library;
    private final Linker linker;
    private final RecordStore shelf;

    private LinkedTexts(Library library, Linker linker, RecordStore shelf) {
        this.library = library;
        this.linker = linker;
        this.shelf = shelf;
    }

    /**
     * All entries of a library.
     *
     * @param ground what their texts are read against; empty where nothing is taken from the last build nor kept
     */
    static List<LinkedEntry> of(
            Library library, Linker linker, RecordStore shelf, Optional<LinkBasis> ground, Parallel parallel) {
        LinkedTexts texts = new LinkedTexts(library, linker, shelf);
        try (RecordStore.Last last = ground.map(now -> shelf.last(now.frame())).orElse(RecordStore.Last.NONE)) {
            List<Put> all = parallel.map("linking", library.all(), (Entry entry) -> texts.put(entry, last, ground));
            ground.ifPresent(
                    now -> shelf.seal(now.frame(), all.stream().map(Put::slot).toList()));
            return all.stream().map(Put::linked).toList();
        }
    }

    private record Put(LinkedEntry linked, RecordStore.Slot slot) {}

    private Put put(Entry entry, RecordStore.Last last, Optional<LinkBasis> ground) {
        String key = entry.key().toString();
        long text = ground.map(now -> now.text(entry)).orElse(0L);
        Optional<RecordStore.Found> found = last.record(key, text);
        if (found.isPresent()) {
            return put(entry, found.get().record(), shelf.put(last, found.get()));
        }
        byte[] record = LinkedEntryCodec.bytes(linker.link(entry));
        return put(entry, record, shelf.put(key, text, record));
    }

    private Put put(Entry entry, byte[] record, RecordStore.Slot slot) {
        return new Put(LinkedEntryCodec.read(record, entry, library, new OnShelf(shelf, slot.from())), slot);
    }

    /**
     * A record on a shelf.
     *
     * @param start where it begins
     */
    private record OnShelf(RecordStore shelf, long start) implements LinkedEntryCodec.Pieces {
        @Override
        public Sentence sentence(int from, int length, int check) {
            return new SentenceOnShelf(shelf, start + from, length, check);
        }

        @Override
        public Outline outline(int from, int length) {
            return new OutlineOnShelf(shelf, start + from, length);
        }
    }

    private static RecordReader reader(RecordStore shelf, long from, int length) {
        return new RecordReader(shelf.bytes(from, length), 0, length);
    }

    private record SentenceOnShelf(RecordStore shelf, long from, int length, int check) implements Sentence {
        @Override
        public Sentence.Held held() {
            RecordReader in = reader(shelf, from, length);
            return new Sentence.Held(in.text(), in.text());
        }
    }

    private record OutlineOnShelf(RecordStore shelf, long from, int length) implements Outline {
        @Override
        public Outline.Held held() {
            return LinkedEntryCodec.outline(reader(shelf, from, length));
        }
    }
}
