package backstory.page;

import backstory.graph.Site;
import backstory.output.OutputPath;
import java.util.List;

/** One page for each topic with its articles. */
final class TopicPages {
    private TopicPages() {}

    /**
     * The view, newest article first.
     *
     * @param language of the name
     */
    public record TopicView(Frame frame, String name, LanguageView language, List<ArticleLine> articles)
            implements View {}

    static List<Page> pages(PageContext context) {
        return context.site().topics().stream()
                .map(topic -> Page.of(Links.topic(topic.id()), "topic", () -> view(context, topic)))
                .toList();
    }

    private static TopicView view(PageContext context, Site.Topic topic) {
        OutputPath path = Links.topic(topic.id());
        return new TopicView(
                context.frame(path, topic.name(), context.words().text("about.topic", topic.name()))
                        .withFeed(FeedLink.of(Links.feed(path), topic.name(), path, context.links())),
                topic.name(),
                context.language(),
                topic.articles().stream()
                        .map(article -> context.line(path, article))
                        .toList());
    }
}
