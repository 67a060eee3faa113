package backstory.output.staging;

import backstory.output.Changes;
import backstory.output.DiskFault;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Replaces the state of the output folder by a staged one, completely or not at all. Obstacles are reported before
 * anything is changed. A change that has begun is undone if the disk refuses it, and finished by the next build if this
 * process is killed.
 */
final class Commit {
    private final OutputFolder folder;
    private final StagingPlace place;
    private final Manifest next;
    private final Runnable beforeStep;
    private boolean unfinished;

    /** @param next the whole new state */
    Commit(OutputFolder folder, StagingPlace place, Manifest next, Runnable beforeStep) {
        this.folder = folder;
        this.place = place;
        this.next = next;
        this.beforeStep = beforeStep;
    }

    /** Returns true if the journal still has to be played by the next build. */
    boolean isUnfinished() {
        return unfinished;
    }

    /** @param waiting the files that differ from those of the folder */
    Changes run(List<OutputPath> waiting) {
        refuseTwins();
        Obstacles obstacles = new Obstacles(folder);
        obstacles.refuse(waiting, next);
        Changes changes = changes(waiting);
        if (!changes.isEmpty() || !isRecorded()) {
            obstacles.refuseReadOnly(changes);
            exchange(changes);
        }
        return changes;
    }

    /**
     * Returns true if the manifest is the recorded one, byte for byte: git may have changed its line ends or left
     * conflict marks in it.
     */
    private boolean isRecorded() {
        Path file = folder.path().resolve(Manifest.NAME);
        try {
            return Files.exists(file)
                    && Arrays.equals(Files.readAllBytes(file), next.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskFault.reading(folder.name() + Manifest.NAME, e);
        }
    }

    /**
     * Refuses two paths that may be the same file on some disk. That is possible only if at least one of them has upper
     * case or other characters that folding changes.
     */
    private void refuseTwins() {
        Map<String, OutputPath> others = new HashMap<>();
        for (OutputPath path : next.paths()) {
            String folded = path.folded();
            if (!folded.equals(path.text())) {
                Optional<OutputPath> plain = OutputPath.parse(folded).filter(next::lists);
                OutputPath twin = plain.orElse(others.put(folded, path));
                if (twin != null) {
                    throw new IllegalStateException(twin + " and " + path + " are one file on some disks");
                }
            }
        }
    }

    private Changes changes(List<OutputPath> waiting) {
        Predicate<OutputPath> there = path -> Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
        Map<Boolean, List<OutputPath>> known = waiting.stream().collect(Collectors.partitioningBy(there));
        List<OutputPath> changed = Objects.requireNonNull(known.get(true));
        List<OutputPath> added = Objects.requireNonNull(known.get(false));
        List<OutputPath> removed = gone().stream().filter(there).toList();
        return new Changes(added, changed, removed, next.paths().size() - waiting.size());
    }

    private List<OutputPath> gone() {
        return folder.manifest().paths().stream()
                .filter(path -> !next.lists(path))
                .toList();
    }

    private void exchange(Changes changes) {
        try {
            if (Files.exists(folder.path())) {
                change(changes);
            } else {
                create();
            }
        } catch (IOException e) {
            throw DiskFault.writing(folder.name(), folder.path(), e);
        }
    }

    /** Creates a missing folder as a whole, in one step. */
    private void create() throws IOException {
        write(place.resolve(Exchange.NEW).resolve(Manifest.NAME), next);
        beforeStep.run();
        Files.move(place.resolve(Exchange.NEW), folder.path(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Changes the folder. As soon as the journal exists, the new state counts, whatever happens to this process. */
    private void change(Changes changes) throws IOException {
        Journal journal = journal(changes);
        if (!changes.added().isEmpty()) {
            write(place.resolve(Exchange.BOTH), folder.manifest().and(next));
        }
        write(place.resolve(Exchange.NEXT), next);
        beforeStep.run();
        journal.write(place.resolve(Journal.FORTH));
        Exchange exchange = new Exchange(folder.path(), place, journal, beforeStep);
        boolean done = false;
        try {
            exchange.forth();
            done = true;
        } finally {
            if (!done) {
                undo(exchange);
            }
        }
    }

    private static void write(Path target, Manifest manifest) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            manifest.write(out);
        }
    }

    private Journal journal(Changes changes) {
        Set<String> needed = Obstacles.foldersOf(next.paths());
        List<OutputPath> left = Obstacles.foldersOf(gone()).stream()
                .filter(name -> !needed.contains(name) && isFolder(name))
                .sorted(Comparator.reverseOrder())
                .map(OutputPath::of)
                .toList();
        List<OutputPath> made = Obstacles.foldersOf(changes.added()).stream()
                .filter(name -> !isFolder(name))
                .map(OutputPath::of)
                .toList();
        boolean recorded = Files.exists(folder.path().resolve(Manifest.NAME));
        return new Journal(changes.removed(), changes.added(), changes.changed(), left, made, recorded);
    }

    private boolean isFolder(String name) {
        return Files.isDirectory(folder.path().resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private void undo(Exchange exchange) {
        try {
            Files.move(place.resolve(Journal.FORTH), place.resolve(Journal.BACK), StandardCopyOption.ATOMIC_MOVE);
            exchange.back();
        } catch (IOException e) {
            unfinished = true;
            throw new UsageError(folder.name() + " could not be written, and not all of it could be put back: "
                    + e.getMessage() + "; build again");
        }
    }
}
