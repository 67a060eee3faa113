package backstory.output;

import java.util.List;

/**
 * The changes that made the output folder equal to the site. The lists are sorted.
 *
 * @param unchanged how many files were already right, and were not touched
 */
public record Changes(List<OutputPath> added, List<OutputPath> changed, List<OutputPath> removed, int unchanged) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Returns true if every file was already right. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** Returns how many files were written, new and changed ones. */
    public int written() {
        return added.size() + changed.size();
    }
}
