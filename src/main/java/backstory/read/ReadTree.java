package backstory.read;

import backstory.read.entry.FileEntries;
import backstory.read.file.ContentTree;
import java.util.List;
import java.util.Optional;

/**
 * The entries of each file of a tree.
 *
 * @param files one for each file of the tree, in the order of the tree
 */
public record ReadTree(ContentTree tree, List<FileEntries> files) {
    /** Returns the entries of a file; empty if the tree has no file at this path. */
    public Optional<FileEntries> file(String path) {
        int place = tree.place(path);
        return place < 0 ? Optional.empty() : Optional.of(files.get(place));
    }
}
