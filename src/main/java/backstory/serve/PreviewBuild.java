package backstory.serve;

import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import java.util.List;

/**
 * What one build of the preview did.
 *
 * @param number counted from 1
 * @param shown true if pages are of this build; false if they are still those of the last good one
 * @param there false if there are no pages to show: no build has been good, or none that was good could be finished
 * @param nothingNew true if all is as it was, the problems too
 * @param problems sorted, with those that only a build without drafts has
 * @param stopped why there was no build at all, in a sentence; else empty
 * @param pages those that changed, of the pages that somebody looks at and that of the article that was edited; others are
 *     made when they are asked for
 * @param changes the files that were read and differ from what they were
 * @param milliseconds that it took, from the end of the change
 */
public record PreviewBuild(
        int number,
        boolean shown,
        boolean there,
        boolean nothingNew,
        List<Problem> problems,
        String stopped,
        List<String> pages,
        List<Reasons.Input> changes,
        long milliseconds) {
    public PreviewBuild {
        problems = List.copyOf(problems);
        pages = List.copyOf(pages);
        changes = List.copyOf(changes);
    }
}
