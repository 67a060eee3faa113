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
 * Where a build writes.
 *
 * @param folder empty for a build that only looks
 */
public record Destination(Optional<OutputFolder> folder) {
    /** The destination of a build that writes nothing. */
    public static final Destination NOWHERE = new Destination(Optional.empty());

    /**
     * That of a request. First what a killed build began is finished, in whatever folder this command knows of, and what
     * it left in the folder of the memory is deleted.
     *
     * @throws UsageError if a folder is not fit for it
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

    /** True for a build that only looks. */
    public boolean isNowhere() {
        return folder.isEmpty();
    }

    /** What an earlier build left there. */
    public Optional<Manifest> manifest() {
        return folder.map(OutputFolder::manifest);
    }

    /** A place for the new state of the folder, which nobody else can have at the same time. */
    public Staging staging() {
        return folder.orElseThrow().staging();
    }

    /** Where builds go of which nobody says more; empty if none can have gone there. */
    private static Optional<OutputFolder> usual(Path root) {
        try {
            return Optional.of(at(usualFolder(root), root));
        } catch (UsageError unfit) {
            return Optional.empty();
        }
    }

    /** The folders of a site in which nothing that is made of it may lie. */
    public static List<Path> guarded(Path root) {
        return Stream.of("content", "templates", ".git", ".backstory")
                .map(root::resolve)
                .toList();
    }

    /** The folders of a site in which nothing else may be put: these, and the one that builds fill. */
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
