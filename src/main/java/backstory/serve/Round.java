package backstory.serve;

import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import java.util.List;

/**
 * What one build of the preview did.
 *
 * @param number counted from 1
 * @param shown true if pages are of this build; false if they are still those of the last good one
 * @param nothingNew true if all is as it was, the problems too
 * @param problems sorted, with those that only a build without drafts has
 * @param stopped why there was no build at all, in a sentence; else empty
 * @param pages the files of the site that were written or removed
 * @param reasons why
 * @param milliseconds that it took, from the end of the change
 */
public record Round(
        int number,
        boolean shown,
        boolean nothingNew,
        List<Problem> problems,
        String stopped,
        List<String> pages,
        Reasons reasons,
        long milliseconds) {
    public Round {
        problems = List.copyOf(problems);
        pages = List.copyOf(pages);
    }
}
