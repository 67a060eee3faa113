package backstory.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Changes a folder by moves alone, and can take all of them back. Each step either happens or does not: a reader of the
 * folder sees the old file or the new one, never a part of one. What is replaced or removed is kept aside till the end.
 */
final class Exchange {
    /** One step of the way back. */
    private interface Step {
        void run() throws IOException;
    }

    private final Path aside;
    private final Deque<Step> back = new ArrayDeque<>();
    private final Runnable before;
    private int kept;

    /**
     * @param aside an existing folder on the same file system
     * @param before runs before each step; a test ends the program there
     */
    Exchange(Path aside, Runnable before) {
        this.aside = aside;
        this.before = before;
    }

    /** Moves a new file to its place, over what stands there. */
    void place(Path fresh, Path target) throws IOException {
        before.run();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path old = keep(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            back.push(() -> Files.move(old, target, StandardCopyOption.ATOMIC_MOVE));
        } else {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            back.push(() -> Files.delete(target));
        }
    }

    void remove(Path target) throws IOException {
        before.run();
        Path old = next();
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        back.push(() -> Files.move(old, target, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Removes a folder that is empty. */
    void removeFolder(Path folder) throws IOException {
        before.run();
        Files.delete(folder);
        back.push(() -> Files.createDirectory(folder));
    }

    /** Makes the folder that a file will stand in, and those above it that are not there. */
    void makeFolderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolderOf(folder);
            before.run();
            Files.createDirectory(folder);
            back.push(() -> Files.delete(folder));
        }
    }

    /** Takes back every step, the last first. */
    void undo() throws IOException {
        while (!back.isEmpty()) {
            back.pop().run();
        }
    }

    /** Gives a file a second name, so that a move over the first loses nothing; where there are no links, a copy. */
    private Path keep(Path target) throws IOException {
        Path old = next();
        try {
            Files.createLink(old, target);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
        return old;
    }

    private Path next() {
        return aside.resolve(Integer.toString(kept++));
    }
}
