package backstory.twin;

import backstory.entry.Article;
import backstory.markdown.Markdown;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.article.CorrectionView;
import backstory.page.text.TwinText;
import backstory.page.view.DateView;
import java.util.List;

/**
 * A change of an article, as {@link CorrectionView}.
 *
 * @param kind in words
 * @param was what stood there, or empty
 * @param now what stands there, or empty
 * @param place the address of the heading that it concerns, or empty
 */
public record TwinCorrection(DateView date, String kind, Markdown text, Markdown was, Markdown now, String place) {
    /** The corrections of an article, newest first. */
    static List<TwinCorrection> of(Article article, PageContext context, TwinText texts) {
        OutputPath page = Links.path(article);
        return CorrectionView.newestFirst(article).stream()
                .map(correction -> new TwinCorrection(
                        context.date(correction.date()),
                        CorrectionView.kind(correction, context),
                        texts.field(correction.text(), article),
                        texts.field(correction.was(), article),
                        texts.field(correction.now(), article),
                        correction.anchor().isEmpty()
                                ? ""
                                : context.links().href(page, page) + "#" + correction.anchor()))
                .toList();
    }
}
