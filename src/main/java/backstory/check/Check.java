package backstory.check;

import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import java.util.List;

/** A check of the finished site. */
@FunctionalInterface
public interface Check {
    /** Adds a problem for each fault it finds. */
    void ask(Texts texts, Problems problems);

    /** Returns the problems of a site that it finds. */
    default List<Problem> ask(Texts texts) {
        Problems problems = new Problems();
        ask(texts, problems);
        return problems.sorted();
    }
}
