package backstory.bibliography;

import java.util.List;

/** What months are called for short in BibTeX, where these names stand without braces, and in English. */
public final class MonthNames {
    /** In the order of the months, in lower case. */
    public static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthNames() {}
}
