package backstory.page.list;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.graph.Reads;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.article.ArticleLine;
import backstory.page.claim.ClaimLine;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.SiteNode;
import backstory.page.paging.LetterPages;
import backstory.page.paging.NewestFirst;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.timeline.StoryLanes;
import backstory.page.timeline.TimelineStrip;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The first page: the featured or newest explainer with what it rests on, the others, and what readers can look up. */
public final class HomePage {
    public static final PageKind KIND = PageKind.of(
            "home", HomePage::pages, Map.of("home.ftlh", HomeView.class, "articles.ftlh", ArticlesView.class));

    /** Explainers that stand beside the lead, with what they rest on. */
    private static final int BESIDE = 4;

    private HomePage() {}

    /**
     * The view.
     *
     * @param stories the articles
     * @param corrections the newest three
     * @param indexes the ways to all that readers can look up
     */
    public record HomeView(
            Frame frame,
            HomeStories stories,
            HomeClaims claims,
            HomeTimeline timeline,
            HomePeople people,
            List<CorrectionsPage.Line> corrections,
            HomeIndexes indexes)
            implements View {}

    /**
     * Articles on the first page.
     *
     * @param lead the article that the site features, else the newest; none where there is none
     * @param featured true where the site features it
     * @param more the articles that stand beside it, newest first
     * @param others the rest
     * @param pagination the links to older articles, where they are too many for one page
     */
    public record HomeStories(
            List<StoryView> lead,
            boolean featured,
            List<StoryView> more,
            List<ArticleLine> others,
            Pagination pagination) {}

    /**
     * Claims on the first page.
     *
     * @param contested two that somebody contests
     * @param all leads to all of them, and says how many there are
     */
    public record HomeClaims(List<ClaimLine> contested, LinkView all) {}

    /**
     * Events on the first page.
     *
     * @param strip of all events, by story
     * @param all leads to all of them, and says how many there are
     */
    public record HomeTimeline(TimelineStrip strip, LinkView all) {}

    /**
     * People on the first page.
     *
     * @param frequent those who appear most often
     * @param all leads to all of them, and says how many there are
     */
    public record HomePeople(List<FrequentPerson> frequent, LinkView all) {}

    /**
     * What readers can look up.
     *
     * @param letters links to the letters of people and terms
     * @param lists links to the indexes that nothing else on the page leads to, and to all there is from A to Z
     * @param topics links to the topics that articles have
     */
    public record HomeIndexes(List<Letters> letters, List<LinkView> lists, List<LinkView> topics) {}

    /** The view of older articles, newest first. */
    public record ArticlesView(Frame frame, List<ArticleLine> articles, Pagination pagination) implements View {}

    /**
     * The letters of an index.
     *
     * @param name what it holds, in words
     * @param letters without an address where nothing begins with one
     */
    public record Letters(String name, List<LinkView> letters) {}

    static List<Page> pages(PageContext context) {
        NewestFirst<Article> list = NewestFirst.of(
                new NewestFirst.Whole(Links.HOME, "", context.words().text("feed")),
                others(context),
                Parts.LINES,
                context);
        return list.pages(
                part -> Page.of(part.path(), "home", reads -> view(context, reads, part)),
                part -> Page.of(part.path(), "articles", () -> older(context, part)));
    }

    /** All articles but the featured one, newest first. */
    private static List<Article> others(PageContext context) {
        Optional<Article> featured = context.catalog().site().featured();
        return context.catalog().articles().stream()
                .filter(article -> !featured.equals(Optional.of(article)))
                .toList();
    }

    private static ArticlesView older(PageContext context, NewestFirst.ListPage<Article> part) {
        return new ArticlesView(
                new Frames(context).page(part.path(), part.pagination().title(), ""),
                part.items().stream()
                        .map(article -> ArticleLine.of(context, part.path(), article))
                        .toList(),
                part.pagination());
    }

    private static HomeView view(PageContext context, Reads reads, NewestFirst.ListPage<Article> part) {
        List<Article> articles = Stream.concat(context.catalog().site().featured().stream(), part.items().stream())
                .toList();
        List<Event> timeline = context.catalog().timeline();
        List<Claim> contested = Contradictions.of(context);
        return new HomeView(
                new Frames(context)
                        .page(Links.HOME, context.catalog().config().title(), "")
                        .alsoAs(FeedLink.ofData(Links.HOME, context))
                        .about(SiteNode.of(context)),
                stories(context, reads, articles, part.pagination()),
                new HomeClaims(ClaimLine.of(contested, context, Links.HOME), all("claims", Claim.class, context)),
                new HomeTimeline(
                        timeline.size() > Parts.EVENTS
                                ? TimelineStrip.NONE
                                : StoryLanes.of(timeline, context, reads, Links.HOME),
                        all("timeline", Event.class, context)),
                new HomePeople(
                        FrequentPerson.of(articles.stream().findFirst(), context),
                        all("people", Person.class, context)),
                CorrectionsPage.newest(context, Links.HOME, 3),
                indexes(
                        contested.isEmpty() ? Set.of("people", "timeline") : Set.of("people", "timeline", "claims"),
                        context));
    }

    private static HomeStories stories(
            PageContext context, Reads reads, List<Article> articles, Pagination pagination) {
        List<StoryView> stories = articles.stream()
                .limit(1 + BESIDE)
                .map(article -> StoryView.of(article, reads, context))
                .toList();
        int lead = Math.min(1, stories.size());
        return new HomeStories(
                stories.subList(0, lead),
                context.catalog().site().featured().isPresent(),
                stories.subList(lead, stories.size()),
                articles.stream()
                        .skip(1 + BESIDE)
                        .map(article -> ArticleLine.of(context, Links.HOME, article))
                        .toList(),
                pagination);
    }

    /** @param above the names of the indexes that sections of the page lead to */
    private static HomeIndexes indexes(Set<String> above, PageContext context) {
        return new HomeIndexes(
                letters(context),
                lists(above, context),
                context.catalog().topics().stream()
                        .map(topic -> context.link(Links.HOME, topic))
                        .toList());
    }

    /** A link to an index that says how much it holds; none where it holds nothing. */
    private static LinkView all(String index, Class<? extends Entry> type, PageContext context) {
        int count = context.catalog().index().all(type).size();
        return count == 0
                ? LinkView.NONE
                : LinkView.of(
                        context.words().count("counts." + index, count),
                        context.links().href(Links.HOME, Links.index(index)));
    }

    private static List<Letters> letters(PageContext context) {
        List<Person> people = context.catalog().index().all(Person.class);
        List<Term> terms = context.catalog().index().all(Term.class);
        return Stream.of(
                        new Letters(
                                context.words().text("index.people"),
                                LetterPages.letters("people", people, Person::sortName, context, Links.HOME)),
                        new Letters(
                                context.words().text("index.glossary"),
                                LetterPages.letters("glossary", terms, Term::term, context, Links.HOME)))
                .filter(one ->
                        one.letters().stream().anyMatch(letter -> !letter.href().isEmpty()))
                .toList();
    }

    private static List<LinkView> lists(Set<String> above, PageContext context) {
        List<LinkView> lists = new ArrayList<>();
        context.links()
                .indexes()
                .forEach((name, index) -> index.entryType()
                        .filter(type -> !above.contains(name))
                        .map(type -> all(name, type, context))
                        .filter(link -> !link.href().isEmpty())
                        .ifPresent(lists::add));
        lists.add(LinkView.of(context.words().text("index.a-z"), context.links().href(Links.HOME, Links.A_TO_Z)));
        return List.copyOf(lists);
    }
}
