package backstory.feed;

import backstory.entry.Article;
import backstory.entry.Person;
import backstory.entry.site.SiteConfig;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.ArticleCache;
import backstory.page.DataFile;
import backstory.page.Excerpts;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.view.View;
import backstory.page.view.WordsView;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the feeds in Atom (RFC 4287): of the site, of each topic, of each person, and of corrections. All but those of
 * people also exist in JSON Feed 1.1. Feeds are made only if the site's address is known. A feed has only the newest
 * articles, with their whole texts, so that it never grows. The feed of a person has fewer, only with their summaries,
 * since there are many such feeds and each repeats what others have.
 */
public final class FeedPages {
    private static final int NEWEST = 20;
    private static final int OF_A_PERSON = 5;
    private static final int CORRECTIONS = 50;

    /** How many articles' items are kept: most are new in several feeds. */
    private static final int KEPT = 150;

    /** Times with different offsets, by the moment that they mean. */
    private static final Comparator<String> LATEST =
            Comparator.comparing(time -> OffsetDateTime.parse(time).toInstant());

    /** The time of a site without articles: RFC 4287 requires one even then. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    public static final DataFile FILES = DataFile.rendered(
            site -> pages(site.context()), Map.of("feed.ftlx", FeedView.class, "feed.ftlj", FeedView.class));

    private FeedPages() {}

    /**
     * The view.
     *
     * @param page the address of the page with the same content, which is the permanent id of the feed
     * @param self the address of the feed
     * @param updated the newest time in it; of a feed without items, the newest of the site
     * @param author the publisher
     */
    public record FeedView(
            FeedFrame frame, String page, String self, String updated, String author, List<FeedItem> items)
            implements View {}

    /**
     * What stands around the items of a feed. Templates that pages and feeds share find the words where a page has them.
     *
     * @param title of the feed with that of the site
     * @param description in a sentence
     * @param lang of title, description and words: a BCP 47 tag
     * @param words of the interface
     */
    public record FeedFrame(String title, String description, String lang, WordsView words) {
        static FeedFrame of(Feed feed, PageContext context) {
            SiteConfig config = context.catalog().config();
            return new FeedFrame(
                    feed.title() + " – " + config.title(),
                    Excerpts.description(feed.about().isEmpty() ? config.description() : feed.about()),
                    context.words().language(),
                    new WordsView(context.words()));
        }
    }

    /** What a feed is about: the page beside it, its address in Atom, its title and its sentence. */
    private record Feed(OutputPath page, OutputPath atom, String title, String about) {}

    static List<Page> pages(PageContext context) {
        if (!context.links().isPublished()) {
            return List.of();
        }
        Catalog catalog = context.catalog();
        ArticleCache<FeedItem> items =
                new ArticleCache<>(KEPT, (article, reads) -> FeedItem.of(article, context, reads));
        List<Page> pages = new ArrayList<>();
        add(pages, context, ofSite(context), reads -> newest(catalog.articles(), items, reads));
        add(pages, context, ofCorrections(context), reads -> FeedItem.ofCorrections(CORRECTIONS, context));
        for (Catalog.Topic topic : catalog.topics()) {
            OutputPath page = Links.topic(topic.id());
            String about = context.words().text("about.topic", topic.name());
            Feed feed = new Feed(page, Links.feed(page), topic.name(), about);
            add(pages, context, feed, reads -> newest(topic.articles(), items, reads));
        }
        for (Person person : catalog.index().all(Person.class)) {
            OutputPath page = Links.path(person);
            Feed feed = new Feed(page, Links.feed(page), person.name(), "");
            pages.add(atom(feed, reads -> ofPerson(person, context, reads), context));
        }
        return pages;
    }

    private static List<FeedItem> newest(List<Article> articles, ArticleCache<FeedItem> items, Reads reads) {
        return articles.stream()
                .limit(NEWEST)
                .map(article -> items.of(article, reads))
                .toList();
    }

    private static List<FeedItem> ofPerson(Person person, PageContext context, Reads reads) {
        return reads.articlesOf(person).stream()
                .limit(OF_A_PERSON)
                .map(article -> FeedItem.brief(article, context))
                .toList();
    }

    private static Feed ofSite(PageContext context) {
        return new Feed(Links.HOME, Links.FEED, context.words().text("feed"), "");
    }

    private static Feed ofCorrections(PageContext context) {
        return new Feed(
                Links.index("corrections"),
                Links.CORRECTIONS_FEED,
                context.words().text("index.corrections"),
                context.words().text("about.corrections"));
    }

    private static void add(List<Page> pages, PageContext context, Feed feed, Function<Reads, List<FeedItem>> items) {
        OutputPath json = Links.json(feed.atom());
        pages.add(atom(feed, items, context));
        pages.add(Page.json(json, "feed", reads -> view(feed, json, items.apply(reads), context)));
    }

    private static Page atom(Feed feed, Function<Reads, List<FeedItem>> items, PageContext context) {
        return Page.xml(feed.atom(), "feed", reads -> view(feed, feed.atom(), items.apply(reads), context));
    }

    private static FeedView view(Feed feed, OutputPath self, List<FeedItem> items, PageContext context) {
        SiteConfig config = context.catalog().config();
        return new FeedView(
                FeedFrame.of(feed, context),
                context.links().canonical(feed.page()),
                context.links().canonical(self),
                items.stream()
                        .map(FeedItem::updated)
                        .max(LATEST)
                        .or(() -> FeedItem.times(context.catalog()).max(LATEST))
                        .orElse(NEVER),
                config.publisherName(),
                items);
    }
}
