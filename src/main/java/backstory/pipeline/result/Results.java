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

/** Makes what a build says at its end. */
public record Results(Session session, ContentTree tree, PlannedSite site, Inventory inventory) {
    /** The result of a build whose errors keep it from making any page: it has none. */
    public BuildResult nothingPlanned() {
        return result(0, Optional.empty(), Reasons.NONE);
    }

    /** The result of a build that wrote nothing. */
    public BuildResult nothingWritten() {
        return result(pages(), Optional.empty(), Reasons.NONE);
    }

    /** The result of a build that wrote. */
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

    /** How many pages there are to read; feeds and the files of the search are made like pages, and are none. */
    private int pages() {
        return (int) site.plan().pages().stream()
                .filter(page -> page.path().text().endsWith(".html"))
                .count();
    }

    private List<Problem> problems() {
        return LineExcerpts.addTo(session.problems().sorted(), tree);
    }

    /** How many files were looked at: what was read, and what was refused before it could be. */
    private int files() {
        Set<String> files = new HashSet<>();
        tree.templates().forEach(file -> files.add(file.path()));
        tree.files().forEach(file -> files.add(file.path()));
        session.problems().sorted().forEach(problem -> files.add(problem.at().file()));
        return files.size();
    }
}
