package backstory.page.article;

import backstory.entry.Article;
import backstory.entry.value.LanguageTag;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.language.ReadingTime;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.ArticleNode;
import backstory.page.picture.SocialCards;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventList;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page for each explainer: the story with its annotations in place, its timeline and its sources. */
public final class ArticlePages {
    public static final PageKind KIND = PageKind.of(
            "articles",
            ArticlePages::pages,
            Map.of("article.ftlh", ArticleView.class, "withdrawn.ftlh", WithdrawnView.class));

    private ArticlePages() {}

    /**
     * The view.
     *
     * @param story its text and its timeline
     * @param people those in the text
     * @param cards the cards of everything else in the text
     * @param next what to read next, the nearest first
     * @param corrections newest first
     * @param language of its text: that of the page, unless the interface has no words in it
     */
    public record ArticleView(
            Frame frame,
            ArticleHead head,
            Byline byline,
            StoryText story,
            StoryPeople people,
            List<CardView> cards,
            List<ReadNext.NextView> next,
            SourcesView sources,
            List<CorrectionView> corrections,
            LanguageView language,
            Map<String, Object> extra)
            implements View {}

    /**
     * What stands above an article.
     *
     * @param summary a sentence or two, or empty
     * @param image the figure at its head, or empty
     * @param topics links to its topics
     * @param draft true for a draft, whose page only a build with drafts makes
     */
    public record ArticleHead(String title, Html summary, Html image, List<LinkView> topics, boolean draft) {}

    /**
     * Who wrote an article, when, and what it rests on.
     *
     * @param dateline where it was written, or empty
     * @param asOf the day the text speaks from, where it is not the day of publication
     * @param minutes how long it takes to read, in words
     * @param counts of sources, claims, events and open questions, in words; each leads to them
     */
    public record Byline(
            List<String> authors,
            String dateline,
            DateView date,
            DateView updated,
            DateView asOf,
            String minutes,
            List<LinkView> counts) {}

    /**
     * The text of an article.
     *
     * @param brief the answer in short, or nothing
     * @param body the rest, beginning with what stands before the first heading
     * @param contents the headings of the second level, then the timeline, the people and the sources
     * @param timeline its own events; empty where the body places them
     */
    public record StoryText(List<BodyPart> brief, List<BodyPart> body, List<LinkView> contents, EventList timeline) {}

    /**
     * The people in an article.
     *
     * @param who those whom readers have to know
     * @param cards of all of them
     * @param all leads to these cards, where there are more than those whom readers have to know
     */
    public record StoryPeople(WhoIsWho who, List<CardView> cards, LinkView all) {}

    /** The view of an article that was withdrawn: the notice in place of the story. */
    public record WithdrawnView(
            Frame frame, String title, DateView date, List<CorrectionView> corrections, LanguageView language)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Page> pages = new ArrayList<>();
        for (Article article : context.catalog().articles()) {
            pages.add(Page.of(Links.path(article), "article", reads -> view(context.in(article), reads, article))
                    .from(article)
                    .modified(article.modified().orElse(article.date())));
        }
        for (Article article : context.catalog().withdrawn()) {
            pages.add(Page.of(Links.path(article), "withdrawn", () -> withdrawn(context.in(article), article))
                    .from(article)
                    .unlisted());
        }
        return pages;
    }

    private static ArticleView view(PageContext context, Reads reads, Article article) {
        OutputPath path = Links.path(article);
        ArticleStory story = ArticleStory.onPage(article, context, reads);
        String description = article.summary().isBlank()
                ? story.body().firstParagraph()
                : context.catalog().plain(article.summary(), article);
        return new ArticleView(
                new Frames(context)
                        .page(path, context.label(article), description)
                        .alsoAs(twin(context, article))
                        .sharing(share -> new SocialCards(context).ofArticle(share, article, reads))
                        .about(ArticleNode.of(article, context, reads)),
                head(context, path, article, story),
                byline(context, reads, article, story),
                new StoryText(
                        story.body().brief(), story.body().withoutBrief(), contents(context, story), story.timeline()),
                new StoryPeople(story.who(), story.people(), allPeople(context, story)),
                story.others(),
                ReadNext.of(article, reads, context, path),
                story.sources(),
                story.corrections(),
                context.language(article),
                article.extra());
    }

    private static ArticleHead head(PageContext context, OutputPath path, Article article, ArticleStory story) {
        List<LinkView> topics = context.catalog().topicsOf(article).stream()
                .map((Catalog.Topic topic) -> context.link(path, topic))
                .toList();
        return new ArticleHead(context.label(article), story.summary(), story.image(), topics, article.isDraft());
    }

    private static Byline byline(PageContext context, Reads reads, Article article, ArticleStory story) {
        return new Byline(
                article.byline().authors(),
                article.byline().dateline(),
                context.date(article.date()),
                context.date(article.byline().updated()),
                context.date(article.byline().asOf()),
                minutes(article, reads, context),
                ArticleCounts.of(article, reads, story, context));
    }

    private static FeedLink twin(PageContext context, Article article) {
        String href = context.links().href(Links.path(article), Links.twin(article));
        return new FeedLink(href, "text/markdown", context.label(article));
    }

    private static String minutes(Article article, Reads reads, PageContext context) {
        LanguageTag language =
                LanguageTag.parse(context.catalog().language(article)).orElse(LanguageTag.ENGLISH);
        return context.words().count("counts.minutes", ReadingTime.minutes(reads.sentencesOf(article), language));
    }

    private static LinkView allPeople(PageContext context, ArticleStory story) {
        int all = story.people().size();
        return all <= story.who().people().size()
                ? LinkView.NONE
                : LinkView.of(context.words().count("counts.all-people", all), "#people_");
    }

    private static List<LinkView> contents(PageContext context, ArticleStory story) {
        List<LinkView> contents = new ArrayList<>(story.body().contents());
        if (!story.timeline().events().isEmpty()) {
            contents.add(LinkView.of(context.words().text("index.timeline"), "#timeline_"));
        }
        if (!story.people().isEmpty()) {
            contents.add(LinkView.of(context.words().text("index.people"), "#people_"));
        }
        if (!story.sources().entries().isEmpty()) {
            contents.add(LinkView.of(context.words().text("index.sources"), "#sources_"));
        }
        return contents;
    }

    private static WithdrawnView withdrawn(PageContext context, Article article) {
        OutputPath path = Links.path(article);
        return new WithdrawnView(
                new Frames(context)
                        .page(path, context.label(article), context.words().text("withdrawn"))
                        .alsoAs(twin(context, article)),
                context.label(article),
                context.date(article.date()),
                CorrectionView.of(article, context, PageText.links(context, path)),
                context.language(article));
    }
}
