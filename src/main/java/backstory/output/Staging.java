package backstory.output;

import backstory.problem.UsageError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
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
    /** How often to look for the end of another build: for five seconds. */
    private static final int TRIES = 100;

    private final OutputFolder folder;
    private final StagingPlace place;
    private final Path fresh;

    /** The folders that are made above the output folder, the uppermost first; they go again if nothing comes in. */
    private final Deque<Path> above;

    private final Runnable beforeStep;
    private final Map<OutputPath, Staged> staged = new ConcurrentHashMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private Optional<Manifest> next = Optional.empty();

    /** True if the journal is still to be played, by the next build. */
    private boolean lasting;

    /**
     * A file of the new state.
     *
     * @param waits true if it differs from what is there
     */
    private record Staged(long digest, boolean waits) {}

    private Staging(OutputFolder folder, StagingPlace place, Deque<Path> above, Runnable beforeStep) {
        this.folder = folder;
        this.place = place;
        this.fresh = place.resolve(Exchange.NEW);
        this.above = above;
        this.beforeStep = beforeStep;
    }

    static Staging open(OutputFolder folder) {
        return open(folder, TRIES, () -> {});
    }

    static Staging open(OutputFolder folder, int tries, Runnable beforeStep) {
        Deque<Path> above = StagingPlace.missingAbove(folder.path());
        StagingPlace place = StagingPlace.beside(folder, tries);
        try {
            new Recovery(folder, place).run();
            place.clear();
        } catch (IOException e) {
            place.leave();
            throw DiskFault.writing(folder.name(), folder.path(), e);
        } catch (UsageError refused) {
            place.leave();
            throw refused;
        }
        return new Staging(folder, place, above, beforeStep);
    }

    /**
     * Takes a file into the new state; from any thread.
     *
     * @throws UsageError if the disk is full or refuses the file
     * @throws IllegalStateException if the state already has a file of this path
     */
    public void stage(OutputFile file) {
        OutputPath path = file.path();
        boolean differs = !isInPlace(file);
        take(path, new Staged(file.digest(), differs));
        if (differs) {
            try {
                write(OutputFolder.resolve(fresh, path), file.bytes());
            } catch (IOException e) {
                throw DiskFault.writing(folder.name(path), fresh, e);
            }
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

    private boolean isInPlace(OutputFile file) {
        Path target = folder.resolve(file.path());
        try {
            return folder.manifest().lists(file.path())
                    && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(target) == file.bytes().length
                    && Arrays.equals(Files.readAllBytes(target), file.bytes());
        } catch (IOException e) {
            throw DiskFault.reading(folder.name(file.path()), e);
        }
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
        if (!changes.isEmpty() || !isRecorded(next)) {
            obstacles.refuseReadOnly(changes);
            exchange(changes, next);
        }
        return changes;
    }

    /** Byte for byte: git may have changed its line ends, or left both sides of a merge in it. */
    private boolean isRecorded(Manifest next) {
        Path file = folder.path().resolve(Manifest.NAME);
        try {
            return Files.exists(file)
                    && Arrays.equals(Files.readAllBytes(file), next.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskFault.reading(folder.name() + Manifest.NAME, e);
        }
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
        try {
            if (Files.exists(folder.path())) {
                change(changes, next);
            } else {
                create(next);
            }
        } catch (IOException e) {
            throw DiskFault.writing(folder.name(), folder.path(), e);
        }
    }

    /** A folder that is not there appears whole, in one step. */
    private void create(Manifest next) throws IOException {
        write(fresh.resolve(Manifest.NAME), next);
        beforeStep.run();
        Files.move(fresh, folder.path(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** From the moment at which the journal is there the new state counts, whatever happens to this process. */
    private void change(Changes changes, Manifest next) throws IOException {
        Journal journal = journal(changes, next);
        if (!changes.added().isEmpty()) {
            write(place.resolve(Exchange.BOTH), folder.manifest().and(next));
        }
        write(place.resolve(Exchange.NEXT), next);
        beforeStep.run();
        journal.write(place.resolve(Journal.FORTH));
        Exchange exchange = new Exchange(folder.path(), place, journal, beforeStep);
        boolean done = false;
        try {
            exchange.forth();
            done = true;
        } finally {
            if (!done) {
                undo(exchange);
            }
        }
    }

    private Journal journal(Changes changes, Manifest next) {
        Set<String> needed = Obstacles.foldersOf(next.paths());
        List<OutputPath> left = Obstacles.foldersOf(gone(next)).stream()
                .filter(name -> !needed.contains(name) && isFolder(name))
                .sorted(Comparator.reverseOrder())
                .map(OutputPath::of)
                .toList();
        List<OutputPath> made = Obstacles.foldersOf(changes.added()).stream()
                .filter(name -> !isFolder(name))
                .map(OutputPath::of)
                .toList();
        boolean recorded = Files.exists(folder.path().resolve(Manifest.NAME));
        return new Journal(changes.removed(), changes.added(), changes.changed(), left, made, recorded);
    }

    private boolean isFolder(String name) {
        return Files.isDirectory(folder.path().resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private void undo(Exchange exchange) {
        try {
            Files.move(place.resolve(Journal.FORTH), place.resolve(Journal.BACK), StandardCopyOption.ATOMIC_MOVE);
            exchange.back();
        } catch (IOException e) {
            lasting = true;
            throw new UsageError(folder.name() + " could not be written, and not all of it could be put back: "
                    + e.getMessage() + "; build again");
        }
    }

    /** Forgets the new state, unless it was put in place, and removes the files that wait beside the folder. */
    @Override
    public void close() {
        if (lasting) {
            place.leave();
        } else {
            place.close();
        }
        try {
            while (!above.isEmpty() && StagingPlace.isEmptyFolder(above.peekLast())) {
                Files.delete(above.removeLast());
            }
        } catch (IOException inUse) {
            // Then somebody else needs it.
        }
    }
}
