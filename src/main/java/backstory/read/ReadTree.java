package backstory.read;

import backstory.read.entry.FileEntries;
import backstory.read.file.ContentTree;
import java.util.List;
import java.util.Optional;

/**
 * What each file of a tree says.
 *
 * @param files one for each file of the tree, in its order
 */
public record ReadTree(ContentTree tree, List<FileEntries> files) {
    /** What a file says; empty where the tree has none of this path. */
    public Optional<FileEntries> file(String path) {
        int place = tree.place(path);
        return place < 0 ? Optional.empty() : Optional.of(files.get(place));
    }
}
