package backstory.bibliography;

import backstory.entry.value.Creator;
import backstory.problem.Location;
import java.util.List;

/** A variable of an item, as CSL knows texts, names and dates. */
public sealed interface Variable {
    /** Returns its CSL name: {@code container-title}. What CSL has no name for has the name of our key or of BibTeX. */
    String name();

    /** Returns where its value was read. */
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
     * @param edtf as EDTF, or empty if it is not understood
     * @param written as it was found
     */
    record Dated(String name, String edtf, String written, Location at) implements Variable {}
}
