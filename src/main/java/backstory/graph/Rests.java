package backstory.graph;

import backstory.entry.EntryId;
import java.util.List;

/**
 * Which texts something that was made from a site rests on, besides all that stands in front matter and lists: it would
 * be the same again as long as these are.
 *
 * @param texts the entries whose texts were read, sorted
 * @param mentions the entries of which was asked where texts mention them, sorted
 * @param onAll true if any text may matter
 */
public record Rests(List<EntryId> texts, List<EntryId> mentions, boolean onAll) {
    /** On no text at all. */
    public static final Rests NONE = new Rests(List.of(), List.of(), false);

    public Rests {
        texts = List.copyOf(texts);
        mentions = List.copyOf(mentions);
    }

    /**
     * Something that was made, and what it rests on.
     *
     * @param <T> what it is
     */
    public record On<T>(T made, Rests rests) {}
}
