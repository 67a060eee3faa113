package backstory.page.article;

import backstory.entry.PlainPage;
import backstory.graph.BlockEntries;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.LanguageView;
import backstory.page.view.View;
import java.util.List;
import java.util.Map;

/** The pages beside the articles. */
public final class PlainPages {
    public static final PageKind KIND = PageKind.of("pages", PlainPages::pages, Map.of("page.ftlh", PlainView.class));

    private PlainPages() {}

    /**
     * The view.
     *
     * @param language as in {@link ArticlePages.ArticleView}
     */
    public record PlainView(
            Frame frame,
            String title,
            Html summary,
            List<BodyPart> body,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    static List<Page> pages(PageContext context) {
        return context.catalog().index().all(PlainPage.class).stream()
                .map(page -> Page.of(Links.path(page), "page", reads -> view(context.in(page), reads, page))
                        .from(page))
                .toList();
    }

    private static PlainView view(PageContext context, Reads reads, PlainPage page) {
        OutputPath path = Links.path(page);
        PageText pageText = PageText.cards(context, path);
        Html summary = pageText.field(page.summary(), page);
        PageBody body = PageBody.of(new BlockEntries(reads, page), context, pageText, path);
        return new PlainView(
                new Frames(context).page(page, body.firstParagraph()),
                context.label(page),
                summary,
                body.all(),
                pageText.cards(),
                pageText.sources(),
                context.language(page));
    }
}
