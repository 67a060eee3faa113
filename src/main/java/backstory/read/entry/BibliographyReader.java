package backstory.read.entry;

import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.read.bibliography.BibtexSources;
import backstory.read.bibliography.CslSources;
import backstory.read.bibliography.ReadItem;
import backstory.read.file.ContentRole;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Findings;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sources of a bibliography. Their keys are cited as they are; the names of their pages are slugs of the
 * keys.
 */
final class BibliographyReader {
    private BibliographyReader() {}

    /**
     * Reads all items and keeps them.
     *
     * @return false if the file may contain more than could be read
     */
    static boolean define(Text text, ContentRole role, Findings found) {
        if (role == ContentRole.CSL_SOURCES) {
            Optional<List<ReadItem>> items = CslSources.read(text, found.problems());
            items.ifPresent(all -> all.forEach(item -> define(item, found)));
            return items.isPresent();
        }
        BibtexSources.read(text, found.problems()).forEach(item -> define(item, found));
        return !found.problems().any(problem -> problem.rule() == Rule.BIBTEX_SYNTAX);
    }

    /** Defines one source. A wrong value does not prevent that, since a bibliography belongs to another program. */
    private static void define(ReadItem item, Findings found) {
        Optional<Problem> unfit = Ids.complaintOnKey(item.item().key(), item.at());
        unfit.ifPresent(found.problems()::add);
        String usable = unfit.isPresent() ? "" : item.item().key();
        EntryRef id = EntryRef.kept(new EntryId(EntryKind.SOURCE, usable), item.at());
        Findings own = new Findings();
        Fields fields = Fields.ofEntry(item.keys(), EntryKind.SOURCE.noun(), List.of("id"), own);
        Optional<Source> source = SourceReader.read(fields, id, item::names, item.record());
        if (item.lacksTitle()) {
            own.problems()
                    .add(Problem.of(
                                    Rule.MISSING_KEY,
                                    item.at(),
                                    "\"" + item.item().key() + "\" has no title")
                            .withHint("its type is shown in brackets; a description would be better"));
        }
        own.problems().sorted().forEach(problem -> found.problems().add(problem.asWarning()));
        found.add(id, source, fields.pieces());
    }
}
