package backstory.check;

import backstory.entry.Source;
import backstory.graph.Texts;
import backstory.markdown.WebAddress;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports a source with the address of another: what rests on it would be counted twice. */
final class SourcesTwice {
    private SourcesTwice() {}

    static void ask(Texts texts, Problems problems) {
        Map<String, Source> first = new HashMap<>();
        for (Source source : texts.catalog().index().all(Source.class)) {
            String url = source.availability().url();
            String address = WebAddress.untracked(url).orElse(url);
            Source earlier = address.isEmpty() ? null : first.putIfAbsent(address, source);
            if (earlier != null) {
                problems.add(Problem.of(
                                Rule.SAME_SOURCE,
                                source.at(),
                                "the source \"" + source.key().id() + "\" has the address of \""
                                        + earlier.key().id() + "\"")
                        .withHint("cite [@" + earlier.key().id() + "], with a locator if another part is meant; its"
                                + " entry is in " + earlier.at()));
            }
        }
    }
}
