package backstory.graph;

import backstory.entry.Claim;
import backstory.entry.Edtf;
import backstory.entry.EntryId;
import java.util.List;
import java.util.Optional;

/** What a directive in an article places between its paragraphs. */
public sealed interface Block {
    /** One claim, with who said it and who supports or disputes it. */
    record OneClaim(Claim claim) implements Block {}

    /** Every claim of the article. */
    record Claims() implements Block {}

    /** Every person of the article. */
    record People() implements Block {}

    /**
     * A timeline.
     *
     * @param of the people and organizations whose events it shows; empty for the article's own events
     * @param from events that end before it are left out
     * @param to events that begin after it are left out
     */
    record Timeline(List<EntryId> of, Optional<Edtf> from, Optional<Edtf> to) implements Block {
        public Timeline {
            of = List.copyOf(of);
        }

        /** True for the article's own timeline, whole. */
        public boolean isWhole() {
            return of.isEmpty() && from.isEmpty() && to.isEmpty();
        }
    }

    /** Nothing: a problem says so, and no page is made. */
    record Nothing() implements Block {}
}
