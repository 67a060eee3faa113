package backstory.move;

import backstory.bytes.WholeFile;
import backstory.problem.PortablePath;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The remaining steps of a move while its files are put in place, one on each line, stored in the folder of the site's
 * memory. A process that is killed between two steps leaves the list behind, and the next command on the site completes
 * them: each step may be done twice. If the list cannot be stored, the move is made without it.
 *
 * <p>The list may have come with a site from someone else, so a step is only done if it stays in {@code content/} after
 * links are resolved.
 */
public final class UnfinishedMove {
    private static final Path PLACE = Path.of(".backstory", "unfinished-move");
    private static final String PUT = "put ";
    private static final String DELETE = "delete ";

    private final Path root;

    private UnfinishedMove(Path root) {
        this.root = root;
    }

    /**
     * Completes a move that was killed.
     *
     * @throws UsageError if a file cannot be written
     */
    public static void finish(Path root) {
        if (Files.exists(root.resolve(PLACE))) {
            new UnfinishedMove(root).finish();
        }
    }

    /**
     * Keeps the list of the files that are to be put in place.
     *
     * @param places of the files whose new texts stand {@linkplain WholeFile#aside aside}
     * @param gone the files that have another name afterwards
     * @throws IOException if a file is not there to be named
     */
    static void begin(Path root, List<Path> places, List<Path> gone) throws IOException {
        Path real = root.toRealPath();
        List<String> steps = new ArrayList<>();
        for (Path place : places) {
            steps.add(PUT + real.relativize(real(place)));
        }
        for (Path file : gone) {
            steps.add(DELETE + real.relativize(real(file)));
        }
        Path list = root.resolve(PLACE);
        Path whole = list.resolveSibling(list.getFileName() + ".new");
        try {
            Files.createDirectories(list.getParent());
            Files.write(whole, steps);
            Files.move(whole, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It would only be needed after a kill in the next milliseconds.
        }
    }

    /** Deletes the list when all is done, or all is put back. */
    static void end(Path root) {
        try {
            Files.deleteIfExists(root.resolve(PLACE));
        } catch (IOException e) {
            throw new UsageError("delete " + PortablePath.text(PLACE)
                    + ", which cannot be deleted: the next command would do this move again");
        }
    }

    /** A path of a file that need not be there, with the links of its folder resolved. */
    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        return folder.toRealPath().resolve(folder.relativize(whole));
    }

    private void finish() {
        try {
            List<Step> steps = new ArrayList<>();
            for (String line : Files.readAllLines(root.resolve(PLACE))) {
                steps.add(step(line));
            }
            for (Step step : steps) {
                step.take();
            }
        } catch (IOException e) {
            throw new UsageError(
                    "a move that was interrupted cannot be finished, since a file cannot be written; look at the"
                            + " permissions below content/, or take content/ from your backup or from git and delete "
                            + PortablePath.text(PLACE));
        }
        end(root);
    }

    /**
     * One step.
     *
     * @param puts whether the file gets its new text; else it is deleted
     */
    private record Step(boolean puts, Path file) {
        void take() throws IOException {
            if (!puts) {
                Files.deleteIfExists(file);
            } else if (Files.exists(WholeFile.aside(file))) { // else it was put in place before the kill
                Files.move(
                        WholeFile.aside(file),
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private Step step(String line) throws IOException {
        boolean puts = line.startsWith(PUT);
        if (!puts && !line.startsWith(DELETE)) {
            throw notOurs();
        }
        return new Step(puts, within(line.substring((puts ? PUT : DELETE).length())));
    }

    private Path within(String path) throws IOException {
        try {
            Path file = real(root.resolve(path));
            if (file.startsWith(root.resolve("content").toRealPath()) && file.startsWith(root.toRealPath())) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    private static UsageError notOurs() {
        return new UsageError("delete " + PortablePath.text(PLACE)
                + ": it is no list of what a move left to do, and nothing of it was done");
    }
}
