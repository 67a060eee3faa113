package backstory.output;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * A folder beside the output folder that belongs to one running build. Being on the same file system, a file can go
 * from here to the output in one step.
 *
 * <p>Its name is always the same, so that what a killed build left behind is found and removed by the next. A lock
 * tells the leftover from a build that is still running. The lock is on an open file, and so the system releases it when
 * a process dies; but since that file goes away with the folder, a process may have locked one that its owner just
 * deleted. So whoever has the lock writes its process number and reads it back by name.
 */
final class StagingPlace implements AutoCloseable {
    /** The name where the output folder is a disk of its own and nothing beside it will do. */
    static final String INSIDE = ".backstory-staging";

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private StagingPlace(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws UsageError if another build writes to the same output, or the disk refuses */
    static StagingPlace beside(OutputFolder output) {
        Path folder = choose(output);
        try {
            return take(folder, output.name());
        } catch (IOException e) {
            throw DiskFault.writing(output.name(), folder, e);
        }
    }

    private static Path choose(OutputFolder output) {
        Path path = output.path();
        Path above = RealPath.existing(path.getParent() == null ? path : path.getParent());
        String name = above.relativize(path).toString().replaceAll("[/\\\\]", "-");
        Path beside = above.resolve("." + name + ".backstory-staging");
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

    private static StagingPlace take(Path folder, String output) throws IOException {
        refuseForeign(folder);
        Files.createDirectories(folder);
        Path lock = folder.resolve(LOCK);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel, lock)) {
            channel.close();
            throw new UsageError("another build is writing to " + output + ": wait until it has finished");
        }
        StagingPlace place = new StagingPlace(folder, channel);
        place.clear();
        return place;
    }

    private static boolean isLocked(FileChannel channel, Path file) throws IOException {
        String process = Long.toString(ProcessHandle.current().pid());
        try {
            // The last byte there can be: Windows keeps others from reading the bytes that are locked.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                return false;
            }
        } catch (OverlappingFileLockException e) {
            return false;
        }
        channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
        return Files.exists(file) && Files.readString(file).equals(process);
    }

    private static void refuseForeign(Path folder) throws IOException {
        boolean ours = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
                || isEmptyFolder(folder);
        if (!ours || Files.isSymbolicLink(folder)) {
            throw new UsageError(folder + " stands where a build keeps its unfinished files: move it away");
        }
    }

    /** True for a folder, not a link to one, with nothing in it. */
    static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The folder of a name in this place; it is not made by asking. */
    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Removes the place with all that is in it, the lock last. What cannot be removed is left to the next build. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            clear();
            Files.deleteIfExists(folder.resolve(LOCK));
            channel.close();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            channel.close();
        } catch (IOException e) {
            // The process ends soon, and the lock with it.
        }
    }

    private void clear() throws IOException {
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
}
