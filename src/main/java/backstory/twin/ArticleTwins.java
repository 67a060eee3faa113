package backstory.twin;

import backstory.entry.Article;
import backstory.entry.value.LocatedText;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.text.TwinText;
import backstory.page.view.DateView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import backstory.page.view.WordsView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Each article as Markdown at {@code articles/<slug>.md}: for programs that read text, and for people who read it in a
 * terminal or an editor. A withdrawn article has only its notice; a file at a former address says where the text is
 * now.
 */
public final class ArticleTwins {
    public static final DataFile FILES = DataFile.rendered(
            site -> pages(site.context().asTyped()),
            Map.of(
                    "article.ftlm", TwinView.class,
                    "withdrawn.ftlm", WithdrawnTwinView.class,
                    "redirect.ftlm", MovedTwinView.class));

    private ArticleTwins() {}

    /**
     * The view.
     *
     * @param words of the interface, in the language of the text
     * @param page the article's page
     * @param asOf the day the text speaks from, where it is not the day of publication
     * @param draft whether readers will not see it
     */
    public record TwinView(
            WordsView words,
            LinkView page,
            String title,
            List<String> authors,
            String dateline,
            DateView date,
            DateView updated,
            DateView asOf,
            List<LinkView> topics,
            TwinStory story,
            boolean draft)
            implements View {}

    /** The view of an article that was withdrawn: the notice in place of the story. */
    public record WithdrawnTwinView(
            WordsView words, LinkView page, String title, DateView date, List<TwinCorrection> corrections)
            implements View {}

    /** The view of a former address: where the text is now. */
    public record MovedTwinView(WordsView words, LinkView to) implements View {}

    private static List<Page> pages(PageContext context) {
        PageContext whole = context.links().isPublished() ? context.withAbsoluteUrls() : context;
        Catalog catalog = context.catalog();
        List<Page> pages = new ArrayList<>();
        for (Article article : catalog.articles()) {
            pages.add(Page.markdown(Links.twin(article), "article", reads -> view(whole.in(article), reads, article))
                    .from(article));
        }
        for (Article article : catalog.withdrawn()) {
            pages.add(Page.markdown(Links.twin(article), "withdrawn", reads -> withdrawn(whole.in(article), article))
                    .from(article));
        }
        pages.addAll(moved(whole));
        return pages;
    }

    /**
     * Makes files for former addresses. A redirect needs HTML, so a file says where the text is. Conflicts of addresses
     * are reported with those of pages.
     */
    private static List<Page> moved(PageContext context) {
        Set<String> taken = new HashSet<>();
        List<Article> articles = context.catalog().index().all(Article.class);
        articles.forEach(article -> taken.add(Links.twin(article).folded()));
        List<Page> pages = new ArrayList<>();
        for (Article article : articles) {
            for (LocatedText former : article.redirectFrom()) {
                Optional<OutputPath> path = former.text().startsWith("/")
                        ? Optional.empty()
                        : OutputPath.parse("articles/" + former.text() + ".md");
                path.filter(free -> taken.add(free.folded()))
                        .ifPresent(free -> pages.add(
                                Page.markdown(free, "redirect", reads -> moved(context.in(article), free, article))
                                        .askedAt(former.at())));
            }
        }
        return pages;
    }

    private static MovedTwinView moved(PageContext context, OutputPath former, Article article) {
        String href = context.links().href(former, Links.twin(article));
        return new MovedTwinView(new WordsView(context.words()), LinkView.of(context.label(article), href));
    }

    private static TwinView view(PageContext context, Reads reads, Article article) {
        OutputPath page = Links.path(article);
        return new TwinView(
                new WordsView(context.words()),
                page(context, page),
                context.label(article),
                article.byline().authors(),
                article.byline().dateline(),
                context.date(article.date()),
                context.date(article.byline().updated()),
                context.date(article.byline().asOf()),
                context.catalog().topicsOf(article).stream()
                        .map((Catalog.Topic topic) -> context.link(page, topic))
                        .toList(),
                TwinStory.of(article, context, reads),
                article.isDraft());
    }

    private static LinkView page(PageContext context, OutputPath page) {
        String href = context.links().href(page, page);
        return LinkView.of(href, href);
    }

    private static WithdrawnTwinView withdrawn(PageContext context, Article article) {
        OutputPath page = Links.path(article);
        return new WithdrawnTwinView(
                new WordsView(context.words()),
                page(context, page),
                context.label(article),
                context.date(article.date()),
                TwinCorrection.of(article, context, new TwinText(context, page)));
    }
}
