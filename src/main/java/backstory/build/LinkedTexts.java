package backstory.build;

import backstory.entry.Entry;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Linker;
import backstory.graph.Outline;
import backstory.graph.Sentence;
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
    private final Shelf shelf;

    private LinkedTexts(Library library, Linker linker, Shelf shelf) {
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
            Library library, Linker linker, Shelf shelf, Optional<Ground> ground, Parallel parallel) {
        LinkedTexts texts = new LinkedTexts(library, linker, shelf);
        try (Shelf.Last last = ground.map(now -> shelf.last(now.frame())).orElse(Shelf.Last.NONE)) {
            List<Put> all = parallel.map("linking", library.all(), (Entry entry) -> texts.put(entry, last, ground));
            ground.ifPresent(
                    now -> shelf.seal(now.frame(), all.stream().map(Put::slot).toList()));
            return all.stream().map(Put::linked).toList();
        }
    }

    private record Put(LinkedEntry linked, Shelf.Slot slot) {}

    private Put put(Entry entry, Shelf.Last last, Optional<Ground> ground) {
        String key = entry.key().toString();
        long text = ground.map(now -> now.text(entry)).orElse(0L);
        Optional<Shelf.Found> found = last.record(key, text);
        if (found.isPresent()) {
            return put(entry, found.get().record(), shelf.put(last, found.get()));
        }
        byte[] record = LinkedRecord.bytes(linker.link(entry));
        return put(entry, record, shelf.put(key, text, record));
    }

    private Put put(Entry entry, byte[] record, Shelf.Slot slot) {
        return new Put(LinkedRecord.read(record, entry, library, new OnShelf(shelf, slot.from())), slot);
    }

    /**
     * A record on a shelf.
     *
     * @param start where it begins
     */
    private record OnShelf(Shelf shelf, long start) implements LinkedRecord.Pieces {
        @Override
        public Sentence sentence(int from, int length, int check) {
            return new SentenceOnShelf(shelf, start + from, length, check);
        }

        @Override
        public Outline outline(int from, int length) {
            return new OutlineOnShelf(shelf, start + from, length);
        }
    }

    private static RecordReader reader(Shelf shelf, long from, int length) {
        return new RecordReader(shelf.bytes(from, length), 0, length);
    }

    private record SentenceOnShelf(Shelf shelf, long from, int length, int check) implements Sentence {
        @Override
        public Sentence.Held held() {
            RecordReader in = reader(shelf, from, length);
            return new Sentence.Held(in.text(), in.text());
        }
    }

    private record OutlineOnShelf(Shelf shelf, long from, int length) implements Outline {
        @Override
        public Outline.Held held() {
            return LinkedRecord.outline(reader(shelf, from, length));
        }
    }
}
