package backstory.page.list;

import backstory.entry.Article;
import backstory.graph.Catalog;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.article.ArticleLine;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.paging.NewestFirst;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.view.LanguageView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page for each topic with its articles. */
public final class TopicPages {
    public static final PageKind KIND = PageKind.of("topics", TopicPages::pages, Map.of("topic.ftlh", TopicView.class));

    private TopicPages() {}

    /**
     * The view, newest article first.
     *
     * @param language of the name
     */
    public record TopicView(
            Frame frame, String name, LanguageView language, List<ArticleLine> articles, Pagination pagination)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Page> pages = new ArrayList<>();
        for (Catalog.Topic topic : context.catalog().topics()) {
            pages.addAll(NewestFirst.of(
                            new NewestFirst.Whole(Links.topic(topic.id()), "", topic.name()),
                            topic.articles(),
                            Parts.LINES,
                            context)
                    .pages(part -> Page.of(part.path(), "topic", () -> view(context, topic, part))));
        }
        return pages;
    }

    private static TopicView view(PageContext context, Catalog.Topic topic, NewestFirst.ListPage<Article> part) {
        OutputPath path = part.path();
        String title = part.pagination().title().isEmpty()
                ? topic.name()
                : part.pagination().title();
        return new TopicView(
                new Frames(context)
                        .page(path, title, context.words().text("about.topic", topic.name()))
                        .withFeed(
                                FeedLink.of(Links.feed(Links.topic(topic.id())), topic.name(), path, context.links())),
                topic.name(),
                context.language(),
                part.items().stream()
                        .map(article -> ArticleLine.of(context, path, article))
                        .toList(),
                part.pagination());
    }
}
