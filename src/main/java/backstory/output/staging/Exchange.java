package backstory.output.staging;

import backstory.output.Manifest;
import backstory.output.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Executes a {@link Journal} by moving files only. Each step is atomic: a reader of the folder sees the old file or the
 * new one, never a part of one. Replaced and removed files are kept aside until the end.
 *
 * <p>Each step can tell from the files that are still in the staging place whether it was done. So the exchange can be
 * played again from any point at which a process was killed, forwards or backwards, with the same result.
 */
final class Exchange {
    /** The folder of the new files in the staging place, by their paths. */
    static final String NEW = "new";

    /** The manifest that lists old and new files, for the time in which both exist. */
    static final String BOTH = "manifest-both";

    /** The manifest of the new state. */
    static final String NEXT = "manifest";

    private static final String OLD = "old";

    private final Path site;
    private final StagingPlace place;
    private final Journal journal;
    private final Runnable before;

    /** @param before runs before each step; a test ends the program there */
    Exchange(Path site, StagingPlace place, Journal journal, Runnable before) {
        this.site = site;
        this.place = place;
        this.journal = journal;
        this.before = before;
    }

    /**
     * Changes the folder to the new state. The order of the steps ensures that whatever is in the folder is listed in
     * its manifest: if the journal gets lost, the next build still knows which files are ours.
     */
    void forth() throws IOException {
        put(place.resolve(BOTH), manifest(), old(Manifest.NAME));
        for (OutputPath path : journal.removed()) {
            remove(in(site, path), old(path.text()));
        }
        for (OutputPath path : journal.left()) {
            if (StagingPlace.isEmptyFolder(in(site, path))) {
                before.run();
                Files.delete(in(site, path));
            }
        }
        for (OutputPath path : journal.added()) {
            put(fresh(path), in(site, path), old(path.text()));
        }
        for (OutputPath path : journal.changed()) {
            put(fresh(path), in(site, path), old(path.text()));
        }
        put(place.resolve(NEXT), manifest(), old(Manifest.NAME));
    }

    /** Changes the folder back to the old state. */
    void back() throws IOException {
        for (OutputPath path : journal.changed()) {
            if (!exists(fresh(path))) {
                restore(old(path.text()), in(site, path));
            }
        }
        for (OutputPath path : journal.added()) {
            if (!exists(fresh(path)) && exists(in(site, path))) {
                before.run();
                move(in(site, path), fresh(path));
            }
        }
        for (OutputPath path : reversed(journal.made())) {
            if (StagingPlace.isEmptyFolder(in(site, path))) {
                before.run();
                Files.delete(in(site, path));
            }
        }
        for (OutputPath path : reversed(journal.left())) {
            makeFolder(in(site, path));
        }
        for (OutputPath path : journal.removed()) {
            restore(old(path.text()), in(site, path));
        }
        restore(old(Manifest.NAME), manifest());
        if (!journal.recorded()) {
            before.run();
            Files.deleteIfExists(manifest());
        }
    }

    /** Moves a waiting file to its place, over the file there. */
    private void put(Path fresh, Path target, Path old) throws IOException {
        if (exists(fresh)) {
            makeFolder(target.resolveSibling(""));
            before.run();
            if (exists(target) && !exists(old)) {
                keep(target, old);
            }
            move(fresh, target);
        }
    }

    /** Moves a file that is to be removed aside; if it is there, it has been removed. */
    private void remove(Path target, Path old) throws IOException {
        if (!exists(old) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(old.getParent());
            before.run();
            move(target, old);
        }
    }

    private void restore(Path old, Path target) throws IOException {
        if (exists(old)) {
            makeFolder(target.resolveSibling(""));
            before.run();
            move(old, target);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            before.run();
            Files.createDirectories(folder);
        }
    }

    /**
     * Gives a file a second name, so that moving another one over it loses nothing; where links are not possible,
     * copies it.
     */
    private static void keep(Path target, Path old) throws IOException {
        Files.createDirectories(old.getParent());
        try {
            Files.createLink(old, target);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns true for a file that still has to be put in its place. */
    boolean waits(OutputPath path) {
        return exists(fresh(path));
    }

    private Path manifest() {
        return site.resolve(Manifest.NAME);
    }

    private Path fresh(OutputPath path) {
        return in(place.resolve(NEW), path);
    }

    private Path old(String path) {
        return place.resolve(OLD).resolve(path);
    }

    private static Path in(Path folder, OutputPath path) {
        return OutputFolder.resolve(folder, path);
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<OutputPath> reversed(List<OutputPath> paths) {
        List<OutputPath> reversed = new ArrayList<>(paths);
        Collections.reverse(reversed);
        return reversed;
    }
}
