package backstory.check;

import backstory.graph.Texts;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/**
 * Reports a site whose address is not known: it can have no feeds and no sitemap, since they contain whole addresses.
 */
final class SitesWithoutUrl {
    private SitesWithoutUrl() {}

    static void ask(Texts texts, Problems problems) {
        if (texts.catalog().config().address().url().isEmpty()) {
            problems.add(Problem.of(
                            Rule.NO_URL,
                            Location.of("content/site.yaml"),
                            "the site has no url, so there is no feed.xml, sitemap.xml and robots.txt")
                    .withHint("add url: https://… to it, or build with --url"));
        }
    }
}
