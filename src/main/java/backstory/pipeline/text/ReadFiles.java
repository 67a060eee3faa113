package backstory.pipeline.text;

import backstory.memory.Inputs;
import backstory.memory.store.RecordCodec;
import backstory.memory.store.RecordStore;
import backstory.memory.store.UnfinishedFolder;
import backstory.pipeline.request.Parallel;
import backstory.read.ReadTree;
import backstory.read.entry.EntryReader;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all files of content, except those that the last build has read: their entries are in its store. */
public final class ReadFiles {
    /** The name of the store. */
    public static final String STORE = "entries";

    private ReadFiles() {}

    /** Reads each file of a tree. */
    public static ReadTree all(ContentTree tree, Parallel parallel) {
        return new ReadTree(tree, parallel.map("reading", tree.files(), EntryReader::read));
    }

    /** Reads each file of a tree, except those whose entries the last build has stored. */
    public static ReadTree all(ContentTree tree, Inputs inputs, UnfinishedFolder unfinished, Parallel parallel) {
        RecordStore store = unfinished.store(STORE, 0);
        RecordCodec codec = new RecordCodec();
        return new ReadTree(tree, parallel.map("reading", tree.files(), (ContentFile file) -> {
            long content = inputs.content(file.path());
            Optional<RecordStore.StoredRecord> kept = store.keep(file.path(), content);
            if (kept.isPresent()) {
                return codec.read(kept.get().bytes(), file, FileEntries.class);
            }
            FileEntries entries = EntryReader.read(file);
            store.put(file.path(), content, codec.bytes(entries, file));
            return entries;
        }));
    }

    /**
     * Reads the changed files of a tree in a process that has read the others before.
     *
     * @param last the files as they were read then
     * @param changed the files whose content has changed since, and those that were added or removed
     */
    public static ReadTree others(ContentTree tree, ReadTree last, Set<String> changed, Parallel parallel) {
        List<ContentFile> unread = tree.files().stream()
                .filter(file -> changed.contains(file.path()))
                .toList();
        Iterator<FileEntries> read = parallel.map(
                        "reading", unread, file -> EntryReader.read(file, last.file(file.path())))
                .iterator();
        Iterator<FileEntries> known = last.files().iterator(); // in the same order as those of the tree
        List<FileEntries> all = new ArrayList<>(tree.files().size());
        for (ContentFile file : tree.files()) {
            all.add(changed.contains(file.path()) ? read.next() : next(known, file.path()));
        }
        return new ReadTree(tree, Collections.unmodifiableList(all));
    }

    private static FileEntries next(Iterator<FileEntries> files, String path) {
        FileEntries file = files.next();
        while (!file.file().path().equals(path)) {
            file = files.next(); // skip a file that was removed or read again
        }
        return file;
    }
}
