package backstory.page.article;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.value.Correction;
import backstory.markdown.Html;
import backstory.markdown.render.Annotation;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A correction of an article, as readers see it.
 *
 * @param id its fragment at the article's foot: {@code correction_1}
 * @param kind in words
 * @param was what stood there, or empty
 * @param now what stands there, or empty
 * @param place the address of the heading that it concerns, or empty
 * @param language of text, was and now
 */
public record CorrectionView(
        String id, DateView date, String kind, Html text, Html was, Html now, String place, LanguageView language) {
    /** The corrections of an article at its foot, newest first. */
    static List<CorrectionView> of(Article article, PageContext context, PageText pageText) {
        String base = context.links().pageUrl(Links.path(article));
        return newestFirst(article).stream()
                .map(correction -> of(correction, article, context, pageText, base))
                .toList();
    }

    /**
     * Makes the view of one correction.
     *
     * @param base the address of the article, for a correction that is shown elsewhere; empty on the article's own page
     */
    public static CorrectionView of(
            Correction correction, Article article, PageContext context, PageText pageText, String base) {
        return new CorrectionView(
                id(article, correction),
                context.date(correction.date()),
                kind(correction, context),
                pageText.field(correction.text(), article),
                pageText.exact(correction.was(), article),
                pageText.exact(correction.now(), article),
                correction.anchor().isEmpty() ? "" : base + "#" + correction.anchor(),
                context.language(article));
    }

    /** Returns links from the headings that corrections concern to the article's foot, by the headings' ids. */
    static Map<String, List<Annotation>> atHeadings(Article article, PageContext context) {
        Map<String, List<Annotation>> links = new TreeMap<>();
        for (Correction correction : newestFirst(article)) {
            if (!correction.anchor().isEmpty()) {
                String label = context.words()
                        .text("correction.of", kind(correction, context), context.dateText(correction.date()));
                links.computeIfAbsent(correction.anchor(), anchor -> new ArrayList<>())
                        .add(Annotation.link("#" + id(article, correction), label));
            }
        }
        return links;
    }

    /** What was changed in an article, newest first. */
    public static List<Correction> newestFirst(Article article) {
        return article.corrections().stream()
                .sorted(Comparator.comparing(Correction::date, Edtf.TIMELINE).reversed())
                .toList();
    }

    /**
     * Returns the id of a correction: its number in the order of the front matter, so a new one at the end changes no
     * address.
     */
    private static String id(Article article, Correction correction) {
        return "correction_" + (article.corrections().indexOf(correction) + 1);
    }

    /** The kind of a correction in words. */
    public static String kind(Correction correction, PageContext context) {
        return context.words().text("correction." + correction.kind().word());
    }
}
