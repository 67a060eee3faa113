package backstory.output.staging;

import backstory.bytes.Checksum;
import backstory.output.Changes;
import backstory.output.DiskFault;
import backstory.output.Manifest;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
    /** How often to check for the end of another build: for five seconds. */
    private static final int TRIES = 100;

    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final OutputFolder folder;
    private final StagingPlace place;
    private final Path fresh;

    /**
     * The folders created above the output folder, the uppermost first; they are deleted if nothing is put into them.
     */
    private final Deque<Path> above;

    private final Runnable beforeStep;
    private final Map<OutputPath, Staged> staged = new ConcurrentHashMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private Optional<Manifest> next = Optional.empty();

    /** True if the journal still has to be played by the next build. */
    private boolean lasting;

    /**
     * A file of the new state.
     *
     * @param waits true if it differs from the existing one
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
     * Adds a file to the new state. It can be called from any thread.
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

    /** The content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void write(Writer out) throws IOException;
    }

    /**
     * Adds a text file that is written piece by piece, and so never held as a whole. It can be called from any thread.
     *
     * @throws UsageError if the disk is full or refuses the file
     * @throws IllegalStateException if the state already has a file of this path
     */
    public void stream(OutputPath path, Content content) {
        Path target = OutputFolder.resolve(fresh, path);
        Checksum sum = new Checksum();
        try {
            makeFolderOf(target);
            try (Writer out = new OutputStreamWriter(sum.over(Files.newOutputStream(target)), StandardCharsets.UTF_8)) {
                content.write(out);
            }
            boolean differs = !isInPlace(path, target);
            take(path, new Staged(sum.value(), differs));
            if (!differs) {
                Files.delete(target);
            }
        } catch (UncheckedIOException e) {
            throw DiskFault.writing(folder.name(path), fresh, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw DiskFault.writing(folder.name(path), fresh, e);
        }
    }

    private boolean isInPlace(OutputPath path, Path made) throws IOException {
        Path there = folder.resolve(path);
        return folder.manifest().lists(path)
                && Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(made, there) < 0;
    }

    private void take(OutputPath path, Staged file) {
        if (staged.putIfAbsent(path, file) != null) {
            throw new IllegalStateException("two files of the site have the path " + path);
        }
    }

    /**
     * Adds a file that is in the folder and known to be right. It can be called from any thread.
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
        try (FileChannel file = FileChannel.open(target, NEW)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest); // mostly all at once, where Files.write asks the system for each 8 KB
            }
        }
    }

    private void makeFolderOf(Path target) throws IOException {
        Path parent = target.getParent();
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
    }

    /** Returns the files of the new state, sorted, once all have been added. */
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
     * @throws UsageError if a file of others is in the way, or the disk refuses
     */
    public Changes commit() {
        Manifest next = next();
        List<OutputPath> waiting =
                next.paths().stream().filter(path -> file(path).waits()).toList();
        Commit commit = new Commit(folder, place, next, beforeStep);
        try {
            return commit.run(waiting);
        } finally {
            lasting = commit.isUnfinished();
        }
    }

    private Staged file(OutputPath path) {
        return Objects.requireNonNull(staged.get(path));
    }

    /** Discards the new state, unless it was put in place, and deletes the files that wait beside the folder. */
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
            // Something else needs the folder then.
        }
    }
}
