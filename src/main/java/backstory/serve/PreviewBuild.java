package backstory.serve;

import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import java.util.List;

/**
 * The result of one build of the preview.
 *
 * @param number counted from 1
 * @param shown true if pages are of this build; false if they are still those of the last good one
 * @param there false if there are no pages to show: no build has succeeded, or none that did could be finished
 * @param nothingNew true if everything is unchanged, including the problems
 * @param problems sorted, with those that only a build without drafts has
 * @param stopped why the build could not run at all, in a sentence; else empty
 * @param pages the pages that changed, among those that are open in a browser and that of the edited article; the
 *     others are made on demand
 * @param changes the files that were read and differ from their former state
 * @param milliseconds the time that the build took, from the end of the change
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
