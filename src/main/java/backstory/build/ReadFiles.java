package backstory.build;

import backstory.memory.Inputs;
import backstory.memory.RecordCodec;
import backstory.memory.RecordStore;
import backstory.read.entry.EntryReader;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all files of content, except those that the last build has read: what these say is on a shelf. */
final class ReadFiles {
    private final RecordCodec records = new RecordCodec();
    private final RecordStore shelf;

    private ReadFiles(RecordStore shelf) {
        this.shelf = shelf;
    }

    /**
     * What each file of a tree says, in its order.
     *
     * @param inputs what the files hold; empty where nothing is taken from the last build nor kept
     */
    static List<FileEntries> of(ContentTree tree, RecordStore shelf, Optional<Inputs> inputs, Parallel parallel) {
        if (inputs.isEmpty()) {
            return parallel.map("reading", tree.files(), EntryReader::read);
        }
        ReadFiles files = new ReadFiles(shelf);
        long program = inputs.get().program();
        Map<String, Long> contents = inputs.get().contents();
        try (RecordStore.Last last = shelf.last(program)) {
            List<Put> all = parallel.map(
                    "reading",
                    tree.files(),
                    (ContentFile file) -> files.put(file, contents.getOrDefault(file.path(), 0L), last));
            shelf.seal(program, all.stream().map(Put::slot).toList());
            return all.stream().map(Put::entries).toList();
        }
    }

    private record Put(FileEntries entries, RecordStore.Slot slot) {}

    private Put put(ContentFile file, long content, RecordStore.Last last) {
        Optional<RecordStore.Found> found = last.record(file.path(), content);
        if (found.isPresent()) {
            FileEntries entries = records.read(found.get().record(), file, FileEntries.class);
            return new Put(entries, shelf.put(last, found.get()));
        }
        FileEntries entries = EntryReader.read(file);
        return new Put(entries, shelf.put(file.path(), content, records.bytes(entries, file)));
    }
}
