package backstory.entry.id;

import backstory.problem.Location;
import java.util.Objects;

/**
 * A reference to an entry by its id, and where it was written. An article has about thirty, and they stay in memory for
 * the whole build, so it holds the parts of its id and its place instead of both objects, which takes half the memory.
 */
public final class EntryRef {
    private final EntryKind kind;
    private final String id;
    private final String file;
    private final int line;
    private final int column;
    private final int length;

    public EntryRef(EntryId to, Location at) {
        this(to.kind(), to.id(), at);
    }

    private EntryRef(EntryKind kind, String id, Location at) {
        this.kind = kind;
        this.id = id;
        this.file = at.file();
        this.line = at.line();
        this.column = at.column();
        this.length = at.length();
    }

    /** Returns a reference that stays in memory: the same few ids occur again and again, so each is kept only once. */
    public static EntryRef kept(EntryId to, Location at) {
        return new EntryRef(to.kind(), to.id().intern(), at);
    }

    /** The entry that is meant. */
    public EntryId to() {
        return new EntryId(kind, id);
    }

    /** Returns false for an empty id, which stands for an id that could not be read. */
    public boolean isUsable() {
        return !id.isEmpty();
    }

    /** Where it was written. */
    public Location at() {
        return new Location(file, line, column, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryRef ref && to().equals(ref.to()) && at().equals(ref.at());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, file, line, column, length);
    }

    @Override
    public String toString() {
        return to() + " at " + at();
    }
}
