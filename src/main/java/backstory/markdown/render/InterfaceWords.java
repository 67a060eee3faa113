package backstory.markdown.render;

/** The words of the interface that stand inside prose, in the language of the page. */
public interface InterfaceWords {
    /** The language of these words where the prose has another, else empty. */
    default String lang() {
        return "";
    }

    /** Their direction where {@link #lang} is not empty, else empty. */
    default String dir() {
        return "";
    }

    /** What stands between the members of a list, without a blank: before the place in a source. */
    default String comma() {
        return ",";
    }

    /** The heading of an alert, by its name in lower case: {@code context}. */
    String alert(String alert);

    /** The name of the section of footnotes. */
    String notes();

    /** What a note's mark is called for a screen reader: {@code Note b}. */
    String note(String letter);

    /** What the note in the margin on some words is called: {@code Note on “will not interfere”}. */
    String noteOn(String phrase);

    /** What the way back from a note is called: {@code Back to mention 1 of note b}. */
    String backToNote(int mention, String letter);
}
