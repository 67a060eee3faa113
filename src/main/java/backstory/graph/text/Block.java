package backstory.graph.text;

import backstory.edtf.Edtf;
import backstory.entry.Claim;
import backstory.entry.id.EntryId;
import java.util.List;
import java.util.Optional;

/** What a directive places between the paragraphs of an article or a plain page. */
public sealed interface Block {
    /** One claim, with who said it and who supports or disputes it. */
    record OneClaim(Claim claim) implements Block {}

    /** Claims: all of the article, or of the site. */
    record Claims(Narrowed to) implements Block {}

    /** People: all of the article, or of the site. */
    record People(Narrowed to) implements Block {}

    /** Events: those of the article or of the site, or all of some people and organizations. */
    record Timeline(Narrowed to) implements Block {}

    /** Nothing: a problem has been reported, and no page is made. */
    record Nothing() implements Block {}

    /**
     * The selection that a block shows.
     *
     * @param articles selects what one of these lists or mentions; empty for any
     * @param parties selects what concerns one of these people and organizations; empty for any
     * @param from what ends before it is left out
     * @param until what begins after it is left out
     */
    record Narrowed(List<EntryId> articles, List<EntryId> parties, Optional<Edtf> from, Optional<Edtf> until) {
        public Narrowed {
            articles = List.copyOf(articles);
            parties = List.copyOf(parties);
        }

        /** Returns true if nothing is left out. */
        public boolean isWhole() {
            return articles.isEmpty() && parties.isEmpty() && !isDated();
        }

        /** Returns true if a time is given. */
        public boolean isDated() {
            return from.isPresent() || until.isPresent();
        }

        /** Returns true for a date that may be within the given time. */
        public boolean covers(Edtf date) {
            return from.filter(date::endsBefore).isEmpty()
                    && until.filter(end -> end.endsBefore(date)).isEmpty();
        }
    }
}
