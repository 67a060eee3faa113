package backstory.move;

import backstory.bytes.WholeFile;
import backstory.problem.UsageError;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Replaces the texts of files, all or none. All new texts are first written aside, then put in place one after the
 * other. If one cannot be put in place, those before it get their old texts back; {@link UnfinishedMove} handles a kill
 * in between.
 */
final class RewrittenFiles {
    private final ContentTree tree;
    private final Step put;
    private final List<Path> written = new ArrayList<>();
    private final Deque<Move.Change> done = new ArrayDeque<>();

    /** Puts a file in the place of another. */
    interface Step {
        void put(Path file, Path place) throws IOException;
    }

    RewrittenFiles(ContentTree tree) {
        this(
                tree,
                (file, place) ->
                        Files.move(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Creates it with another way to put files in place, so that a test can make it fail. */
    RewrittenFiles(ContentTree tree, Step put) {
        this.tree = tree;
        this.put = put;
    }

    /**
     * Writes all of them.
     *
     * @throws UsageError if one changed meanwhile, or cannot be written; then all are as they were
     */
    void write(List<Move.Change> files) {
        try {
            for (Move.Change change : files) {
                writeAside(change);
            }
            files.forEach(this::check);
            begin(files);
            for (Move.Change change : files) {
                done.push(change);
                put.put(aside(change), target(change));
            }
            for (Move.Change change : files) {
                if (isRenamed(change)) {
                    Files.delete(file(change).location());
                }
            }
        } catch (IOException e) {
            done.forEach(this::undo);
            throw new UsageError("a file cannot be written, and all are as they were; look at the permissions of "
                    + String.join(", ", files.stream().map(Move.Change::newPath).toList()));
        } finally {
            written.forEach(RewrittenFiles::delete);
            UnfinishedMove.end(tree.root());
        }
    }

    private void writeAside(Move.Change change) throws IOException {
        Files.createDirectories(target(change).getParent());
        Path aside = aside(change);
        written.add(aside);
        Files.writeString(aside, change.after());
    }

    private Path aside(Move.Change change) {
        return WholeFile.aside(target(change));
    }

    private void begin(List<Move.Change> files) throws IOException {
        UnfinishedMove.begin(
                tree.root(),
                files.stream().map(this::target).toList(),
                files.stream()
                        .filter(RewrittenFiles::isRenamed)
                        .map(change -> file(change).location())
                        .toList());
    }

    private void check(Move.Change change) {
        if (!Arrays.equals(file(change).bytes(), change.before().getBytes(StandardCharsets.UTF_8))) {
            throw new UsageError(change.path() + " changed meanwhile: nothing was written; run the move again");
        }
        if (isRenamed(change) && Files.exists(target(change), LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageError(change.newPath() + " is in the way, and nothing was written");
        }
    }

    private void undo(Move.Change change) {
        try {
            Files.writeString(file(change).location(), change.before());
            if (isRenamed(change)) {
                Files.deleteIfExists(target(change));
            }
        } catch (IOException e) {
            throw new UsageError(change.path() + " could not be put back: take it from your backup or from git");
        }
    }

    private Path target(Move.Change change) {
        if (isRenamed(change)) {
            return tree.root().resolve(change.newPath());
        }
        try {
            return file(change).location().toRealPath();
        } catch (IOException e) {
            throw file(change).changed();
        }
    }

    private static boolean isRenamed(Move.Change change) {
        return !change.path().equals(change.newPath());
    }

    private ContentFile file(Move.Change change) {
        return tree.file(change.path()).orElseThrow();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The remaining file begins with a dot and is not part of the site.
        }
    }
}
