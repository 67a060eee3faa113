package backstory.feed;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfInstant;
import backstory.entry.Article;
import backstory.entry.value.Correction;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.address.PermanentId;
import backstory.page.article.CorrectionView;
import backstory.page.list.CorrectionsPage;
import backstory.page.text.PageText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something new in a feed: an article, or a correction of one.
 *
 * @param id its first address, which stays the same when the article moves, so that no feed reader shows it as new
 * @param link its present address
 * @param published a time (RFC 3339)
 * @param updated the same
 * @param topics their ids and names
 * @param summary as HTML, with whole addresses
 * @param about the summary's words alone
 * @param text {@link FeedText#NONE} where the feed does not hold it
 * @param lang of title, summary and text, or empty where it is the feed's
 */
public record FeedItem(
        String title,
        String id,
        String link,
        String published,
        String updated,
        List<String> authors,
        List<TopicName> topics,
        Html summary,
        String about,
        FeedText text,
        String lang) {

    /** A topic by its id and its name. */
    public record TopicName(String id, String name) {}

    /** A new article with its whole text. */
    static FeedItem of(Article article, PageContext context, Reads reads) {
        return of(article, FeedText.of(article, context.withAbsoluteUrls().in(article), reads), context);
    }

    /** Returns a new article without its text, which readers find by the link. */
    static FeedItem brief(Article article, PageContext context) {
        return of(article, FeedText.NONE, context);
    }

    private static FeedItem of(Article article, FeedText text, PageContext context) {
        OutputPath path = Links.path(article);
        return new FeedItem(
                article.title(),
                context.links().url() + PermanentId.address(article),
                context.links().canonical(path),
                time(article.date()),
                time(article.byline().updated().orElse(article.date())),
                article.byline().authors(),
                context.catalog().topicsOf(article).stream()
                        .map((Catalog.Topic topic) -> new TopicName(topic.id(), topic.name()))
                        .toList(),
                PageText.links(context.withAbsoluteUrls(), path).field(article.summary(), article),
                context.catalog().plain(article.summary(), article),
                text,
                context.language(article).lang());
    }

    /** The newest corrections of all articles, each with the title of its article. */
    static List<FeedItem> ofCorrections(int limit, PageContext context) {
        return CorrectionsPage.made(context)
                .limit(limit)
                .map(made -> of(made, context))
                .toList();
    }

    private static FeedItem of(CorrectionsPage.Made made, PageContext context) {
        OutputPath path = Links.path(made.article());
        String time = time(made.correction().date());
        PageContext absolute = context.withAbsoluteUrls();
        CorrectionView correction = CorrectionView.of(
                made.correction(),
                made.article(),
                absolute,
                PageText.links(absolute, path),
                absolute.links().pageUrl(path));
        return new FeedItem(
                correction.kind() + ": " + made.article().title(),
                context.links().url() + PermanentId.address(made.article()) + "#" + correction.id(),
                context.links().canonical(path) + "#" + correction.id(),
                time,
                time,
                List.of(),
                List.of(),
                Html.EMPTY,
                "",
                FeedText.of(correction),
                context.language(made.article()).lang());
    }

    /** When articles were published, updated and corrected, withdrawn ones among them. */
    static Stream<String> times(Catalog catalog) {
        return Stream.concat(catalog.articles().stream(), catalog.withdrawn().stream())
                .flatMap(article -> Stream.concat(
                        Stream.concat(Stream.of(article.date()), article.byline().updated().stream()),
                        article.corrections().stream().map(Correction::date)))
                .map(FeedItem::time);
    }

    /** Returns the time that RFC 4287 requires; a day without a time becomes its start in UTC, only here. */
    private static String time(Edtf date) {
        return date instanceof EdtfInstant instant ? instant.rfc3339() : date.text() + "T00:00:00Z";
    }
}
