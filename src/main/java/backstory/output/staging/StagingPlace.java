package backstory.output.staging;

import backstory.output.DiskFault;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder beside the output folder that belongs to one running build. It is on the same file system, so a file can be
 * moved to the output in one step.
 *
 * <p>Its name is always the same, so that the next build finds what a killed one left. Its {@link LockFile} shows
 * whether a build is still running. A folder without one is not ours.
 */
final class StagingPlace implements AutoCloseable {
    /** The name if the output folder is a disk of its own, for which a place beside it will not do. */
    static final String INSIDE = ".backstory-staging";

    private static final String LOCK = "lock";
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path folder;
    private final LockFile hold;

    private StagingPlace(Path folder, LockFile hold) {
        this.folder = folder;
        this.hold = hold;
    }

    /**
     * Takes the place, with everything that a killed build left there.
     *
     * @param tries how often to try while another build has it, with a twentieth of a second between; at least 1
     * @throws UsageError if another build keeps it, or the disk refuses
     */
    static StagingPlace beside(OutputFolder output, int tries) {
        Path folder = choose(output);
        try {
            for (int i = 0; i < tries; i++) {
                Optional<StagingPlace> taken = take(folder);
                if (taken.isPresent()) {
                    return taken.get();
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (IOException e) {
            throw DiskFault.writing(output.name(), folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageError("interrupted while another build is writing to " + output.name());
        }
        String process = LockFile.holder(folder.resolve(LOCK))
                .map(number -> " (process " + number + ")")
                .orElse("");
        throw new UsageError(
                "another build" + process + " is writing to " + output.name() + ": wait until it has finished");
    }

    /** Returns the place if a killed build left it; it does not wait, and creates nothing. */
    static Optional<StagingPlace> leftOf(OutputFolder output) throws IOException {
        Path folder = choose(output);
        return Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(folder)
                ? LockFile.take(folder.resolve(LOCK)).map(hold -> new StagingPlace(folder, hold))
                : Optional.empty();
    }

    private static Path choose(OutputFolder output) {
        Path path = output.path();
        Path above = path.getParent() == null ? path : path.getParent();
        Path beside = above.resolve("." + path.getFileName() + ".backstory-staging");
        boolean fit = !Files.isDirectory(path) || (Files.isWritable(above) && sameDisk(above, path));
        return fit ? beside : path.resolve(INSIDE);
    }

    private static boolean sameDisk(Path a, Path b) {
        try {
            return Files.getFileStore(a).equals(Files.getFileStore(b));
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<StagingPlace> take(Path folder) throws IOException {
        refuseForeign(folder);
        Files.createDirectories(folder);
        return LockFile.take(folder.resolve(LOCK)).map(hold -> new StagingPlace(folder, hold));
    }

    private static void refuseForeign(Path folder) throws IOException {
        boolean ours = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                || (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && (Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS) || isEmpty(folder)));
        if (!ours) {
            throw new UsageError(folder + " stands where a build keeps its unfinished files: move it away");
        }
    }

    /** Returns true also for a folder that is deleted at this moment. */
    private static boolean isEmpty(Path folder) throws IOException {
        try {
            return isEmptyFolder(folder);
        } catch (NoSuchFileException gone) {
            return true;
        }
    }

    /** Returns true for an empty folder that is not a link. */
    static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Returns the file or folder of a name in this place; it is not created. */
    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Deletes everything in the place but its lock. */
    void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(Journal.FORTH)); // first: without what it speaks of it would be wrong
        Files.deleteIfExists(folder.resolve(Journal.BACK));
        Path lock = folder.resolve(LOCK);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(lock)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                if (!visited.equals(folder)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Releases the place but keeps its content: the next build completes the journal. */
    void leave() {
        try {
            hold.release();
        } catch (IOException e) {
            // The process ends soon, and the lock with it.
        }
    }

    /** Deletes the place with everything in it, the lock last. What cannot be deleted is left to the next build. */
    @Override
    public void close() {
        try {
            clear();
            hold.close();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            leave();
        }
    }

    /** Returns the missing folders above a folder, the uppermost first. */
    static Deque<Path> missingAbove(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder.getParent(); path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.push(path);
        }
        return missing;
    }
}
