package backstory.page.list;

import backstory.entry.Article;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.page.PageContext;
import backstory.page.StoryCounts;
import backstory.page.address.Links;
import backstory.page.article.ArticleLine;
import backstory.page.article.BriefPoints;
import backstory.page.article.OpenQuestions;
import backstory.page.text.PageText;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * An article on the first page, with what it rests on.
 *
 * @param topics links to its topics
 * @param image at its head with its credit, or empty
 * @param points its answer in short, if it has one
 * @param counts of sources, claims, events and open questions, in words
 */
public record StoryView(
        ArticleLine article, List<LinkView> topics, Html image, List<String> points, List<String> counts)
        implements View {
    static StoryView of(Article article, Reads reads, PageContext context) {
        List<String> counts = new ArrayList<>(StoryCounts.of(article, reads).all(context));
        int questions = OpenQuestions.in(reads.body(article)).count();
        if (questions > 0) {
            counts.add(context.words().count("counts.questions", questions));
        }
        return new StoryView(
                ArticleLine.of(context, Links.HOME, article),
                context.catalog().topicsOf(article).stream()
                        .map(topic -> context.link(Links.HOME, topic))
                        .toList(),
                PageText.links(context, Links.HOME).head(article),
                BriefPoints.of(reads.body(article), context.proseTypography(article)),
                List.copyOf(counts));
    }
}
