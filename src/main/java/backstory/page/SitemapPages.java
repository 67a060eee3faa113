package backstory.page;

import backstory.output.OutputPath;
import java.util.List;

/** The addresses of the site for search engines (sitemaps.org, 0.9). Made only where the site's address is known. */
final class SitemapPages {
    private static final OutputPath PATH = OutputPath.of("sitemap.xml");

    private SitemapPages() {}

    /** The view. */
    public record SitemapView(Frame frame, List<Address> addresses) implements View {}

    /**
     * A page.
     *
     * @param modified the day of its last change as its content says, or empty
     */
    public record Address(String url, String modified) {}

    /** The sitemap of these pages; none where the site's address is not known. */
    static List<Page> of(List<Page> pages, PageContext context) {
        return context.links().isPublished()
                ? List.of(Page.xml(PATH, "sitemap", () -> view(pages, context)))
                : List.of();
    }

    /** The address of the sitemap. */
    static String url(PageContext context) {
        return context.links().canonical(PATH);
    }

    private static SitemapView view(List<Page> pages, PageContext context) {
        List<Address> addresses = pages.stream()
                .filter(Page::listed)
                .map(page -> new Address(
                        context.links().canonical(page.path()),
                        page.modified().map(day -> day.text().substring(0, 10)).orElse("")))
                .toList();
        return new SitemapView(context.frame(PATH, context.words().text("feed"), ""), addresses);
    }
}
