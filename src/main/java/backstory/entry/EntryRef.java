package backstory.entry;

import backstory.problem.Location;
import java.util.Objects;

/** A reference to an entry by its id, and where it was written. */
public record EntryRef(EntryId to, Location at) {
    public EntryRef {
        Objects.requireNonNull(to);
        Objects.requireNonNull(at);
    }
}
