package backstory.graph.link;

import backstory.entry.Source;
import backstory.graph.index.Block;
import backstory.graph.index.Target;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.WordRange;
import backstory.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text with everything in it resolved. As short-lived as its prose.
 *
 * @param targets where each of {@link Prose#references()} leads
 * @param marks first mentions that link themselves, in reading order
 * @param sources of each of {@link Prose#citations()}; empty where a key leads nowhere
 * @param blocks what each of {@link Prose#directives()} places
 * @param problems of the prose and of its references
 */
public record LinkedText(
        Prose prose,
        List<Target> targets,
        SortedMap<WordRange, Target.OfEntry> marks,
        List<List<Optional<Source>>> sources,
        List<Block> blocks,
        List<Problem> problems) {
    public LinkedText {
        targets = List.copyOf(targets);
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Where a reference of the prose leads. */
    public Target target(Reference reference) {
        return targets.get(reference.index());
    }

    /** The sources of a citation of the prose, one for each of its keys; empty where one leads nowhere. */
    public List<Optional<Source>> sources(Citation citation) {
        return sources.get(citation.index());
    }

    /** What a directive of the prose places. */
    public Block block(Directive directive) {
        return blocks.get(directive.index());
    }

    /** The first mentions in a passage that link themselves, in reading order. */
    public List<WordRange> marks(int passage) {
        return List.copyOf(marks.subMap(new WordRange(passage, 0, 0), new WordRange(passage + 1, 0, 0))
                .keySet());
    }
}
