package backstory.pipeline;

import backstory.memory.Inputs;
import backstory.memory.LastBuild;
import backstory.memory.StoredResult;
import backstory.memory.store.UnfinishedFolder;
import backstory.output.Changes;
import backstory.output.staging.OutputFolder;
import backstory.pipeline.render.WrittenSite;
import backstory.pipeline.request.Destination;
import backstory.pipeline.request.Session;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Counts;
import backstory.pipeline.result.Inventory;
import backstory.pipeline.result.Reasons;
import backstory.pipeline.text.LinkedTexts;
import backstory.pipeline.text.ReadFiles;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The results that the last build left to this one, and the files that this one reads.
 *
 * @param lasting true if this build saves its results for the next one
 */
record Memory(LastBuild last, Inputs inputs, boolean lasting) implements AutoCloseable {
    /** The memory of a build that neither uses nor saves results. */
    private static final Memory NONE = new Memory(LastBuild.NONE, Inputs.NONE, false);

    static Memory of(Session session, ContentTree tree, Destination destination) {
        if (destination.isNowhere() || !session.request().remembers()) {
            return NONE;
        }
        OutputFolder folder = destination.folder().orElseThrow();
        Inputs inputs = session.stage("compare", () -> inputs(session, tree));
        return new Memory(LastBuild.read(session.request().workplace(), folder), inputs, true);
    }

    static Inputs inputs(Session session, ContentTree tree) {
        List<ContentFile> files =
                Stream.concat(tree.files().stream(), tree.templates().stream()).toList();
        SortedMap<String, Long> hashes = new TreeMap<>();
        session.threads()
                .map("comparing", files, Inputs::hashed)
                .forEach(file -> hashes.put(file.getKey(), file.getValue()));
        return Inputs.of(session.request().checksum(tree), hashes);
    }

    /** Returns the same files with a check: a file that changes after it was compared is noticed when it is read. */
    ContentTree guarded(ContentTree tree) {
        return lasting ? tree.with(inputs.check()) : tree;
    }

    /** Returns the result of the last build, if this one would give the same result and leave every file as it is. */
    Optional<BuildResult> unchanged(Session session) {
        Optional<StoredResult> said = last.result(inputs);
        return said.isEmpty()
                ? Optional.empty()
                : session.stage("compare output", () -> {
                    List<LastBuild.Output> files = last.outputs();
                    boolean untouched = session.threads().map("comparing", files, last::isUntouched).stream()
                            .allMatch(right -> right);
                    return said.filter(result -> untouched).map(result -> again(result, files.size() - 1));
                });
    }

    /** @param files the number of files of the output, without its manifest */
    private static BuildResult again(StoredResult said, int files) {
        Changes none = new Changes(List.of(), List.of(), List.of(), files);
        Counts counts = new Counts(said.files(), said.pages(), said.drafts(), said.later(), said.entries());
        return new BuildResult(said.problems(), Optional.of(none), counts, Inventory.NONE, Reasons.NONE);
    }

    /** Saves the results of this build for the next one; returns a problem if they cannot be saved. */
    Optional<Problem> leave(UnfinishedFolder unfinished, WrittenSite written, BuildResult result) {
        try {
            unfinished.keep(ReadFiles.STORE);
            unfinished.keep(LinkedTexts.STORE);
            Counts counts = result.counts();
            StoredResult said = new StoredResult(
                    counts.files(),
                    counts.pages(),
                    counts.drafts(),
                    counts.later(),
                    counts.entries(),
                    result.problems());
            last.replace(written.findings(inputs, said), unfinished);
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(
                    Problem.of(Rule.NO_CACHE, Location.of(".backstory"), "what this build found cannot be kept here")
                            .withHint("the next build does everything again"));
        }
    }

    @Override
    public void close() {
        last.close();
    }
}
