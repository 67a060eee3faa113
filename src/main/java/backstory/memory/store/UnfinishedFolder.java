package backstory.memory.store;

import backstory.output.DiskFault;
import backstory.output.staging.LockFile;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder that belongs to one build, for unfinished files. It is below {@code .backstory/}, where a finished file gets
 * its final name in one step, else in the system's temporary folder. It is locked as long as the build runs, so that
 * the next build deletes only what a killed build left.
 */
public final class UnfinishedFolder implements AutoCloseable {
    /** How the names of such folders begin; digits follow. */
    static final String NAME = "unfinished";

    private static final String LOCK = "lock";
    private static final int TRIES = 100;

    private final Path root;
    private final Path folder;
    private final Optional<LockFile> hold;
    private final Map<String, RecordStore> stores = new HashMap<>();

    private UnfinishedFolder(Path root, Path folder, Optional<LockFile> hold) {
        this.root = root;
        this.folder = folder;
        this.hold = hold;
    }

    /**
     * Creates a new, empty folder.
     *
     * @param root of the site
     * @param lasting true if something in it may be kept for the next build
     * @throws UsageError if it cannot be created anywhere
     */
    public static UnfinishedFolder of(Path root, boolean lasting) {
        try {
            return lasting ? below(root.toRealPath()) : elsewhere(root);
        } catch (IOException refused) {
            return elsewhere(root);
        }
    }

    private static UnfinishedFolder elsewhere(Path root) {
        try {
            return new UnfinishedFolder(root, Files.createTempDirectory("backstory"), Optional.empty());
        } catch (IOException refused) {
            throw UsageError.ofTemporaryFolder();
        }
    }

    /**
     * Creates it below the root. The clean-up of another build may delete the folder before it is locked; then it is
     * tried again.
     */
    private static UnfinishedFolder below(Path root) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                Path folder = Files.createTempDirectory(WorkFolder.make(root), NAME);
                Optional<LockFile> hold = LockFile.take(folder.resolve(LOCK));
                if (hold.isPresent()) {
                    return new UnfinishedFolder(root, folder, hold);
                }
            } catch (NoSuchFileException gone) {
                // It was deleted with the folder of another build that left nothing: try again.
            }
        }
        throw new IOException("every folder for what is unfinished goes away at once");
    }

    /** True if something in it can be kept for the next build. */
    public boolean isLasting() {
        return hold.isPresent();
    }

    /**
     * Returns the error for a folder that cannot be written: with the same words each time, so that it is reported
     * once.
     */
    static UsageError refused(IOException why) {
        return new UsageError("what the build stores cannot be written: " + DiskFault.reason(why)
                + "; look at the space on the disk and at the permissions of .backstory and of the folder for temporary"
                + " files");
    }

    /** Deletes what killed builds left. */
    public static void clear(Path root) {
        Path folder = WorkFolder.folder(root);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.toRealPath(), NAME + "*")) {
            for (Path left : all) {
                clearOne(left);
            }
        } catch (IOException kept) {
            // The next build will do it.
        }
    }

    /**
     * Deletes a folder unless a running build holds it. One without a lock is just being created, or its process was
     * killed at that moment: it is deleted if it is empty.
     */
    private static void clearOne(Path left) throws IOException {
        if (!Files.isRegularFile(left.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(left);
            return;
        }
        Optional<LockFile> hold = LockFile.take(left.resolve(LOCK));
        if (hold.isPresent()) {
            delete(left, hold.get());
        }
    }

    private static void delete(Path folder, LockFile hold) throws IOException {
        try (hold;
                DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(LOCK)) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(folder);
    }

    /**
     * Opens a new store, which is in use until it is kept or this is closed.
     *
     * @param basis a hash of what all records depend on
     * @throws UsageError if it cannot be written
     */
    public RecordStore store(String name, long basis) {
        return store(
                name,
                isLasting()
                        ? StoredRecords.read(WorkFolder.folder(root).resolve(name), basis)
                        : StoredRecords.none(basis));
    }

    /**
     * Opens a new store when the records of the last build have already been read.
     *
     * @param last these records; closed with the store
     * @throws UsageError if it cannot be written
     */
    public RecordStore store(String name, StoredRecords last) {
        RecordStore store = RecordStore.open(file(name), last);
        stores.put(name, store);
        return store;
    }

    /**
     * Opens a new store that is not left to another build. It need not be closed: its file is deleted as soon as
     * nothing refers to it.
     *
     * @throws UsageError if it cannot be written
     */
    public RecordStore temporary() {
        try {
            return RecordStore.temporary(temporaryFile());
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    /**
     * Opens a store that can take over the records of another temporary one: in the same file, unless most of that is
     * unused.
     *
     * @throws UsageError if it cannot be written
     */
    public RecordStore next(RecordStore temporary) {
        try {
            return temporary.isSparse() ? temporary.nextIn(temporaryFile()) : temporary.next();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    private Path temporaryFile() throws IOException {
        return Files.createTempFile(folder, "temporary", "");
    }

    /** Returns where a file with this name would be. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * Completes a store and keeps it for the next build, in place of the last one.
     *
     * @throws IOException if it cannot be kept
     */
    public void keep(String name) throws IOException {
        if (!isLasting()) {
            throw new IOException("there is no folder for what is to be kept");
        }
        try (RecordStore store = Objects.requireNonNull(stores.remove(name), name)) {
            store.seal();
        }
        Files.move(
                file(name),
                WorkFolder.folder(root).resolve(name),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes it with what is still in it. */
    @Override
    public void close() {
        stores.values().forEach(RecordStore::close);
        try {
            if (hold.isPresent()) {
                delete(folder, hold.get());
                WorkFolder.leave(root);
            } else {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException leftBehind) {
            // It disturbs nothing, and the next build tries again.
        }
    }
}
