package backstory.check;

import backstory.entry.Article;
import backstory.graph.Site;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** An article with front matter only was probably saved too early. */
final class ArticlesWithoutText {
    private ArticlesWithoutText() {}

    static void ask(Site site, Problems problems) {
        for (Article article : site.articles()) {
            if (!site.linked(article).hasText()) {
                problems.add(Rule.NO_TEXT, article.at(), "the article has no text");
            }
        }
    }
}
