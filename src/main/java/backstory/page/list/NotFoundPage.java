package backstory.page.list;

import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.article.ArticleLine;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.List;
import java.util.Map;

/** The page that a server shows for an address that does not exist, at any depth. */
public final class NotFoundPage {
    public static final PageKind KIND =
            PageKind.of("not-found", NotFoundPage::pages, Map.of("404.ftlh", NotFoundView.class));

    private NotFoundPage() {}

    /**
     * The view.
     *
     * @param everything leads to all that there is from A to Z
     */
    public record NotFoundView(Frame frame, LinkView everything, List<ArticleLine> newest) implements View {}

    static List<Page> pages(PageContext context) {
        return List.of(Page.of(Links.NOT_FOUND, "404", () -> view(context)).unlisted());
    }

    private static NotFoundView view(PageContext context) {
        return new NotFoundView(
                new Frames(context)
                        .page(
                                Links.NOT_FOUND,
                                context.words().text("not-found"),
                                context.words().text("not-found.text")),
                LinkView.of(context.words().text("index.a-z"), context.links().href(Links.NOT_FOUND, Links.A_TO_Z)),
                context.catalog().articles().stream()
                        .limit(5)
                        .map(article -> ArticleLine.of(context, Links.NOT_FOUND, article))
                        .toList());
    }
}
