package backstory.bibliography;

import java.util.List;

/** The abbreviations of months in BibTeX, where they stand without braces, and their English names. */
public final class MonthNames {
    /** In the order of the months, in lower case. */
    public static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthNames() {}
}
