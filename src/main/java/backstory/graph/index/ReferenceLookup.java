package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Finds the targets of references. Those that lead nowhere are reported as problems, which say that only a draft
 * defines the target, or which entry or file may have been meant. {@link EntryIndex} answers the same questions without
 * reporting.
 */
public final class ReferenceLookup {
    private final EntryIndex index;
    private final EntryPaths paths;
    private final FileIndex files;
    private final EntrySuggestions meant;

    ReferenceLookup(EntryIndex index, EntryPaths paths, FileIndex files, EntrySuggestions meant) {
        this.index = index;
        this.paths = paths;
        this.files = files;
        this.meant = meant;
    }

    /**
     * Returns the entry that a reference leads to, also by a former id; what is wrong with it is added to
     * {@code problems}.
     */
    public Optional<Entry> resolve(EntryRef reference, Problems problems) {
        Optional<Entry> found = index.follow(reference.to());
        if (found.isEmpty()) {
            if (!index.mayBeDefined(reference.to())) {
                problems.add(unknown(reference));
            }
        } else if (!found.get().key().equals(reference.to())) {
            problems.add(
                    Rule.FORMER_ID,
                    reference.at(),
                    "the " + reference.to().kind().noun() + " \""
                            + reference.to().id() + "\" is now \""
                            + found.get().key().id() + "\"");
        }
        return found;
    }

    /** Returns the person or organization of a party; none for a party known only by name. */
    public Optional<Entry> resolve(Party party, Problems problems) {
        if (!party.hasEntry()) {
            meant.called(party.name(), EntrySuggestions.PARTIES).stream()
                    .findFirst()
                    .flatMap(index::find)
                    .ifPresent(entry -> problems.add(nameOf(entry, party)));
            return Optional.empty();
        }
        Optional<Entry> found = index.find(party);
        boolean unsure =
                EntrySuggestions.PARTIES.stream().anyMatch(kind -> index.mayBeDefined(new EntryId(kind, party.id())));
        if (found.isEmpty() && !unsure) {
            problems.add(unknown(party));
        }
        return found;
    }

    /** Returns the entry of this Markdown file; a draft or a missing file is added to {@code problems}. */
    public Optional<Entry> resolveFile(String path, Location at, Problems problems) {
        Optional<Entry> found = paths.inFile(path);
        if (found.isEmpty()) {
            Optional<Entry> draft = index.heldBack().stream()
                    .filter(entry -> entry.at().file().equals(path))
                    .findFirst();
            problems.add(draft.map(entry -> draft(at, "page \"" + path + "\"", entry.at()))
                    .orElseGet(() -> paths.missing(path, at)));
        }
        return found;
    }

    /** Returns the file that was probably meant by a path that leads nowhere, or empty. */
    public String adviceOnPath(String written, Location at) {
        return FileIndex.resolve(at, written)
                .map(path -> paths.missing(path, at).hint())
                .orElse("");
    }

    /** Returns the problem of a path that leads out of content/, with the path that was meant. */
    public Problem leadsOut(String written, Location at) {
        return paths.leadsOut(written, at);
    }

    /** Returns true if this is an existing file to copy and not an entry; otherwise a problem is added. */
    public boolean resolveCopied(String path, Location at, Problems problems) {
        if (!files.contains(path)) {
            problems.add(paths.missing(path, at));
            return false;
        }
        return true;
    }

    private Problem unknown(EntryRef reference) {
        EntryId id = reference.to();
        Optional<Entry> draft = index.heldBack(id);
        if (draft.isPresent()) {
            return draft(
                    reference.at(),
                    id.kind().noun() + " \"" + id.id() + "\"",
                    draft.get().at());
        }
        return Problem.of(
                        Rule.UNKNOWN_REFERENCE,
                        reference.at(),
                        "no " + id.kind().noun() + " has the id \"" + id.id() + "\"")
                .withHint(meant.advice(id.id(), List.of(id.kind())));
    }

    private static Problem draft(Location at, String what, Location definition) {
        return Problem.of(Rule.DRAFT_REFERENCE, at, "the " + what + " is defined only in a draft")
                .withHint("publish " + definition.file() + ", or define it at a place that is published");
    }

    /** Returns the problem of a party named in words that are the name of an entry. */
    private static Problem nameOf(Entry entry, Party party) {
        String message = "\"" + party.name() + "\" is text here and leads to no page, though an entry is called so";
        return Problem.of(Rule.NAME_OF_ENTRY, party.at(), message)
                .withHint(
                        "write its id: " + entry.key().id() + " (" + entry.at().file() + ")");
    }

    private Problem unknown(Party party) {
        for (EntryKind kind : EntrySuggestions.PARTIES) {
            Optional<Entry> draft = index.heldBack(new EntryId(kind, party.id()));
            if (draft.isPresent()) {
                return draft(
                        party.at(),
                        kind.noun() + " \"" + party.id() + "\"",
                        draft.get().at());
            }
        }
        return Problem.of(
                        Rule.UNKNOWN_REFERENCE,
                        party.at(),
                        "no person or organization has the id \"" + party.id() + "\"")
                .withHint(meant.adviceOnParty(party.id()));
    }
}
