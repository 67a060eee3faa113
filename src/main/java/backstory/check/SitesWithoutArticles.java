package backstory.check;

import backstory.graph.Texts;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** A site without an article has nothing to explain. */
final class SitesWithoutArticles {
    private SitesWithoutArticles() {}

    static void ask(Texts texts, Problems problems) {
        if (texts.catalog().articles().isEmpty()) {
            problems.add(Problem.of(Rule.NO_ARTICLES, Location.of("content/site.yaml"), "the site has no articles")
                    .withHint("put the first into content/articles/, with status: published or no status"));
        }
    }
}
