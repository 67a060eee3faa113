package backstory.check;

import backstory.entry.Article;
import backstory.entry.Event;
import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;

/**
 * Reports an article about events long past that does not say from which day it speaks: its cards would show who people
 * were on the day of publication, years after the story.
 */
final class ArticlesWithoutAsOf {
    private static final int YEAR = 365;

    private ArticlesWithoutAsOf() {}

    static void ask(Texts texts, Problems problems) {
        for (Article article : texts.catalog().articles()) {
            List<Event> events = texts.reads().timelineOf(article);
            long published = article.date().firstDay();
            if (article.byline().asOf().isEmpty()
                    && !events.isEmpty()
                    && events.stream().allMatch(event -> event.date().lastDay() < published - YEAR)) {
                problems.add(Problem.of(
                                Rule.AS_OF_MISSING,
                                article.at(),
                                "every event of the article is over a year older than its date")
                        .withHint("add as-of: with the day that the text speaks from, so that roles are right"));
            }
        }
    }
}
