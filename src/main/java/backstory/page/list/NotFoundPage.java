package backstory.page.list;

import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.article.ArticleLine;
import backstory.page.view.View;
import java.util.List;
import java.util.Map;

/** What a server shows for an address that leads nowhere, at any depth. */
public final class NotFoundPage {
    public static final PageKind KIND =
            PageKind.of("not-found", NotFoundPage::pages, Map.of("404.ftlh", NotFoundView.class));

    private NotFoundPage() {}

    /** The view. */
    public record NotFoundView(Frame frame, List<ArticleLine> newest) implements View {}

    static List<Page> pages(PageContext context) {
        return List.of(Page.of(Links.NOT_FOUND, "404", () -> view(context)).unlisted());
    }

    private static NotFoundView view(PageContext context) {
        return new NotFoundView(
                context.frame(Links.NOT_FOUND, context.words().text("not-found"), ""),
                context.catalog().articles().stream()
                        .limit(5)
                        .map(article -> ArticleLine.of(context, Links.NOT_FOUND, article))
                        .toList());
    }
}
