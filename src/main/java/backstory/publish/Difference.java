package backstory.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The difference between two sites, which is what publishing changes on the branch. Paths have {@code /} and are
 * sorted.
 *
 * @param unchanged how many files stay as they are
 */
public record Difference(List<String> added, List<String> changed, List<String> removed, int unchanged) {
    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Compares two sites by the id of the content of each file, by path. */
    public static Difference between(SortedMap<String, String> old, SortedMap<String, String> next) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : next.entrySet()) {
            if (!old.containsKey(file.getKey())) {
                added.add(file.getKey());
            } else if (!file.getValue().equals(old.get(file.getKey()))) {
                changed.add(file.getKey());
            }
        }
        List<String> removed =
                old.keySet().stream().filter(path -> !next.containsKey(path)).toList();
        return new Difference(added, changed, removed, next.size() - added.size() - changed.size());
    }

    /** Returns true if the branch already contains exactly this site. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
