package backstory.pipeline;

import backstory.memory.UnfinishedFolder;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.file.ContentTree;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a build says at its end, and leaves to the next. */
record Conclusion(Session session, ContentTree tree, PlannedSite site, Inventory inventory) {
    /** Of a build that wrote nothing. */
    BuildResult nothingWritten() {
        return result(Optional.empty(), Reasons.NONE);
    }

    /** Of a build that wrote; what it found is kept for the next one, or it says that it could not be. */
    BuildResult written(RenderStage.Written written, Memory memory, UnfinishedFolder unfinished) {
        Reasons reasons = Reasons.of(memory.last(), memory.inputs(), written);
        BuildResult result = result(Optional.of(written), reasons);
        if (!memory.lasting()) {
            return result;
        }
        return session.stage("remember", () -> {
            try {
                memory.leave(unfinished, written, result);
                return result;
            } catch (IOException nowhere) {
                session.problems()
                        .add(Problem.of(
                                        Rule.NO_CACHE,
                                        Location.of(".backstory"),
                                        "what this build found cannot be kept here")
                                .withHint("the next build does everything again"));
                return new BuildResult(problems(), result.changes(), result.counts(), inventory, reasons);
            }
        });
    }

    private BuildResult result(Optional<RenderStage.Written> written, Reasons reasons) {
        return session.stage(
                "excerpts",
                () -> new BuildResult(
                        problems(),
                        written.map(RenderStage.Written::changes),
                        Counts.of(files(), site.pages().size(), site.catalog().library()),
                        inventory,
                        reasons));
    }

    private List<Problem> problems() {
        return new LineExcerpts(tree).addTo(session.problems().sorted());
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
