package backstory.page;

import backstory.entry.Article;
import backstory.entry.Edtf;
import backstory.entry.EdtfInstant;
import backstory.output.OutputPath;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** The newest articles for feed readers, in Atom (RFC 4287). Made only where the site's address is known. */
final class FeedPages {
    private static final int NEWEST = 50;

    /** Times with different offsets, by the moment that they mean. */
    private static final Comparator<String> LATEST =
            Comparator.comparing(time -> OffsetDateTime.parse(time).toInstant());

    private FeedPages() {}

    /**
     * The view.
     *
     * @param id the address of the site, which names the feed for good
     * @param self the address of the feed
     * @param updated the newest time in it
     * @param author who answers for it
     */
    public record FeedView(Frame frame, String id, String self, String updated, String author, List<Item> items)
            implements View {}

    /**
     * An article.
     *
     * @param link its address, which is its id too and does not change with its title
     * @param lang of title and summary, or empty where it is the feed's
     * @param summary as HTML, with whole addresses
     */
    public record Item(
            String title,
            String link,
            String published,
            String updated,
            List<String> authors,
            String summary,
            String lang) {}

    static List<Page> pages(PageContext context) {
        return context.links().isPublished() ? List.of(Page.xml(Links.FEED, "feed", () -> view(context))) : List.of();
    }

    private static FeedView view(PageContext context) {
        List<Item> items = context.site().articles().stream()
                .limit(NEWEST)
                .map(article -> item(context, article))
                .toList();
        String publisher = context.site().config().publisher();
        return new FeedView(
                context.frame(Links.FEED, context.words().text("feed"), ""),
                context.links().canonical(Links.HOME),
                context.links().canonical(Links.FEED),
                items.stream().map(Item::updated).max(LATEST).orElse("1970-01-01T00:00:00Z"),
                publisher.isEmpty() ? context.site().config().title() : publisher,
                items);
    }

    private static Item item(PageContext context, Article article) {
        OutputPath path = Links.path(article);
        return new Item(
                article.title(),
                context.links().canonical(path),
                time(article.date()),
                time(article.updated().orElse(article.date())),
                article.authors(),
                Annotator.links(context, Links.FEED)
                        .field(article.summary(), article)
                        .toString(),
                context.language(article).lang());
    }

    /** RFC 4287 asks for a time; a day without one is told as its start in UTC, here and nowhere else. */
    private static String time(Edtf date) {
        return date instanceof EdtfInstant instant ? instant.rfc3339() : date.text() + "T00:00:00Z";
    }
}
