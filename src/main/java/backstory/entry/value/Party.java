package backstory.entry.value;

import backstory.problem.Location;
import java.util.Objects;

/**
 * Somebody who said, passed on or disputes something: a person or an organization with an entry, or a name.
 *
 * @param id the id of a person or an organization, or empty
 * @param name the name of somebody without an entry, or empty
 */
public record Party(String id, String name, Location at) {
    public Party {
        Objects.requireNonNull(at);
        if (id.isEmpty() == name.isEmpty()) {
            throw new IllegalArgumentException("a party has an id or a name");
        }
    }

    /** Somebody who has an entry, by its id. */
    public static Party ofId(String id, Location at) {
        return new Party(id, "", at);
    }

    /** Somebody without an entry, by name. */
    public static Party ofName(String name, Location at) {
        return new Party("", name, at);
    }

    /** True if it is known by the id of an entry. */
    public boolean hasEntry() {
        return !id.isEmpty();
    }
}
