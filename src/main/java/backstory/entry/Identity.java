package backstory.entry;

import backstory.entry.id.EntryId;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import java.util.List;

/**
 * What entries of all kinds have.
 *
 * @param key kind and id
 * @param redirectFrom former ids of the same kind, or old addresses that begin with {@code /}
 * @param at where the entry is defined
 */
public record Identity(EntryId key, List<LocatedText> redirectFrom, Location at) {
    public Identity {
        redirectFrom = List.copyOf(redirectFrom);
    }
}
