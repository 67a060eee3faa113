package backstory.page.article;

import backstory.entry.Article;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.claim.ClaimSlices;
import backstory.page.timeline.StoryTimelines;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/** Counts the sources, claims, events and open questions of an article, each with a link to them. */
final class ArticleCounts {
    private final List<LinkView> counts = new ArrayList<>();

    private ArticleCounts() {}

    static List<LinkView> of(Article article, Reads reads, ArticleStory story, PageContext context) {
        OutputPath page = Links.path(article);
        OpenQuestions questions = story.body().questions();
        int sources = story.sources().entries().size();
        int claims = reads.claimsOf(article).size();
        int events = reads.timelineOf(article).size();
        ArticleCounts counts = new ArticleCounts();
        counts.add(sources, context.words().count("counts.sources", sources), "#sources_");
        counts.add(
                claims,
                context.words().count("counts.claims", claims),
                context.links().href(page, ClaimSlices.ofStory(article)));
        counts.add(
                events,
                context.words().count("counts.timeline", events),
                context.links().href(page, StoryTimelines.path(article)));
        counts.add(
                questions.count(),
                context.words().count("counts.questions", questions.count()),
                "#" + questions.section());
        return List.copyOf(counts.counts);
    }

    private void add(int count, String words, String href) {
        if (count > 0) {
            counts.add(LinkView.of(words, href));
        }
    }
}
