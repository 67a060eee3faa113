package backstory.graph.link;

import backstory.entry.Source;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.walk.TextWalk;
import backstory.markdown.words.WordRange;
import backstory.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A prose with everything in it resolved. It is as short-lived as the prose.
 *
 * @param targets where each of {@link Prose#references()} leads
 * @param marks the first mentions that become links automatically, in reading order
 * @param sources of each of {@link Prose#citations()}; empty where a key leads nowhere
 * @param blocks what each of {@link Prose#directives()} places
 * @param problems of the prose and of its references
 */
record LinkedProse(
        Prose prose,
        List<Target> targets,
        SortedMap<WordRange, Target.OfEntry> marks,
        List<List<Optional<Source>>> sources,
        List<Block> blocks,
        List<Problem> problems) {
    LinkedProse {
        targets = List.copyOf(targets);
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Returns where a reference of the prose leads. */
    Target target(Reference reference) {
        return targets.get(reference.index());
    }

    /** Returns the sources of a citation of the prose, one for each of its keys; empty for a key that leads nowhere. */
    List<Optional<Source>> sources(Citation citation) {
        return sources.get(citation.index());
    }

    /** Returns what a directive of the prose places. */
    Block block(Directive directive) {
        return blocks.get(directive.index());
    }

    /** Returns the words of the prose as readers see them. */
    ShownWords words() {
        return ShownWords.of(prose, targets);
    }

    /** Returns what pages need of it. */
    LinkedText text() {
        return new LinkedText(
                prose.headings(),
                words().firstParagraph(),
                TextWalk.tokens(prose, List.copyOf(marks.keySet())),
                targets,
                List.copyOf(marks.values()),
                prose.citations().stream().map(this::cited).toList(),
                blocks);
    }

    /** Returns what a citation cites: nothing for a key that leads nowhere, which has been reported. */
    private List<LinkedText.Cited> cited(Citation citation) {
        List<LinkedText.Cited> all = new ArrayList<>();
        for (int i = 0; i < citation.cited().size(); i++) {
            Citation.Cited key = citation.cited().get(i);
            sources(citation)
                    .get(i)
                    .ifPresent(source -> all.add(new LinkedText.Cited(source, key.prefix(), key.locator())));
        }
        return List.copyOf(all);
    }
}
