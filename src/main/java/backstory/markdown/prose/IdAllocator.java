package backstory.markdown.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives out ids, each once: the first who wants one has it, later ones get {@code -2}, {@code -3} and so on. Whoever
 * came before is never renamed, so that a heading added below changes no address above.
 */
final class IdAllocator {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes an id that cannot be another; false where it is taken. */
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
