package backstory.pipeline.request;

import backstory.memory.store.UnfinishedFolder;
import backstory.memory.store.WorkFolder;
import backstory.output.Manifest;
import backstory.output.staging.OutputFolder;
import backstory.output.staging.Staging;
import backstory.problem.UsageError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a build writes to.
 *
 * @param folder empty for a build that only checks
 */
public record Destination(Optional<OutputFolder> folder) {
    /** The destination of a build that writes nothing. */
    public static final Destination NOWHERE = new Destination(Optional.empty());

    /**
     * Returns the destination of a request. First, everything that a killed build began is finished in every folder
     * that this command knows, and its leftovers in the folder of the memory are deleted.
     *
     * @throws UsageError if a folder cannot be used
     */
    public static Destination recovered(BuildRequest request) {
        Path root = request.root();
        WorkFolder.refuseForeign(request.workplace());
        UnfinishedFolder.clear(request.workplace());
        Optional<OutputFolder> folder = request.write() ? Optional.of(at(request.output(), root)) : Optional.empty();
        folder.ifPresent(OutputFolder::finish);
        Optional<OutputFolder> usual = usual(root);
        if (!usual.map(OutputFolder::path).equals(folder.map(OutputFolder::path))) {
            usual.ifPresent(OutputFolder::finish);
        }
        return new Destination(folder);
    }

    /** Returns true for a build that only checks. */
    public boolean isNowhere() {
        return folder.isEmpty();
    }

    /** Returns the manifest of the files that an earlier build wrote there. */
    public Optional<Manifest> manifest() {
        return folder.map(OutputFolder::manifest);
    }

    /** Returns a place for the new state of the folder; no other process can have one at the same time. */
    public Staging staging() {
        return folder.orElseThrow().staging();
    }

    /** Returns the default output folder; empty if no build can have written there. */
    private static Optional<OutputFolder> usual(Path root) {
        try {
            return Optional.of(at(usualFolder(root), root));
        } catch (UsageError unfit) {
            return Optional.empty();
        }
    }

    /** Returns the folders of a site that no output may be put into. */
    public static List<Path> guarded(Path root) {
        return Stream.of("content", "templates", ".git", ".backstory")
                .map(root::resolve)
                .toList();
    }

    /**
     * Returns the folders of a site that nothing else may be put into: the guarded ones, and the default output folder.
     */
    public static List<Path> kept(Path root) {
        return Stream.concat(guarded(root).stream(), Stream.of(usualFolder(root)))
                .toList();
    }

    private static Path usualFolder(Path root) {
        return root.resolve("site");
    }

    private static OutputFolder at(Path output, Path root) {
        return OutputFolder.at(output, root, guarded(root));
    }
}
