package backstory.output;

import java.util.List;

/**
 * What it took to make the output folder equal to the site. The lists are sorted.
 *
 * @param unchanged how many files already were what they had to be, and were not touched
 */
public record Changes(List<OutputPath> added, List<OutputPath> changed, List<OutputPath> removed, int unchanged) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** True if every file already was what it had to be. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** How many files were written, new ones and changed ones. */
    public int written() {
        return added.size() + changed.size();
    }
}
