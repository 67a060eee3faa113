package backstory.markdown.render;

/** The words of the interface that occur inside prose, in the language of the page. */
public interface InterfaceWords {
    /** Returns the language of these words if the prose has another one, else empty. */
    default String lang() {
        return "";
    }

    /** Returns their direction if {@link #lang} is not empty, else empty. */
    default String dir() {
        return "";
    }

    /** Returns what separates the members of a list, without a blank: used before the place in a source. */
    default String comma() {
        return ",";
    }

    /** Returns the heading of an alert, by the alert's name in lower case: {@code context}. */
    String alert(String alert);

    /** Returns the name of the section of footnotes. */
    String notes();

    /** Returns the name of a note's mark for screen readers: {@code Note b}. */
    String note(String letter);

    /** Returns the name of a note in the margin: {@code Note on “will not interfere”}. */
    String noteOn(String phrase);

    /** Returns the name of a link back from a note: {@code Back to mention 1 of note b}. */
    String backToNote(int mention, String letter);
}
