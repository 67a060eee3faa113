package backstory.page.article;

import backstory.entry.Article;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;

/** An article in a list. */
public record ArticleLine(String title, String href, Html summary, DateView date, LanguageView language) {
    /** The line of an article in a list that stands on the page {@code from}. */
    public static ArticleLine of(PageContext context, OutputPath from, Article article) {
        return new ArticleLine(
                context.label(article),
                context.links().href(from, article),
                PageText.links(context, from).field(article.summary(), article),
                context.date(article.date()),
                context.language(article));
    }
}
