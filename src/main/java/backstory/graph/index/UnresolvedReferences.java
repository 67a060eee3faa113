package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import java.util.List;
import java.util.Map;

/**
 * What is said of a reference that leads to no published entry: that only a draft defines it, or which entry may have
 * been meant.
 */
final class UnresolvedReferences {
    private final Map<EntryId, Entry> unpublished;
    private final Meant meant;

    /**
     * Advice from the entries of an index.
     *
     * @param unpublished what drafts and articles dated later keep back
     */
    UnresolvedReferences(Map<EntryId, Entry> unpublished, Meant meant) {
        this.unpublished = unpublished;
        this.meant = meant;
    }

    Problem unknown(EntryRef reference) {
        EntryId id = reference.to();
        Entry draft = unpublished.get(id);
        if (draft != null) {
            return draft(reference.at(), id.kind().noun() + " \"" + id.id() + "\"", draft.at());
        }
        return Problem.of(
                        Rule.UNKNOWN_REFERENCE,
                        reference.at(),
                        "no " + id.kind().noun() + " has the id \"" + id.id() + "\"")
                .withHint(meant.advice(id.id(), List.of(id.kind())));
    }

    static Problem draft(Location at, String what, Location definition) {
        return Problem.of(Rule.DRAFT_REFERENCE, at, "the " + what + " is defined only in a draft")
                .withHint("publish " + definition.file() + ", or define it at a place that is published");
    }

    /** That a party is named in words by which an entry is called. */
    static Problem nameOf(Entry entry, Party party) {
        String message = "\"" + party.name() + "\" is text here and leads to no page, though an entry is called so";
        return Problem.of(Rule.NAME_OF_ENTRY, party.at(), message)
                .withHint(
                        "write its id: " + entry.key().id() + " (" + entry.at().file() + ")");
    }

    Problem unknown(Party party) {
        for (EntryKind kind : Meant.PARTIES) {
            Entry draft = unpublished.get(new EntryId(kind, party.id()));
            if (draft != null) {
                return draft(party.at(), kind.noun() + " \"" + party.id() + "\"", draft.at());
            }
        }
        return Problem.of(
                        Rule.UNKNOWN_REFERENCE,
                        party.at(),
                        "no person or organization has the id \"" + party.id() + "\"")
                .withHint(meant.adviceOnParty(party.id()));
    }
}
