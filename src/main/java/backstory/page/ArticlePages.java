package backstory.page;

import backstory.entry.Article;
import backstory.markdown.Heading;
import backstory.markdown.Html;
import backstory.markdown.Prose;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page for each explainer: the story with its annotations in place, its timeline and its sources. */
final class ArticlePages {
    private ArticlePages() {}

    /**
     * The view.
     *
     * @param asOf the day the text speaks from, where it is not the day of publication
     * @param opening what stands before the first heading, the brief among it
     * @param contents the headings of the second level, then the timeline and the sources
     * @param timeline its own events, oldest first
     */
    public record ArticleView(
            Frame frame,
            String title,
            Html summary,
            List<String> authors,
            String dateline,
            DateView date,
            DateView updated,
            DateView asOf,
            String counts,
            List<Html> opening,
            List<Html> body,
            List<LinkView> contents,
            List<EventView> timeline,
            List<CardView> cards,
            List<SourceView> sources,
            Map<String, Object> extra)
            implements View {}

    static List<Page> pages(PageContext context) {
        return context.site().articles().stream()
                .map(article -> new Page(
                        Links.path(article), "article", article.at().file(), () -> view(context, article)))
                .toList();
    }

    private static ArticleView view(PageContext context, Article article) {
        OutputPath path = Links.path(article);
        Annotator annotator = Annotator.cards(context, path);
        Html summary = annotator.field(article.summary(), article);
        Annotator.Written body = annotator.body(article);
        Prose.Parts parts = body.prose().parts(body.markup());
        List<EventView> timeline = Events.views(context.site().timelineOf(article), context, annotator, path, "event_");
        List<SourceView> sources = annotator.sources();
        return new ArticleView(
                context.frame(path, article.title(), description(context, article, body), article.lang()),
                article.title(),
                summary,
                article.authors(),
                article.dateline(),
                context.date(article.date()),
                context.date(article.updated()),
                context.date(article.asOf()),
                context.words().count("counts.sources", sources.size()),
                markup(parts.opening()),
                markup(parts.sections()),
                contents(context, body, !timeline.isEmpty(), !sources.isEmpty()),
                timeline,
                annotator.cards(),
                sources,
                article.extra());
    }

    private static List<Html> markup(List<Prose.Piece> pieces) {
        return pieces.stream()
                .filter(Prose.Piece::isMarkup)
                .map(Prose.Piece::html)
                .toList();
    }

    private static String description(PageContext context, Article article, Annotator.Written body) {
        return article.summary().isBlank()
                ? body.prose().firstParagraph()
                : context.site().linker().field(article.summary(), article).prose().plainText();
    }

    private static List<LinkView> contents(
            PageContext context, Annotator.Written body, boolean timeline, boolean sources) {
        List<LinkView> contents = new ArrayList<>();
        for (Heading heading : body.prose().headings()) {
            if (heading.level() == 2 && !heading.alert().equals("brief")) {
                String label = heading.alert().isEmpty()
                        ? heading.text()
                        : context.words().text("alert." + heading.alert());
                contents.add(LinkView.of(label, "#" + heading.id()));
            }
        }
        if (timeline) {
            contents.add(LinkView.of(context.words().text("index.timeline"), "#timeline_"));
        }
        if (sources) {
            contents.add(LinkView.of(context.words().text("index.sources"), "#sources_"));
        }
        return contents;
    }
}
