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
 * Does what a {@link Journal} says, by moves alone. Each step either happens or does not: a reader of the folder sees the
 * old file or the new one, never a part of one. What is replaced or removed is kept aside till the end.
 *
 * <p>From what is still in the staging place each step knows whether it was done. So the whole can be played again from
 * any point at which a process was killed, forth as well as back, with the same end.
 */
final class Exchange {
    /** In the staging place: the files that come, by their paths. */
    static final String NEW = "new";

    /** The manifest that lists old and new files, for the time in which both are there. */
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
     * Makes the folder what it is to be. The order of the steps is chosen so that whatever is in the folder is listed in
     * the manifest that is there: should the journal get lost, the next build still knows which files are ours.
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

    /** Makes the folder what it was. */
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

    /** A new file that waits is moved to its place, over what stands there. */
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

    /** A file that goes is kept aside; that it is there tells that it went. */
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

    /** Gives a file a second name, so that a move over the first loses nothing; where there are no links, a copy. */
    private static void keep(Path target, Path old) throws IOException {
        Files.createDirectories(old.getParent());
        try {
            Files.createLink(old, target);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** True for a file that is still to be put in its place. */
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
