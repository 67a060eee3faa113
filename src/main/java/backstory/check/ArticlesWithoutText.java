package backstory.check;

import backstory.entry.Article;
import backstory.graph.Texts;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** Reports an article that has only front matter, which was probably saved too early. */
final class ArticlesWithoutText {
    private ArticlesWithoutText() {}

    static void ask(Texts texts, Problems problems) {
        for (Article article : texts.catalog().articles()) {
            if (!texts.reads().linked(article).hasText()) {
                problems.add(Rule.NO_TEXT, article.at(), "the article has no text");
            }
        }
    }
}
