package backstory.pipeline;

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

/** Reads all files of content, except those that the last build has read: what these say is in a store. */
final class ReadFiles {
    private final RecordCodec records = new RecordCodec();
    private final RecordStore store;

    /** @param store where what they say is left to the next build */
    ReadFiles(RecordStore store) {
        this.store = store;
    }

    /**
     * What each file of a tree says, in its order.
     *
     * @param inputs what the files hold; none where nothing is taken from the last build nor kept
     */
    List<FileEntries> all(ContentTree tree, Inputs inputs, Parallel threads) {
        if (inputs.equals(Inputs.NONE)) {
            return threads.map("reading", tree.files(), EntryReader::read);
        }
        long program = inputs.program();
        Map<String, Long> contents = inputs.contents();
        try (RecordStore.Last last = store.last(program)) {
            List<Put> all = threads.map(
                    "reading",
                    tree.files(),
                    (ContentFile file) -> put(file, contents.getOrDefault(file.path(), 0L), last));
            store.seal(program, all.stream().map(Put::slot).toList());
            return all.stream().map(Put::entries).toList();
        }
    }

    private record Put(FileEntries entries, RecordStore.Slot slot) {}

    private Put put(ContentFile file, long content, RecordStore.Last last) {
        Optional<RecordStore.Found> found = last.record(file.path(), content);
        if (found.isPresent()) {
            FileEntries entries = records.read(found.get().record(), file, FileEntries.class);
            return new Put(entries, store.put(last, found.get()));
        }
        FileEntries entries = EntryReader.read(file);
        return new Put(entries, store.put(file.path(), content, records.bytes(entries, file)));
    }
}
