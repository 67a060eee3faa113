package backstory.markdown.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Allocates ids, each once: the first request gets the wanted id, later ones get {@code -2}, {@code -3} and so on. An
 * earlier id is never changed, so a heading added below changes no address above.
 */
final class IdAllocator {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes an id that must not be changed. Returns false if it is already taken. */
    boolean takeAsIs(String id) {
        return taken.add(id);
    }

    String take(String wanted) {
        String id = wanted;
        int number = next.getOrDefault(wanted, 2);
        while (!taken.add(id)) {
            id = wanted + "-" + number++;
        }
        next.put(wanted, number);
        return id;
    }
}
