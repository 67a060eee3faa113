package backstory.pipeline.text;

import backstory.memory.Inputs;
import backstory.memory.store.RecordCodec;
import backstory.memory.store.RecordStore;
import backstory.memory.store.UnfinishedFolder;
import backstory.pipeline.request.Parallel;
import backstory.read.entry.EntryReader;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all files of content, except those that the last build has read: what these say is in its store. */
public final class ReadFiles {
    /** The name of their store. */
    public static final String STORE = "entries";

    private ReadFiles() {}

    /** What each file of a tree says, in its order. */
    public static List<FileEntries> all(
            ContentTree tree, Inputs inputs, UnfinishedFolder unfinished, Parallel parallel) {
        if (!unfinished.isLasting()) {
            return parallel.map("reading", tree.files(), EntryReader::read);
        }
        RecordStore store = unfinished.store(STORE, 0);
        RecordCodec codec = new RecordCodec();
        return parallel.map("reading", tree.files(), (ContentFile file) -> {
            long content = inputs.content(file.path());
            Optional<RecordStore.StoredRecord> kept = store.keep(file.path(), content);
            if (kept.isPresent()) {
                return codec.read(kept.get().bytes(), file, FileEntries.class);
            }
            FileEntries entries = EntryReader.read(file);
            store.put(file.path(), content, codec.bytes(entries, file));
            return entries;
        });
    }

    /**
     * The same in a process that has read most of them before.
     *
     * @param last what files said then, by path
     * @param changed the files that hold something else since
     */
    public static List<FileEntries> others(
            ContentTree tree, Map<String, FileEntries> last, Set<String> changed, Parallel parallel) {
        List<ContentFile> unknown = tree.files().stream()
                .filter(file -> changed.contains(file.path()) || !last.containsKey(file.path()))
                .toList();
        List<FileEntries> read = parallel.map(
                "reading", unknown, file -> EntryReader.read(file, Optional.ofNullable(last.get(file.path()))));
        Map<String, FileEntries> fresh = new HashMap<>();
        read.forEach(file -> fresh.put(file.file().path(), file));
        List<FileEntries> all = new ArrayList<>(tree.files().size());
        tree.files().forEach(file -> all.add(fresh.getOrDefault(file.path(), last.get(file.path()))));
        return Collections.unmodifiableList(all);
    }
}
