package backstory.entry.id;

import java.util.Objects;

/**
 * The name of an entry, unique in the whole site.
 *
 * @param id letters, digits and hyphens, lower-case, NFC (see {@link backstory.markdown.words.Slug})
 */
public record EntryId(EntryKind kind, String id) implements Comparable<EntryId> {
    public EntryId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    /**
     * Written by hand: it is the key of every map, and the method that Java generates for a record costs a chain of
     * calls each time.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId that && kind == that.kind && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + kind.noun().hashCode();
    }

    /** {@code person:rand-paul}, for messages and sorting only. */
    @Override
    public String toString() {
        return kind.noun() + ":" + id;
    }

    @Override
    public int compareTo(EntryId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? id.compareTo(other.id) : byKind;
    }
}
