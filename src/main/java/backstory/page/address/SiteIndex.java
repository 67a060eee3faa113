package backstory.page.address;

import backstory.entry.Entry;
import backstory.graph.Catalog;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An index, at {@code name/index.html}.
 *
 * @param entryType what it lists; empty where it does not list entries
 * @param isFilled returns true if it lists anything
 */
public record SiteIndex(Optional<Class<? extends Entry>> entryType, Predicate<Catalog> isFilled) {}
