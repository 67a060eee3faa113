package backstory.page;

import backstory.entry.Article;
import backstory.markdown.Html;
import backstory.output.OutputPath;

/** An article in a list. */
public record ArticleLine(String title, String href, Html summary, DateView date, LanguageView language) {
    static ArticleLine of(PageContext context, OutputPath from, Article article) {
        return new ArticleLine(
                article.title(),
                context.links().href(from, article),
                Annotator.links(context, from).field(article.summary(), article),
                context.date(article.date()),
                context.language(article));
    }
}
