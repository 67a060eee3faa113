package backstory.graph;

import backstory.entry.Source;
import backstory.markdown.Mark;
import backstory.markdown.Prose;
import backstory.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with everything in it resolved. As short-lived as its prose.
 *
 * @param references where each of {@link Prose#references()} leads
 * @param marks first mentions that link themselves, in reading order
 * @param citations the sources of each of {@link Prose#citations()}; empty where a key leads nowhere
 * @param blocks what each of {@link Prose#directives()} places
 * @param problems of the prose and of its references
 */
public record LinkedText(
        Prose prose,
        List<Target> references,
        Map<Mark, Target.OfEntry> marks,
        List<List<Optional<Source>>> citations,
        List<Block> blocks,
        List<Problem> problems) {
    public LinkedText {
        references = List.copyOf(references);
        citations = List.copyOf(citations);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
