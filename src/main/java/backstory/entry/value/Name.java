package backstory.entry.value;

/**
 * A form of a name.
 *
 * @param lang the BCP 47 tag of its language or script, or empty
 */
public record Name(String text, String lang, Kind kind) {
    /** What a form of a name is. */
    public enum Kind {
        NATIVE,
        TRANSLITERATION,
        FORMER
    }
}
