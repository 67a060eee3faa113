package backstory.graph.text;

import backstory.edtf.Edtf;
import backstory.entry.Entry;
import backstory.entry.value.Image;
import java.util.Optional;

/** The target of a reference in a text. */
public sealed interface Target {
    /**
     * An entry, seen from a day.
     *
     * @param day the day that the text refers to, for roles; empty if it refers to no particular day
     * @param fragment a heading of its text, or empty
     */
    record OfEntry(Entry entry, Optional<Edtf> day, String fragment) implements Target {}

    /** A file that is copied, by its path below content/. */
    record OfFile(String path) implements Target {}

    /**
     * An image that is shown.
     *
     * @param file its path below content/
     * @param image all that is known about it
     * @param altOfList true if its words come from the list of images, in the site's language
     * @param captionOfList the same for its caption
     */
    record OfImage(String file, Image image, boolean altOfList, boolean captionOfList) implements Target {}

    /** A heading of the same text. */
    record OfHeading(String fragment) implements Target {}

    /** Nothing: a problem has been reported, and no page is made. */
    record Nowhere() implements Target {}
}
