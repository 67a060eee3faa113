package backstory.entry.value;

import backstory.edtf.Edtf;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.Locale;

/**
 * A published correction of an article.
 *
 * @param date when it was made: a day, or a day with time and offset
 * @param text what was changed, inline Markdown
 * @param was what stood there, inline Markdown, or none
 * @param now what stands there, inline Markdown, or none
 * @param anchor the heading that it concerns, or empty
 */
public record Correction(Edtf date, Kind kind, Text text, Text was, Text now, String anchor, Location at) {
    /** What was done. */
    public enum Kind {
        CORRECTION,
        CLARIFICATION,
        UPDATE,
        EDITORS_NOTE,
        RETRACTION;

        /** As front matter writes it: {@code editors-note}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
