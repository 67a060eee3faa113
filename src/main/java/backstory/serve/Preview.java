package backstory.serve;

import backstory.pipeline.request.BuildRequest;
import backstory.problem.UsageError;
import backstory.publish.TemporaryFolder;
import backstory.serve.http.PreviewServer;
import backstory.serve.watch.ChangedPlaces;
import backstory.serve.watch.Watch;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows a site on this machine and keeps it up to date with its files until it is closed. All its files are in a
 * temporary folder, which is deleted at the end.
 */
public final class Preview implements AutoCloseable {
    /** The default port; if it is taken, the next ones are tried. */
    public static final int PORT = 8000;

    /**
     * Milliseconds without a change before further problems are searched for: a browser that has just reloaded needs
     * the processor.
     */
    private static final long PATIENCE = 250;

    /** Milliseconds without a change before all files are compared again, in case an event was missed. */
    private static final long LONG_PATIENCE = 3_000;

    /** Milliseconds that closing waits for a build in progress. */
    private static final long LONGEST_END = 20_000;

    private final TemporaryFolder scratch;
    private final PreviewServer server;
    private final String address;
    private final Watch watch;
    private final Builds builds;
    private final Thread loop;

    /** Receives the results of the preview, always on the same thread. */
    public interface Listener {
        /** Called after each build. */
        void built(PreviewBuild round);

        /** Called with a notice for the user, a sentence without a full stop. */
        void noticed(String sentence);
    }

    private Preview(
            TemporaryFolder scratch, PreviewServer server, String address, Watch watch, Builds builds, Thread loop) {
        this.scratch = scratch;
        this.server = server;
        this.address = address;
        this.watch = watch;
        this.builds = builds;
        this.loop = loop;
    }

    /**
     * Takes a port, then builds for the first time and continues in a thread of its own.
     *
     * @param request the build; its output folder and memory are chosen here
     * @param nanoseconds a clock, to measure builds
     * @throws UsageError if the port or the host cannot be used
     */
    public static Preview open(
            BuildRequest request, PreviewOptions options, LongSupplier nanoseconds, Listener listener) {
        TemporaryFolder scratch = TemporaryFolder.make();
        try {
            String session = UUID.randomUUID().toString();
            ShownSite site = new ShownSite(request.root(), options, session);
            PreviewPlace place = new PreviewPlace(options);
            PreviewServer server = place.open(session, site);
            Builds builds = new Builds(request, scratch.folder(), site, nanoseconds);
            Watch watch = Watch.of(request.root(), listener::noticed);
            BlockingQueue<ChangedPlaces> changes = new LinkedBlockingQueue<>();
            Thread watching = new Thread(() -> watch(watch, builds, changes), "backstory-watch");
            Thread loop = new Thread(() -> keepUp(builds, changes, listener), "backstory-builds");
            Preview preview = new Preview(scratch, server, place.address(server.port()), watch, builds, loop);
            watching.setDaemon(true);
            watching.start();
            loop.start();
            return preview;
        } catch (UsageError refused) {
            scratch.close();
            throw refused;
        }
    }

    private static void watch(Watch watch, Builds builds, BlockingQueue<ChangedPlaces> changes) {
        try {
            while (true) {
                ChangedPlaces changed = watch.await(0);
                builds.stop(); // first, so that the build of this change is not stopped
                changes.add(changed);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds and reports until it is interrupted. */
    static void keepUp(Builds builds, BlockingQueue<ChangedPlaces> changes, Listener listener) {
        try {
            ChangedPlaces changed = ChangedPlaces.EVERYWHERE;
            while (true) {
                report(settled(builds, changed, changes), listener);
                changed = next(builds, changes, listener);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(PreviewBuild round, Listener listener) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException(); // the result of an interrupted build is of no use
        }
        listener.built(round);
    }

    /** Waits for the next change, and meanwhile does the work that was put off. */
    private static ChangedPlaces next(Builds builds, BlockingQueue<ChangedPlaces> changes, Listener listener)
            throws InterruptedException {
        ChangedPlaces changed = changes.poll(PATIENCE, TimeUnit.MILLISECONDS);
        while (changed == null) {
            Optional<PreviewBuild> finished = builds.finish();
            changed = finished.isPresent() ? cause(finished.get(), changes) : null;
            if (changed == null) {
                finished.filter(round -> !round.stopped().isEmpty()).ifPresent(builds::reportUnfinished);
                finished.ifPresent(listener::built);
                changed = changes.poll(LONG_PATIENCE, TimeUnit.MILLISECONDS);
            }
            if (changed == null) {
                boolean isNew = builds.isOutdated()
                        && !everywhere(builds, changes, listener).nothingNew();
                boolean isDone = !isNew && finished.isPresent();
                changed = isDone ? changes.take() : changes.poll(PATIENCE, TimeUnit.MILLISECONDS);
            }
        }
        return all(changed, changes);
    }

    private static PreviewBuild everywhere(Builds builds, BlockingQueue<ChangedPlaces> changes, Listener listener)
            throws InterruptedException {
        PreviewBuild round = settled(builds, ChangedPlaces.EVERYWHERE, changes);
        report(round, listener);
        return round;
    }

    /**
     * Returns the change that made a build fail to run, if there is one: it arrives among the changes within a moment.
     */
    private static @Nullable ChangedPlaces cause(PreviewBuild round, BlockingQueue<ChangedPlaces> changes)
            throws InterruptedException {
        return round.stopped().isEmpty() ? null : changes.poll(PATIENCE, TimeUnit.MILLISECONDS);
    }

    private static ChangedPlaces all(ChangedPlaces first, BlockingQueue<ChangedPlaces> more) {
        ChangedPlaces all = first;
        for (ChangedPlaces next = more.poll(); next != null; next = more.poll()) {
            all = all.and(next);
        }
        return all;
    }

    /** Builds, and builds again at once if a change during the build kept it from running. */
    private static PreviewBuild settled(Builds builds, ChangedPlaces first, BlockingQueue<ChangedPlaces> changes)
            throws InterruptedException {
        PreviewBuild round = builds.build(first);
        for (ChangedPlaces next = cause(round, changes); next != null; next = cause(round, changes)) {
            round = builds.build(all(next, changes));
        }
        if (!round.stopped().isEmpty()) {
            builds.reportStopped(round);
        }
        return round;
    }

    /** Returns the address of the first page: {@code http://localhost:8000/}. */
    public String address() {
        return address;
    }

    /** Returns the address that leads to the page of the article that was edited last. */
    public String edited() {
        return address + PreviewServer.OWN + PreviewServer.EDITED;
    }

    /** Waits for the build in progress, and deletes the temporary files. */
    @Override
    public void close() {
        server.close();
        watch.close();
        builds.stop();
        loop.interrupt();
        try {
            loop.join(LONGEST_END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        builds.close();
        scratch.close();
    }
}
