package backstory.page;

import backstory.entry.Article;
import backstory.entry.Correction;
import backstory.entry.Edtf;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every correction of every article, newest first. */
final class CorrectionsPage {
    private CorrectionsPage() {}

    /**
     * The view.
     *
     * @param report where readers report mistakes, or empty
     */
    public record CorrectionsView(Frame frame, List<Line> corrections, String report) implements View {}

    /** A correction and its article. */
    public record Line(LinkView article, CorrectionView correction) {}

    private record Made(Article article, Correction correction) {}

    static List<Page> pages(PageContext context) {
        OutputPath path = Links.index("corrections");
        return List.of(Page.of(path, "corrections", () -> view(context, path)));
    }

    /** The newest corrections of the articles that are published, as many as {@code limit}. */
    static List<Line> newest(PageContext context, OutputPath page, int limit) {
        return lines(context.site().articles().stream(), context, page, limit);
    }

    private static List<Line> lines(Stream<Article> articles, PageContext context, OutputPath page, int limit) {
        List<Made> made = new ArrayList<>();
        articles.forEach(article -> article.corrections().forEach(one -> made.add(new Made(article, one))));
        made.sort(Comparator.comparing((Made one) -> one.correction().date(), Edtf.TIMELINE)
                .reversed()
                .thenComparing(one -> one.article().key()));
        Annotator annotator = Annotator.links(context, page);
        return made.stream()
                .limit(limit)
                .map(one -> line(one, context, page, annotator))
                .toList();
    }

    private static Line line(Made made, PageContext context, OutputPath page, Annotator annotator) {
        String href = context.links().href(page, made.article());
        CorrectionView correction = CorrectionView.of(made.article(), context, annotator, href).stream()
                .filter(view -> view.id().equals(CorrectionView.id(made.article(), made.correction())))
                .findFirst()
                .orElseThrow();
        LinkView link = new LinkView(
                made.article().title(), href + "#" + correction.id(), false, context.language(made.article()));
        return new Line(link, correction);
    }

    /** Withdrawn articles are known here too: that they were withdrawn is a correction. */
    private static Stream<Article> all(PageContext context) {
        return Stream.concat(context.site().articles().stream(), context.site().withdrawn().stream());
    }

    private static CorrectionsView view(PageContext context, OutputPath path) {
        return new CorrectionsView(
                context.frameOfIndex("corrections"),
                lines(all(context), context, path, Integer.MAX_VALUE),
                context.links().hrefOf(path, context.site().config().corrections()));
    }
}
