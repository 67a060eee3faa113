package backstory.bibliography;

import backstory.entry.value.Creator;
import backstory.problem.Location;
import java.util.List;

/** A variable of an item, as CSL knows texts, names and dates. */
public sealed interface Variable {
    /** As CSL writes it: {@code container-title}; what CSL has no name for is called as our keys or BibTeX call it. */
    String name();

    /** Where its value was read. */
    Location at();

    /** Plain text. */
    record Words(String name, String text, Location at) implements Variable {}

    /** Names, in their order. */
    record Names(String name, List<Creator> creators, Location at) implements Variable {
        public Names {
            creators = List.copyOf(creators);
        }
    }

    /**
     * A date.
     *
     * @param edtf as EDTF, or empty where nobody can say what is meant
     * @param written as it was found
     */
    record Dated(String name, String edtf, String written, Location at) implements Variable {}
}
