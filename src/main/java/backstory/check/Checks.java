package backstory.check;

import backstory.graph.Site;
import backstory.problem.Problem;
import backstory.problem.Problems;
import java.util.List;

/** Every question. A new one is a file in this room and a line here. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            SitesWithoutUrl::ask,
            SitesWithoutArticles::ask,
            ArticlesWithoutText::ask,
            ArticlesWithoutAsOf::ask,
            EventsWithoutSource::ask,
            ClaimsWithoutSource::ask,
            UncitedSources::ask,
            UnusedEntries::ask,
            UnusedFiles::ask);

    private Checks() {}

    /** What is wrong with the site as a whole. */
    public static List<Problem> ask(Site site) {
        Problems problems = new Problems();
        ALL.forEach(check -> check.ask(site, problems));
        return problems.sorted();
    }
}
