package backstory.twin;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.PlainPage;
import backstory.entry.site.SiteConfig;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Excerpts;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code llms.txt}, the site's map for programs that read text, in the form of llmstxt.org: the name of the site, what
 * it is about, and lists of links, here to the articles as Markdown. A site with too many articles for one file has
 * further ones.
 */
public final class LlmsText {
    private static final String NAME = "llms";

    public static final DataFile FILES =
            DataFile.rendered(site -> pages(site.context().asTyped()), Map.of(NAME + ".ftlm", LlmsView.class));

    /** How many articles a file lists: some 200 KB. */
    static final int ARTICLES = 1000;

    /** The one heading that the form gives a meaning: what may be skipped where there is little room. */
    private static final String OPTIONAL = "Optional";

    private LlmsText() {}

    /**
     * The view.
     *
     * @param description in a sentence, or empty
     */
    public record LlmsView(String title, String description, List<Section> sections) implements View {}

    /** Links under a heading; never empty. */
    public record Section(String title, List<Line> lines) {}

    /**
     * A link.
     *
     * @param about what it leads to, in a sentence or none
     */
    public record Line(String label, String href, String about) {}

    private static List<Page> pages(PageContext context) {
        PageContext whole = context.links().isPublished() ? context.withAbsoluteUrls() : context;
        List<Article> articles = context.catalog().articles();
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < articles.size(); from += ARTICLES) {
            List<Article> some = articles.subList(from, Math.min(from + ARTICLES, articles.size()));
            OutputPath path = path(from / ARTICLES);
            boolean first = from == 0;
            pages.add(Page.markdown(path, NAME, reads -> view(whole, path, some, first)));
        }
        return pages;
    }

    /** {@code llms.txt}, then {@code llms-2.txt} and so on. */
    private static OutputPath path(int part) {
        return OutputPath.of(part == 0 ? "llms.txt" : "llms-" + (part + 1) + ".txt");
    }

    private static LlmsView view(PageContext context, OutputPath path, List<Article> articles, boolean first) {
        SiteConfig config = context.catalog().config();
        List<Section> sections = new ArrayList<>();
        add(sections, context.words().text("feed"), articles(context, path, articles));
        if (first) {
            add(sections, context.words().text("about-site"), plainPages(context, path));
            add(sections, OPTIONAL, further(context, path));
        }
        return new LlmsView(config.title(), config.description(), sections);
    }

    private static void add(List<Section> sections, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(title, lines));
        }
    }

    private static List<Line> articles(PageContext context, OutputPath path, List<Article> articles) {
        return articles.stream()
                .map(article -> new Line(
                        context.label(article),
                        context.links().href(path, Links.twin(article)),
                        about(context, article)))
                .toList();
    }

    private static String about(PageContext context, Article article) {
        String day = context.dates().text(article.date());
        String summary = Excerpts.description(context.catalog().plain(article.summary(), article));
        return summary.isEmpty() ? day : day + ". " + summary;
    }

    private static List<Line> plainPages(PageContext context, OutputPath path) {
        return context.catalog().index().all(PlainPage.class).stream()
                .map(page -> new Line(
                        context.label((Entry) page),
                        context.links().href(path, page),
                        Excerpts.description(context.catalog().plain(page.summary(), page))))
                .toList();
    }

    /** The indexes that hold something, and the older articles. */
    private static List<Line> further(PageContext context, OutputPath path) {
        List<Line> lines = new ArrayList<>();
        context.links().indexes().forEach((name, index) -> {
            if (index.isFilled().test(context.catalog())) {
                lines.add(new Line(
                        context.words().text("index." + name),
                        context.links().href(path, Links.index(name)),
                        context.words().text("about." + name)));
            }
        });
        int parts = (context.catalog().articles().size() + ARTICLES - 1) / ARTICLES;
        for (int part = 1; part < parts; part++) {
            lines.add(new Line(
                    context.words().text("others") + " " + (part + 1),
                    context.links().href(path, path(part)),
                    ""));
        }
        return lines;
    }
}
