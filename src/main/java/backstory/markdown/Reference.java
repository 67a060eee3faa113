package backstory.markdown;

import backstory.problem.Location;

/**
 * A link or image that leads to something on the site, as it was written. Addresses with {@code https:} and the like
 * are not references, since they need not be resolved.
 *
 * @param index its index in the prose, from 0 in reading order
 * @param scheme {@code person} and the like for {@link Kind#ENTRY}, else empty
 * @param target the id, or the path as written but decoded; empty for {@link Kind#HEADING}
 * @param asOf the value of {@code ?as-of=}, or empty
 * @param fragment what comes after {@code #}, decoded, NFC, or empty
 * @param text the visible words, or empty where the writer left them to the entry's label
 * @param passage the passage that it stands in
 * @param start where its words begin in the passage's text
 * @param end where they end, exclusive
 * @param at the address between the brackets, for messages
 */
public record Reference(
        int index,
        Kind kind,
        String scheme,
        String target,
        String asOf,
        String fragment,
        String text,
        int passage,
        int start,
        int end,
        Location at) {

    /** What a reference leads to. */
    public enum Kind {
        /** A scheme and an id. */
        ENTRY,
        /** A path relative to the file, to another Markdown file or to a file that is copied. */
        FILE,
        /** A path relative to the file, to an image. */
        IMAGE,
        /** A heading of the same text: {@code #talks}. */
        HEADING
    }
}
