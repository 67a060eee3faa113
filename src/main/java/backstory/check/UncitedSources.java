package backstory.check;

import backstory.entry.Source;
import backstory.entry.id.EntryKind;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports a source that no text cites and on which no entry rests. An article's list of sources only defines them; it
 * does not cite them. A bibliography entry that contains another source is needed for that source.
 */
final class UncitedSources {
    private UncitedSources() {}

    static void ask(Texts texts, Problems problems) {
        Reads reads = texts.reads();
        Set<String> parents = texts.catalog().index().all(Source.class).stream()
                .map(source -> source.record().parent())
                .collect(Collectors.toSet());
        for (Source source : texts.catalog().index().all(Source.class)) {
            boolean named = reads.catalog().namedBy(source).stream()
                    .anyMatch(entry -> entry.key().kind() != EntryKind.ARTICLE);
            boolean parent = parents.contains(source.key().id());
            if (!named && !parent && reads.mentionsOf(source).isEmpty()) {
                problems.add(Problem.of(
                                Rule.UNCITED_SOURCE,
                                source.at(),
                                "nothing cites the source \"" + source.key().id() + "\"")
                        .withHint("cite it with [@" + source.key().id() + "], or remove it"));
            }
        }
    }
}
