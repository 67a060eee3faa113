package backstory.pipeline.result;

import backstory.output.Changes;
import backstory.pipeline.render.PlannedSite;
import backstory.pipeline.render.WrittenSite;
import backstory.pipeline.request.Session;
import backstory.problem.Problem;
import backstory.read.file.ContentTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the result of a build. */
public record Results(Session session, ContentTree tree, PlannedSite site, Inventory inventory) {
    /** Returns the result of a build whose errors keep it from making any page: the site has no pages. */
    public BuildResult nothingPlanned() {
        return result(0, Optional.empty(), Reasons.NONE);
    }

    /** Returns the result of a build that wrote nothing. */
    public BuildResult nothingWritten() {
        return result(pages(), Optional.empty(), Reasons.NONE);
    }

    /** Returns the result of a build that wrote files. */
    public BuildResult written(WrittenSite written, Reasons reasons) {
        return result(pages(), Optional.of(written.changes()), reasons);
    }

    private BuildResult result(int pages, Optional<Changes> changes, Reasons reasons) {
        return session.stage(
                "excerpts",
                () -> new BuildResult(
                        problems(),
                        changes,
                        Counts.of(files(), pages, site.catalog().index()),
                        inventory,
                        reasons));
    }

    /**
     * Returns the number of pages for readers; feeds and the files of the search are made like pages, but do not count.
     */
    private int pages() {
        return (int) site.plan().pages().stream()
                .filter(page -> page.path().text().endsWith(".html"))
                .count();
    }

    private List<Problem> problems() {
        return LineExcerpts.addTo(session.problems().sorted(), tree);
    }

    /**
     * Returns the number of files that were looked at: those that were read, and those that were refused before
     * reading.
     */
    private int files() {
        Set<String> files = new HashSet<>();
        tree.templates().forEach(file -> files.add(file.path()));
        tree.files().forEach(file -> files.add(file.path()));
        session.problems().sorted().forEach(problem -> files.add(problem.at().file()));
        return files.size();
    }
}
