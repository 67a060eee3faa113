package backstory.page.address;

import backstory.entry.Entry;
import backstory.graph.Catalog;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An index, at {@code name/index.html}.
 *
 * @param entryType what it lists; empty where its lines are no entries
 * @param isFilled whether there is anything to be found there
 */
public record SiteIndex(Optional<Class<? extends Entry>> entryType, Predicate<Catalog> isFilled) {}
