package backstory.entry;

import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word that readers may not know.
 *
 * @param definition one or two plain sentences, inline Markdown
 * @param aliases other forms that texts may use and that become links
 * @param match how mentions in text are compared with it
 * @param origin the foreign word it comes from
 */
public record Term(
        Identity identity,
        String term,
        Text definition,
        List<String> aliases,
        Match match,
        Optional<Origin> origin,
        List<EntryRef> seeAlso,
        List<EntryRef> sources,
        Body body)
        implements Entry {

    /**
     * How mentions are matched: regardless of case, exactly as written, or never. A term all in capitals is always
     * matched exactly.
     */
    public enum Match {
        FOLD,
        EXACT,
        NONE
    }

    /**
     * Where a word comes from.
     *
     * @param lang BCP 47 tag
     * @param text the word in that language, or empty
     * @param literal what it means word for word, or empty
     */
    public record Origin(String lang, String text, String literal) {}

    public Term {
        aliases = List.copyOf(aliases);
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
    }

    @Override
    public String label() {
        return term;
    }

    @Override
    public List<Text> texts() {
        return List.of(definition);
    }

    @Override
    public List<EntryRef> references() {
        return Stream.concat(seeAlso.stream(), sources.stream()).toList();
    }

    @Override
    public List<String> otherNames() {
        return aliases;
    }

    @Override
    public boolean isLinkedByName() {
        return true;
    }

    @Override
    public Term withBody(Body text) {
        return new Term(identity, term, definition, aliases, match, origin, seeAlso, sources, text);
    }
}
