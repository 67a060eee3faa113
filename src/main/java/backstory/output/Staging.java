package backstory.output;

import backstory.problem.UsageError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The new state of an output folder while it is being prepared. Files that differ from what is there wait in a place
 * beside the folder; of the others only the digest is kept. Nothing in the folder changes before {@link #commit}, and
 * closing without it leaves no trace.
 *
 * <pre>{@code
 * try (Staging staging = OutputFolder.open(output, root, guarded).staging()) {
 *     files.parallel().forEach(staging::stage);
 *     return staging.commit();
 * }
 * }</pre>
 */
public final class Staging implements AutoCloseable {
    private final OutputFolder folder;
    private final StagingPlace place;
    private final Path fresh;
    private final Runnable beforeStep;
    private final Map<OutputPath, Staged> staged = new ConcurrentHashMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private Optional<Manifest> next = Optional.empty();

    /**
     * A file of the new state.
     *
     * @param waits true if it differs from what is there
     */
    private record Staged(long digest, boolean waits) {}

    private Staging(OutputFolder folder, StagingPlace place, Runnable beforeStep) {
        this.folder = folder;
        this.place = place;
        this.fresh = place.resolve("new");
        this.beforeStep = beforeStep;
    }

    static Staging open(OutputFolder folder) {
        return open(folder, () -> {});
    }

    static Staging open(OutputFolder folder, Runnable beforeStep) {
        return new Staging(folder, StagingPlace.beside(folder), beforeStep);
    }

    /**
     * Takes a file into the new state; from any thread.
     *
     * @throws UsageError if the disk is full or refuses the file
     * @throws IllegalStateException if the state already has a file of this path
     */
    public void stage(OutputFile file) {
        OutputPath path = file.path();
        try {
            boolean differs = !isInPlace(file);
            take(path, new Staged(file.digest(), differs));
            if (differs) {
                write(OutputFolder.resolve(fresh, path), file.bytes());
            }
        } catch (IOException e) {
            throw DiskFault.writing(folder.name(path), fresh, e);
        }
    }

    private void take(OutputPath path, Staged file) {
        if (staged.putIfAbsent(path, file) != null) {
            throw new IllegalStateException("two files of the site have the path " + path);
        }
    }

    /**
     * Takes a file into the new state that is in the folder and known to be right; from any thread.
     *
     * @throws IllegalStateException if the state already has a file of this path, or the folder's manifest lacks it
     */
    public void keep(OutputPath path) {
        long digest = folder.manifest()
                .digest(path)
                .orElseThrow(() -> new IllegalStateException(path + " cannot be kept: it is not there"));
        take(path, new Staged(digest, false));
    }

    private boolean isInPlace(OutputFile file) throws IOException {
        Path target = folder.resolve(file.path());
        return folder.manifest().lists(file.path())
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(target), file.bytes());
    }

    private void write(Path target, byte[] bytes) throws IOException {
        makeFolderOf(target);
        Files.write(target, bytes);
    }

    private void write(Path target, Manifest manifest) throws IOException {
        makeFolderOf(target);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            manifest.write(out);
        }
    }

    private void makeFolderOf(Path target) throws IOException {
        Path parent = target.getParent();
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
    }

    /** The files of the new state, sorted, when all are there. */
    public List<OutputPath> paths() {
        return next().paths();
    }

    private Manifest next() {
        if (next.isEmpty() || next.get().paths().size() != staged.size()) {
            next = Optional.of(Manifest.of(staged.keySet(), path -> file(path).digest()));
        }
        return next.get();
    }

    /**
     * Makes the output folder equal to the new state, or leaves it as it was.
     *
     * @throws UsageError if something that is not ours is in the way, or the disk refuses
     */
    public Changes commit() {
        Manifest next = next();
        refuseTwins(next);
        List<OutputPath> waiting =
                next.paths().stream().filter(path -> file(path).waits()).toList();
        Obstacles obstacles = new Obstacles(folder);
        obstacles.refuse(waiting, next);
        Changes changes = changes(waiting, next);
        boolean recorded = folder.manifest().equals(next) && Files.exists(manifestFile());
        if (!changes.isEmpty() || !recorded) {
            obstacles.refuseReadOnly(changes);
            exchange(changes, next);
        }
        return changes;
    }

    private Staged file(OutputPath path) {
        return Objects.requireNonNull(staged.get(path));
    }

    /** Two paths can be one file only where at least one of them is not in lower case, or what else is folded. */
    private static void refuseTwins(Manifest next) {
        Map<String, OutputPath> others = new HashMap<>();
        for (OutputPath path : next.paths()) {
            String folded = path.folded();
            if (!folded.equals(path.text())) {
                Optional<OutputPath> plain = OutputPath.parse(folded).filter(next::lists);
                OutputPath twin = plain.orElse(others.put(folded, path));
                if (twin != null) {
                    throw new IllegalStateException(twin + " and " + path + " are one file on some disks");
                }
            }
        }
    }

    private Changes changes(List<OutputPath> waiting, Manifest next) {
        Predicate<OutputPath> there = path -> Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
        Map<Boolean, List<OutputPath>> known = waiting.stream().collect(Collectors.partitioningBy(there));
        List<OutputPath> changed = Objects.requireNonNull(known.get(true));
        List<OutputPath> added = Objects.requireNonNull(known.get(false));
        List<OutputPath> removed = gone(next).stream().filter(there).toList();
        return new Changes(added, changed, removed, next.paths().size() - waiting.size());
    }

    private List<OutputPath> gone(Manifest next) {
        return folder.manifest().paths().stream()
                .filter(path -> !next.lists(path))
                .toList();
    }

    private void exchange(Changes changes, Manifest next) {
        Path aside = place.resolve("old");
        Exchange exchange = new Exchange(aside, beforeStep);
        boolean done = false;
        try {
            Files.createDirectories(aside);
            if (Files.exists(folder.path())) {
                change(exchange, changes, next);
            } else {
                create(exchange, next);
            }
            done = true;
        } catch (IOException e) {
            throw DiskFault.writing(folder.name(), folder.path(), e);
        } finally {
            if (!done) {
                undo(exchange);
            }
        }
    }

    /** A folder that is not there appears whole, in one step. */
    private void create(Exchange exchange, Manifest next) throws IOException {
        write(fresh.resolve(Manifest.NAME), next);
        exchange.makeFolderOf(folder.path());
        exchange.place(fresh, folder.path());
    }

    /**
     * The order of the steps is chosen so that whatever is in the folder is listed in the manifest that is there, even
     * if the power fails between two of them: the next build then knows which files are ours and finishes the work.
     */
    private void change(Exchange exchange, Changes changes, Manifest next) throws IOException {
        if (!changes.added().isEmpty()) {
            record(exchange, folder.manifest().and(next));
        }
        for (OutputPath path : changes.removed()) {
            exchange.remove(folder.resolve(path));
        }
        removeEmptyFolders(exchange, next);
        for (OutputPath path : changes.added()) {
            exchange.makeFolderOf(folder.resolve(path));
            exchange.place(OutputFolder.resolve(fresh, path), folder.resolve(path));
        }
        for (OutputPath path : changes.changed()) {
            exchange.place(OutputFolder.resolve(fresh, path), folder.resolve(path));
        }
        record(exchange, next);
    }

    private void record(Exchange exchange, Manifest manifest) throws IOException {
        Path file = fresh.resolve(Manifest.NAME);
        write(file, manifest);
        exchange.place(file, manifestFile());
    }

    /** Folders that held files of ours, have none in the new state and nothing else in them; the deepest first. */
    private void removeEmptyFolders(Exchange exchange, Manifest next) throws IOException {
        Set<String> needed = Obstacles.foldersOf(next.paths());
        List<String> left = Obstacles.foldersOf(gone(next)).stream()
                .filter(name -> !needed.contains(name))
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        for (String name : left) {
            Path path = folder.path().resolve(name);
            if (StagingPlace.isEmptyFolder(path)) {
                exchange.removeFolder(path);
            }
        }
    }

    private void undo(Exchange exchange) {
        try {
            exchange.undo();
        } catch (IOException e) {
            throw new UsageError(folder.name() + " could not be written, and not all of it could be put back: "
                    + e.getMessage() + "; build again");
        }
    }

    private Path manifestFile() {
        return folder.path().resolve(Manifest.NAME);
    }

    /** Forgets the new state, unless it was put in place, and removes the files that wait beside the folder. */
    @Override
    public void close() {
        place.close();
    }
}
