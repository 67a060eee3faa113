package backstory.check;

import backstory.graph.Site;
import backstory.problem.Problem;
import backstory.problem.Problems;
import java.util.List;

/** A question to the finished site. */
@FunctionalInterface
public interface Check {
    /** Adds a problem for each fault it finds. */
    void ask(Site site, Problems problems);

    /** The problems of a site that it finds. */
    default List<Problem> ask(Site site) {
        Problems problems = new Problems();
        ask(site, problems);
        return problems.sorted();
    }
}
