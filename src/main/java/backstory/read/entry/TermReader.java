package backstory.read.entry;

import backstory.entry.Identity;
import backstory.entry.Term;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.problem.Text;
import backstory.read.value.Aliases;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;

/** Reads the keys of a term. */
final class TermReader {
    private TermReader() {}

    static Optional<Term> read(Fields fields, EntryRef id, Body body) {
        Optional<String> term = fields.required("term");
        Optional<Text> definition = fields.requiredMarkdown("definition");
        Term.Match match = Values.choice(fields, "match", Term.Match.class).orElse(Term.Match.FOLD);
        List<String> aliases = match == Term.Match.NONE ? fields.texts("aliases") : Aliases.read(fields);
        Optional<Term.Origin> origin = fields.map("origin", TermReader::origin);
        List<EntryRef> seeAlso = Ids.references(fields, "see-also", EntryKind.TERM);
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        Identity identity = Ids.identity(fields, id);
        if (term.isEmpty() || definition.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Term(identity, term.get(), definition.get(), aliases, match, origin, seeAlso, sources, body));
    }

    private static Optional<Term.Origin> origin(Fields fields) {
        String lang = Values.language(fields, "lang");
        String text = fields.text("text");
        String literal = fields.text("literal");
        return Optional.of(new Term.Origin(lang, text, literal));
    }
}
