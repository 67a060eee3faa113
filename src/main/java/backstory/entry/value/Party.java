package backstory.entry.value;

import backstory.problem.Location;
import java.util.Objects;

/**
 * A party that said, passed on or disputes something: a person or an organization with an entry, or a name.
 *
 * @param id the id of a person or an organization, or empty
 * @param name the name of a party without an entry, or empty
 */
public record Party(String id, String name, Location at) {
    public Party {
        Objects.requireNonNull(at);
        if (id.isEmpty() == name.isEmpty()) {
            throw new IllegalArgumentException("a party has an id or a name");
        }
    }

    /** Creates a party with an entry, by its id. */
    public static Party ofId(String id, Location at) {
        return new Party(id, "", at);
    }

    /** Creates a party without an entry, by name. */
    public static Party ofName(String name, Location at) {
        return new Party("", name, at);
    }

    /** True if it is known by the id of an entry. */
    public boolean hasEntry() {
        return !id.isEmpty();
    }
}
