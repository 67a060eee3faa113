package backstory.entry;

import java.util.Comparator;
import java.util.Objects;

/**
 * The identity of an entry: unique in the whole site.
 *
 * @param id letters, digits and hyphens, lower-case, NFC (see {@link backstory.markdown.Slug})
 */
public record EntryId(EntryKind kind, String id) implements Comparable<EntryId> {
    private static final Comparator<EntryId> ORDER =
            Comparator.comparing(EntryId::kind).thenComparing(EntryId::id);

    public EntryId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    /** {@code person:rand-paul}, for messages and sorting only. */
    @Override
    public String toString() {
        return kind.noun() + ":" + id;
    }

    @Override
    public int compareTo(EntryId other) {
        return ORDER.compare(this, other);
    }
}
