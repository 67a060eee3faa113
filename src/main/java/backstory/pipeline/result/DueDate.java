package backstory.pipeline.result;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something about an article that waits for a day. Days are those that the writer wrote: they belong to no time zone, and
 * none is moved into another.
 *
 * @param day when
 * @param kind what happens then
 * @param late true if the day has come
 * @param article which
 */
public record DueDate(Edtf day, Kind kind, boolean late, Article article) {
    private static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::day, Edtf.TIMELINE)
            .thenComparing(due -> due.article().at())
            .thenComparing(DueDate::kind);

    /** What happens on the day. */
    public enum Kind {
        /** It appears. */
        PUBLICATION,
        /** Somebody should look at it again. */
        REVIEW
    }

    /** What waits, as seen from a day, by date: articles dated after it, and reviews of those that are not withdrawn. */
    static List<DueDate> of(List<Entry> entries, Edtf now, boolean drafts) {
        List<DueDate> due = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Article article && counts(article, drafts)) {
                if (article.date().isLaterThan(now)) {
                    due.add(new DueDate(article.date(), Kind.PUBLICATION, false, article));
                }
                article.reviewAfter()
                        .ifPresent(day -> due.add(new DueDate(day, Kind.REVIEW, !day.isLaterThan(now), article)));
            }
        }
        due.sort(ORDER);
        return due;
    }

    private static boolean counts(Article article, boolean drafts) {
        return article.status() == Article.Status.PUBLISHED || (drafts && article.isDraft());
    }

    /** True if it has come, or comes within this many days of that one. */
    public boolean isWithin(int days, Edtf now) {
        return day.firstDay() <= now.lastDay() + days;
    }
}
