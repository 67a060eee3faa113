package backstory.page.list;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.value.Correction;
import backstory.graph.Catalog;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.article.CorrectionView;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.paging.NewestFirst;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.text.PageText;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every correction of every article, newest first. */
public final class CorrectionsPage {
    public static final PageKind KIND = PageKind.of(
                    "corrections", CorrectionsPage::pages, Map.of("corrections.ftlh", CorrectionsView.class))
            .listing(CorrectionsPage::holdsAny);

    private CorrectionsPage() {}

    /**
     * The view.
     *
     * @param report where readers report mistakes, or empty
     */
    public record CorrectionsView(Frame frame, List<Line> corrections, Pagination pagination, String report)
            implements View {}

    /** A correction and its article. */
    public record Line(LinkView article, CorrectionView correction) {}

    /** A correction in its article. */
    public record Made(Article article, Correction correction) {}

    static List<Page> pages(PageContext context) {
        return NewestFirst.of(
                        new NewestFirst.Whole(
                                Links.index("corrections"), "", context.words().text("index.corrections")),
                        made(context).toList(),
                        Parts.CORRECTIONS,
                        context)
                .pages(part -> Page.of(part.path(), "corrections", () -> view(context, part)));
    }

    /** The newest corrections of the articles that are published, as many as {@code limit}. */
    static List<Line> newest(PageContext context, OutputPath page, int limit) {
        return lines(made(context.catalog().articles().stream()).limit(limit), context, page);
    }

    /** Returns true if any article was ever corrected. */
    static boolean holdsAny(Catalog catalog) {
        return all(catalog).anyMatch(article -> !article.corrections().isEmpty());
    }

    /** Every correction, newest first. */
    public static Stream<Made> made(PageContext context) {
        return made(all(context.catalog()));
    }

    /** The corrections of an article, newest first. */
    public static Stream<Made> made(Article article) {
        return made(Stream.of(article));
    }

    private static Stream<Made> made(Stream<Article> articles) {
        return articles.flatMap(article -> article.corrections().stream().map(one -> new Made(article, one)))
                .sorted(Comparator.comparing((Made one) -> one.correction().date(), Edtf.TIMELINE)
                        .reversed()
                        .thenComparing(one -> one.article().key()));
    }

    /** Corrections as a page shows them, in their order. */
    public static List<Line> lines(Stream<Made> made, PageContext context, OutputPath page) {
        PageText pageText = PageText.links(context, page);
        return made.map(one -> line(one, context, page, pageText)).toList();
    }

    private static Line line(Made made, PageContext context, OutputPath page, PageText pageText) {
        String href = context.links().href(page, made.article());
        CorrectionView correction = CorrectionView.of(made.correction(), made.article(), context, pageText, href);
        LinkView link = new LinkView(
                context.label(made.article()), href + "#" + correction.id(), false, context.language(made.article()));
        return new Line(link, correction);
    }

    /** Returns all articles, including withdrawn ones: a withdrawal is a correction too. */
    private static Stream<Article> all(Catalog catalog) {
        return Stream.concat(catalog.articles().stream(), catalog.withdrawn().stream());
    }

    private static CorrectionsView view(PageContext context, NewestFirst.ListPage<Made> part) {
        OutputPath path = part.path();
        Frame frame = part.pagination().title().isEmpty()
                ? new Frames(context).index("corrections")
                : new Frames(context)
                        .part(path, "corrections", part.pagination().title());
        return new CorrectionsView(
                frame.withFeed(feed(context, path)),
                lines(part.items().stream(), context, path),
                part.pagination(),
                context.links()
                        .hrefOf(path, context.catalog().config().publisher().corrections()));
    }

    private static List<FeedLink> feed(PageContext context, OutputPath path) {
        return FeedLink.of(Links.CORRECTIONS_FEED, context.words().text("index.corrections"), path, context.links());
    }
}
