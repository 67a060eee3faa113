package backstory.page.list;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.page.FeedLink;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.article.ArticleLine;
import backstory.page.jsonld.SiteNode;
import backstory.page.paging.NewestFirst;
import backstory.page.paging.Parts;
import backstory.page.paging.Pagination;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page: the featured or newest explainer, the others, and the ways into the site. */
public final class HomePage {
    public static final PageKind KIND = PageKind.of(
            "home", HomePage::pages, Map.of("home.ftlh", HomeView.class, "articles.ftlh", ArticlesView.class));

    private HomePage() {}

    /**
     * The view.
     *
     * @param lead the article that the site features, else the newest; none where there is none
     * @param featured true where the site features it
     * @param others the other articles, newest first
     * @param pagination the links to older articles, where they are too many for one page
     * @param topics links to the topics that articles have
     * @param corrections the newest three
     * @param ways links to the indexes with what they hold
     */
    public record HomeView(
            Frame frame,
            List<ArticleLine> lead,
            boolean featured,
            List<ArticleLine> others,
            Pagination pagination,
            List<LinkView> topics,
            List<CorrectionsPage.Line> corrections,
            List<Way> ways)
            implements View {}

    /** The view of older articles, newest first. */
    public record ArticlesView(Frame frame, List<ArticleLine> articles, Pagination pagination) implements View {}

    /**
     * A way into the site.
     *
     * @param holds how many entries it has, in words
     */
    public record Way(LinkView link, String holds) {}

    static List<Page> pages(PageContext context) {
        NewestFirst<Article> list = NewestFirst.of(
                new NewestFirst.Whole(Links.HOME, "", context.words().text("feed")),
                others(context),
                Parts.LINES,
                context);
        return list.pages(
                part -> Page.of(part.path(), "home", () -> view(context, part)),
                part -> Page.of(part.path(), "articles", () -> older(context, part)));
    }

    /** All articles but the featured one, newest first. */
    private static List<Article> others(PageContext context) {
        Optional<Article> featured = context.catalog().site().featured();
        return context.catalog().articles().stream()
                .filter(article -> !featured.equals(Optional.of(article)))
                .toList();
    }

    private static ArticlesView older(PageContext context, NewestFirst.ListPage<Article> part) {
        return new ArticlesView(
                context.frame(part.path(), part.pagination().title(), ""),
                part.items().stream()
                        .map(article -> ArticleLine.of(context, part.path(), article))
                        .toList(),
                part.pagination());
    }

    private static HomeView view(PageContext context, NewestFirst.ListPage<Article> part) {
        Optional<Article> featured = context.catalog().site().featured();
        List<ArticleLine> lines = Stream.concat(featured.stream(), part.items().stream())
                .map(article -> ArticleLine.of(context, Links.HOME, article))
                .toList();
        int lead = Math.min(1, lines.size());
        return new HomeView(
                context.frame(Links.HOME, context.catalog().config().title(), "")
                        .alsoAs(FeedLink.ofData(Links.HOME, context))
                        .about(SiteNode.of(context)),
                lines.subList(0, lead),
                featured.isPresent(),
                lines.subList(lead, lines.size()),
                part.pagination(),
                context.catalog().topics().stream()
                        .map(topic -> context.link(Links.HOME, topic))
                        .toList(),
                CorrectionsPage.newest(context, Links.HOME, 3),
                ways(context));
    }

    private static List<Way> ways(PageContext context) {
        List<Way> ways = new ArrayList<>();
        context.links()
                .indexes()
                .forEach((name, index) -> index.holds().ifPresent(type -> ways.add(way(context, name, type))));
        return ways;
    }

    private static Way way(PageContext context, String index, Class<? extends Entry> type) {
        int holds = context.catalog().index().all(type).size();
        String href = context.links().href(Links.HOME, Links.index(index));
        LinkView link = LinkView.of(context.words().text("index." + index), href);
        return new Way(link, context.words().count("holds." + index, holds));
    }
}
