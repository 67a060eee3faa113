package backstory.check;

import backstory.graph.Site;
import backstory.problem.Problems;

/** A question to the finished site. */
@FunctionalInterface
public interface Check {
    /** Adds a problem for each fault it finds. */
    void ask(Site site, Problems problems);
}
