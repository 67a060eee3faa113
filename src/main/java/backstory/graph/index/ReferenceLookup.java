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
 * What references lead to. Those that lead nowhere are problems: that only a draft defines what they name, or which entry
 * or file may have been meant. {@link EntryIndex} answers the same questions without a word.
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

    /** The entry that a reference leads to, also by a former id; what is wrong with it goes to {@code problems}. */
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

    /** The person or organization that a party is; none for one known by name alone. */
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

    /** The entry that stands in this Markdown file; a draft or a missing file goes to {@code problems}. */
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

    /** The file that was meant by a path that leads nowhere, or empty. */
    public String adviceOnPath(String written, Location at) {
        return FileIndex.resolve(at, written)
                .map(path -> paths.missing(path, at).hint())
                .orElse("");
    }

    /** What is wrong with a path that leads out of content/, and the one that was meant. */
    public Problem leadsOut(String written, Location at) {
        return paths.leadsOut(written, at);
    }

    /** True if this file, not an entry, is there to be copied; otherwise a problem is added. */
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

    /** The problem that a party is named in words by which an entry is called. */
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
