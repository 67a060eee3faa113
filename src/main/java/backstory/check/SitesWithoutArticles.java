package backstory.check;

import backstory.entry.Article;
import backstory.graph.Texts;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** Reports a site without an article, which has nothing to explain. */
final class SitesWithoutArticles {
    private SitesWithoutArticles() {}

    static void ask(Texts texts, Problems problems) {
        if (texts.catalog().articles().isEmpty()) {
            boolean drafts = texts.catalog().index().heldBack().stream().anyMatch(Article.class::isInstance);
            problems.add(Problem.of(Rule.NO_ARTICLES, Location.of("content/site.yaml"), "the site has no articles")
                    .withHint(
                            drafts
                                    ? "all that it has are drafts or dated later; take status: draft out of one"
                                    : "put the first into content/articles/, with status: published or no status"));
        }
    }
}
