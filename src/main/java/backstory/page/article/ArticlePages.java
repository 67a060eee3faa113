package backstory.page.article;

import backstory.entry.Article;
import backstory.entry.value.LanguageTag;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.language.ReadingTime;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.FeedLink;
import backstory.page.Frame;
import backstory.page.Frames;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.SocialCards;
import backstory.page.jsonld.ArticleNode;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.timeline.EventView;
import backstory.page.timeline.TimelineStrip;
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
     * @param image the figure at its head, or empty
     * @param asOf the day the text speaks from, where it is not the day of publication
     * @param topics links to its topics
     * @param minutes how long it takes to read, in words
     * @param counts of sources, claims, events and open questions, in words; each leads to them
     * @param brief the answer in short, or nothing
     * @param body the rest, what stands before the first heading first
     * @param contents the headings of the second level, then the timeline, the people and the sources
     * @param timeline its own events, oldest first; empty where the body places them
     * @param earlier leads to those of its events that have no room on the page, if there are any
     * @param drawing of the timeline
     * @param who the people whom readers have to know
     * @param people the cards of all people in the text
     * @param allPeople leads to them, where there are more than those whom readers have to know
     * @param cards of everything else in the text
     * @param next what to read next, the nearest first
     * @param corrections newest first
     * @param draft whether readers will not see it: only a build with drafts makes its page
     * @param language of its text: that of the page, unless the interface has no words in it
     */
    public record ArticleView(
            Frame frame,
            String title,
            Html summary,
            Html image,
            List<String> authors,
            String dateline,
            DateView date,
            DateView updated,
            DateView asOf,
            List<LinkView> topics,
            String minutes,
            List<LinkView> counts,
            List<BodyPart> brief,
            List<BodyPart> body,
            List<LinkView> contents,
            List<EventView> timeline,
            LinkView earlier,
            TimelineStrip drawing,
            WhoIsWho who,
            List<CardView> people,
            LinkView allPeople,
            List<CardView> cards,
            List<ReadNext.NextView> next,
            SourcesView sources,
            List<CorrectionView> corrections,
            boolean draft,
            LanguageView language,
            Map<String, Object> extra)
            implements View {}

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
                context.label(article),
                story.summary(),
                story.image(),
                article.authors(),
                article.dateline(),
                context.date(article.date()),
                context.date(article.updated()),
                context.date(article.asOf()),
                topics(context, path, article),
                minutes(article, reads, context),
                ArticleCounts.of(article, reads, story, context),
                story.body().brief(),
                story.body().withoutBrief(),
                contents(context, story),
                story.timeline().timeline(),
                story.timeline().earlier(),
                story.timeline().drawing(),
                story.who(),
                story.people(),
                allPeople(context, story),
                story.others(),
                ReadNext.of(article, reads, context, path),
                story.sources(),
                story.corrections(),
                article.isDraft(),
                context.language(article),
                article.extra());
    }

    private static FeedLink twin(PageContext context, Article article) {
        String href = context.links().href(Links.path(article), Links.twin(article));
        return new FeedLink(href, "text/markdown", context.label(article));
    }

    private static List<LinkView> topics(PageContext context, OutputPath path, Article article) {
        return context.catalog().topicsOf(article).stream()
                .map((Catalog.Topic topic) -> context.link(path, topic))
                .toList();
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
        if (!story.timeline().timeline().isEmpty()) {
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
