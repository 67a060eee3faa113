package backstory.pipeline.result;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An event of an article that is due on a day. Days are those that the author wrote: they belong to no time zone and
 * are never converted.
 *
 * @param day the day of the event
 * @param kind the kind of event
 * @param late true if the day has come
 * @param article the article
 */
public record DueDate(Edtf day, Kind kind, boolean late, Article article) {
    private static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::day, Edtf.TIMELINE)
            .thenComparing(due -> due.article().at())
            .thenComparing(DueDate::kind);

    /** The kinds of events. */
    public enum Kind {
        /** The article is published. */
        PUBLICATION,
        /** The article should be reviewed. */
        REVIEW
    }

    /**
     * Returns the events that are due, relative to a day, sorted by date: the publication of articles dated after it,
     * and reviews of articles that are not withdrawn.
     */
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

    /** Returns true if the day has come, or comes within a number of days from another. */
    public boolean isWithin(int days, Edtf now) {
        return day.firstDay() <= now.lastDay() + days;
    }
}
