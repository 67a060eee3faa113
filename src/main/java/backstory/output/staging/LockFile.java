package backstory.output.staging;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that shows other processes that something is in use. It is locked until this is closed or the process ends in
 * any way, and contains the number of the process.
 *
 * <p>Two things make this harder than it looks. POSIX releases all locks of a process on a file when the process closes
 * any descriptor of that file, so no part of this process may close one as long as the lock is needed. And the holder
 * may delete the file while another process is about to lock it, so a process that gets the lock writes something
 * unique and reads it back by the file's name.
 */
public final class LockFile implements AutoCloseable {
    private static final String HEAD = "# Held by Backstory, process ";
    private static final int LONGEST = 200;

    /** The locked byte. Windows keeps other processes from reading locked bytes, so it is the last possible one. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    /**
     * The files that this process holds: the system does not report them, since its locks belong to whole processes.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    /** The lock file, opened by its name; it stays open as long as the lock is held, see above. */
    private final FileChannel named;

    private LockFile(Path file, FileChannel channel, FileChannel named) {
        this.file = file;
        this.channel = channel;
        this.named = named;
    }

    /**
     * Locks a file, which is created if it is missing.
     *
     * @param file absolute, without links
     * @return empty if another process holds it, or its folder is being deleted
     * @throws UsageError if the file is not a lock file of ours
     */
    public static Optional<LockFile> take(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<LockFile> taken = Optional.empty();
        try {
            taken = lock(file);
            return taken;
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<LockFile> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        Optional<FileChannel> named = Optional.empty();
        try {
            if (channel.tryLock(LOCKED, 1, false) != null) {
                refuseForeign(file, channel);
                String mark = HEAD + ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
                channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)), 0);
                FileChannel found = FileChannel.open(file, StandardOpenOption.READ);
                named = text(found).equals(mark) ? Optional.of(found) : Optional.empty();
                if (named.isEmpty()) {
                    found.close();
                }
            }
        } finally {
            if (named.isEmpty()) {
                channel.close();
            }
        }
        return named.map(found -> new LockFile(file, channel, found));
    }

    private static void refuseForeign(Path file, FileChannel channel) throws IOException {
        String text = text(channel);
        if (!text.isEmpty() && !text.startsWith(HEAD)) {
            throw new UsageError(file + " was not made by Backstory, and stands where a build keeps its unfinished"
                    + " files: move " + file.getParent() + " away");
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        int length = Math.max(0, channel.read(bytes, 0));
        return new String(bytes.array(), 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Returns the number of the process that holds a file, if that can be known. */
    public static Optional<Long> holder(Path file) {
        if (HELD_HERE.contains(file)) {
            return Optional.of(ProcessHandle.current().pid());
        }
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n');
            return text.startsWith(HEAD) && end > 0
                    ? Optional.of(Long.parseLong(text.substring(HEAD.length(), end)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** Releases the lock; the file stays. */
    public void release() throws IOException {
        try (channel;
                named) {
            HELD_HERE.remove(file);
        }
    }

    /** Deletes the file and releases the lock. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            release();
        }
    }
}
