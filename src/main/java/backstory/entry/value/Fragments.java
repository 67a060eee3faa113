package backstory.entry.value;

import backstory.entry.id.EntryRef;
import backstory.problem.Text;
import java.util.List;

/**
 * The content of parts of a file that make no entry because something in them is wrong. Nothing uses it, but it is
 * checked so that the writer learns in the same run what else is wrong there.
 *
 * @param references to entries
 * @param parties who are named
 * @param texts inline Markdown
 */
public record Fragments(List<EntryRef> references, List<Party> parties, List<Text> texts) {
    public Fragments {
        references = List.copyOf(references);
        parties = List.copyOf(parties);
        texts = List.copyOf(texts);
    }

    /** True where such parts say nothing that could be checked. */
    public boolean isEmpty() {
        return references.isEmpty() && parties.isEmpty() && texts.isEmpty();
    }
}
