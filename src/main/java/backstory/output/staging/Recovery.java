package backstory.output.staging;

import backstory.output.DiskFault;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Completes what a killed build had begun: it restores the new state if that was decided, else the old one. */
final class Recovery {
    private final OutputFolder folder;
    private final StagingPlace place;

    Recovery(OutputFolder folder, StagingPlace place) {
        this.folder = folder;
        this.place = place;
    }

    /** Returns what a dead process left beside a folder, if anything. */
    static Optional<Recovery> of(OutputFolder folder) {
        try {
            return StagingPlace.leftOf(folder).map(place -> new Recovery(folder, place));
        } catch (IOException unwritable) {
            return Optional.empty(); // who may not write here will not be asked to
        }
    }

    /** Does so, and deletes what was left. */
    void close() {
        boolean done = false;
        try {
            run();
            done = true;
        } catch (IOException e) {
            throw new UsageError(
                    "a build was killed while it put " + folder.name() + " in place, and that cannot be" + " finished: "
                            + DiskFault.writing(folder.name(), folder.path(), e).getMessage());
        } finally {
            if (done) {
                place.close();
            } else {
                place.leave();
            }
        }
    }

    /** Plays the journal, if there is one. If the site was deleted in the meantime, there is nothing to finish. */
    void run() throws IOException {
        Optional<Journal> back = Journal.read(place.resolve(Journal.BACK));
        Optional<Journal> forth = Journal.read(place.resolve(Journal.FORTH));
        if (back.isPresent() && isThere(back.get())) {
            exchange(back.get()).back();
        } else if (forth.isPresent() && isThere(forth.get())) {
            play(forth.get());
        }
        folder.lookAgain();
    }

    private boolean isThere(Journal journal) {
        return Files.isDirectory(folder.path())
                && (!journal.recorded() || Files.exists(folder.path().resolve(Manifest.NAME)));
    }

    private void play(Journal written) throws IOException {
        Manifest ours = folder.manifest();
        Journal journal = written.without(path -> !ours.lists(path));
        Exchange exchange = exchange(journal);
        List<OutputPath> waiting = Stream.of(journal.added(), journal.changed())
                .flatMap(List::stream)
                .filter(exchange::waits)
                .toList();
        new Obstacles(folder).refuse(waiting, Manifest.of(waiting, path -> 0));
        exchange.forth();
    }

    private Exchange exchange(Journal journal) {
        return new Exchange(folder.path(), place, journal, () -> {});
    }
}
