package backstory.page.embed;

import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.list.CorrectionsPage;
import backstory.page.list.CorrectionsPage.Made;
import backstory.page.view.LinkView;
import java.util.List;

/**
 * Notes on what was withdrawn or corrected in the content of an embed.
 *
 * @param withdrawn links to the article that defines the content, if that was withdrawn
 * @param retractions what readers have to know before they read on, newest first
 * @param corrections all others, newest first
 */
public record EmbedNotes(
        LinkView withdrawn, List<CorrectionsPage.Line> retractions, List<CorrectionsPage.Line> corrections) {

    /** Makes the notes on content that is shown in full. */
    static EmbedNotes of(List<Made> made, PageContext context, OutputPath page) {
        return new EmbedNotes(
                LinkView.NONE,
                lines(made.stream().filter(EmbedNotes::isRetraction).toList(), context, page),
                lines(made.stream().filter(one -> !isRetraction(one)).toList(), context, page));
    }

    /**
     * Makes the notes that stand below a notice in place of the content: all are listed as corrections, since readers
     * need to know nothing before it.
     */
    static EmbedNotes below(List<Made> made, PageContext context, OutputPath page) {
        return new EmbedNotes(LinkView.NONE, List.of(), lines(made, context, page));
    }

    /** Returns the same notes, for content that a withdrawn article defines. */
    EmbedNotes withdrawn(LinkView article) {
        return new EmbedNotes(article, retractions, corrections);
    }

    private static boolean isRetraction(Made made) {
        return Amendments.isRetraction(made.correction());
    }

    private static List<CorrectionsPage.Line> lines(List<Made> made, PageContext context, OutputPath page) {
        return CorrectionsPage.lines(made.stream(), context, page);
    }
}
