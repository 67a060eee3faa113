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

    /** Nothing: a problem says so, and no page is made. */
    record Nothing() implements Block {}

    /**
     * What of all that a block could show it does show.
     *
     * @param articles only what one of these lists or mentions; empty for any
     * @param parties only what has to do with one of these people and organizations; empty for any
     * @param from what ends before it is left out
     * @param until what begins after it is left out
     */
    record Narrowed(List<EntryId> articles, List<EntryId> parties, Optional<Edtf> from, Optional<Edtf> until) {
        public Narrowed {
            articles = List.copyOf(articles);
            parties = List.copyOf(parties);
        }

        /** True where nothing is left out. */
        public boolean isWhole() {
            return articles.isEmpty() && parties.isEmpty() && !isDated();
        }

        /** True where only some time is asked for. */
        public boolean isDated() {
            return from.isPresent() || until.isPresent();
        }

        /** True for a date that may lie in the time asked for. */
        public boolean covers(Edtf date) {
            return from.filter(date::endsBefore).isEmpty()
                    && until.filter(end -> end.endsBefore(date)).isEmpty();
        }
    }
}
