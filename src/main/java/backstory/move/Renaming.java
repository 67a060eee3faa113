package backstory.move;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;

/**
 * What is moved where.
 *
 * @param entry as it is
 * @param to its new id; that of an article with a slug stays
 * @param oldPath the file that is its own, or empty
 * @param newPath the same after the move
 */
record Renaming(Entry entry, EntryId to, String oldPath, String newPath) {
    EntryId from() {
        return entry.key();
    }

    /** True where it gets another address. */
    boolean changesId() {
        return !from().equals(to);
    }

    boolean hasOwnFile() {
        return !oldPath.isEmpty();
    }

    /** The path that a file has after the move. */
    String moved(String path) {
        return hasOwnFile() && path.equals(oldPath) ? newPath : path;
    }
}
