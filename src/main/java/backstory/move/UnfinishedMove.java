package backstory.move;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left to do of a move while its files are put in place, one line a step, kept in the folder of the site's memory.
 * A process that is killed between two of them leaves the list behind, and the next command on the site does the rest:
 * each step may be done twice. Where the list cannot be kept, the move is made without it.
 */
public final class UnfinishedMove {
    private static final Path PLACE = Path.of(".backstory", "unfinished-move");
    private static final String PUT = "put ";
    private static final String DELETE = "delete ";
    private static final String INTO = " into ";

    private final Path root;

    private UnfinishedMove(Path root) {
        this.root = root;
    }

    /**
     * Does what a killed move left undone.
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
     * @param asides each file with its new text, beside its place
     * @param gone the files that have another name afterwards
     */
    static void begin(Path root, List<Aside> asides, List<Path> gone) {
        List<String> steps = new ArrayList<>();
        asides.forEach(aside -> steps.add(PUT + relative(root, aside.file()) + INTO + relative(root, aside.place())));
        gone.forEach(file -> steps.add(DELETE + relative(root, file)));
        Path list = root.resolve(PLACE);
        Path whole = list.resolveSibling(list.getFileName() + ".new");
        try {
            Files.createDirectories(list.getParent());
            Files.write(whole, steps);
            Files.move(whole, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Only a kill in the next milliseconds would need it.
        }
    }

    /** Forgets the list: all is done, or all is put back. */
    static void end(Path root) {
        try {
            Files.deleteIfExists(root.resolve(PLACE));
        } catch (IOException e) {
            throw new UsageError("delete " + PLACE.toString().replace('\\', '/')
                    + ", which cannot be deleted: the next command would do this move again");
        }
    }

    /** A new text that waits beside its place. */
    record Aside(Path file, Path place) {}

    private static String relative(Path root, Path file) {
        Path top = root.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(top) ? top.relativize(whole) : whole).toString();
    }

    private void finish() {
        try {
            for (String step : Files.readAllLines(root.resolve(PLACE))) {
                take(step);
            }
        } catch (IOException e) {
            throw new UsageError(
                    "a move that was interrupted cannot be finished, since a file cannot be written; look at the"
                            + " permissions below content/, or take content/ from your backup or from git and delete "
                            + PLACE.toString().replace('\\', '/'));
        }
        end(root);
    }

    private void take(String step) throws IOException {
        if (step.startsWith(DELETE)) {
            Files.deleteIfExists(root.resolve(step.substring(DELETE.length())));
            return;
        }
        int into = step.indexOf(INTO);
        Path aside = root.resolve(step.substring(PUT.length(), into));
        if (Files.exists(aside)) { // else it was put in place before the kill
            Files.move(
                    aside,
                    root.resolve(step.substring(into + INTO.length())),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
