package backstory.pipeline;

import backstory.memory.Inputs;
import backstory.memory.store.UnfinishedFolder;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Session;
import backstory.problem.Problem;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Builds a site repeatedly in one process, without writing it. It keeps the results of the last good build in memory,
 * and looks again only at files that may have changed since. All methods except {@link #stop} are for one thread.
 */
public final class LiveBuild implements AutoCloseable {
    private final BuildRequest request;
    private final UnfinishedFolder folder;
    private Optional<UnwrittenSite> good = Optional.empty();

    /** The places where something may have changed since the last good build; complete only if {@code overseen}. */
    private final Set<Path> places = new HashSet<>();

    private boolean overseen;
    private volatile Optional<Session> late = Optional.empty();
    private volatile boolean stopped;

    private LiveBuild(BuildRequest request, UnfinishedFolder folder) {
        this.request = request;
        this.folder = folder;
    }

    /** Returns a live build of a site; data that is too large for memory goes into {@link BuildRequest#workplace}. */
    public static LiveBuild of(BuildRequest request) {
        return new LiveBuild(request, UnfinishedFolder.of(request.workplace(), true));
    }

    /**
     * Builds the site after looking at all files.
     *
     * @throws backstory.problem.UsageError if a file changes during the build, or the site's folders cannot be read
     */
    public UnwrittenSite again() {
        overseen = false;
        return build();
    }

    /**
     * Builds the site after looking only at places that may have changed since the last build.
     *
     * @throws backstory.problem.UsageError if a file changes during the build, or the site's folders cannot be read
     */
    public UnwrittenSite again(Set<Path> changed) {
        places.addAll(changed);
        return build();
    }

    private UnwrittenSite build() {
        stopped = false;
        try (Session session = Session.of(request)) {
            Optional<PreparedSite> last = good.map(UnwrittenSite::prepared);
            Optional<List<ContentFile>> edited =
                    overseen ? last.flatMap(site -> site.tree().at(places)) : Optional.empty();
            Look look = edited.map(files -> Look.at(files, last.orElseThrow()))
                    .orElseGet(() -> Look.everywhere(session, last));
            EarlierResults.InProcess known = new EarlierResults.InProcess(look.inputs(), last, look.changed(), folder);
            UnwrittenSite site = Build.unwritten(session, look.tree(), known, good);
            if (site.isGood()) {
                good = Optional.of(site);
                places.clear();
                overseen = true;
            }
            return site;
        }
    }

    /**
     * The files on the disk.
     *
     * @param changed the files whose content or place differs from the last good site, and those that were added or
     *     removed
     */
    private record Look(ContentTree tree, Inputs inputs, Set<String> changed) {
        /** Looks only at the files that may have changed. */
        static Look at(List<ContentFile> files, PreparedSite last) {
            Map<String, Long> now = new HashMap<>();
            files.stream()
                    .map(Inputs::hashed)
                    .filter(file -> last.inputs().content(file.getKey()) != file.getValue())
                    .forEach(file -> now.put(file.getKey(), file.getValue()));
            List<ContentFile> changed =
                    files.stream().filter(file -> now.containsKey(file.path())).toList();
            ContentTree tree = last.tree().with(Inputs.check(now), changed);
            return new Look(tree, last.inputs().with(now), now.keySet());
        }

        static Look everywhere(Session session, Optional<PreparedSite> last) {
            ContentTree tree = session.stage("scan", () -> ContentTree.scan(session.root()));
            Inputs inputs = session.stage("compare", () -> Memory.inputs(session, tree));
            Set<String> changed = new TreeSet<>();
            last.ifPresent(site -> {
                changed.addAll(inputs.since(site.inputs()));
                changed.addAll(tree.movedSince(site.tree())); // their entries look for texts at the former path
            });
            return new Look(tree.with(inputs.check()), inputs, changed);
        }
    }

    /**
     * Returns all problems of a site whose files can be made, including those that only checks of the whole site and
     * the making of files find. This takes much longer than showing a page.
     *
     * @throws CancellationException if it is stopped
     */
    public List<Problem> problems(UnwrittenSite site) {
        return stoppable(session -> Build.problems(session, site));
    }

    /**
     * Returns true if all files that a site was made of are unchanged on the disk. All of them are read for this.
     *
     * @throws CancellationException if it is stopped
     * @throws backstory.problem.UsageError if the site's folders cannot be read
     */
    public boolean isUpToDate(UnwrittenSite site) {
        return stoppable(session -> Memory.inputs(session, ContentTree.scan(request.root()))
                .isSameAs(site.prepared().inputs()));
    }

    private <T> T stoppable(Function<Session, T> work) {
        try (Session session = Session.of(request)) {
            late = Optional.of(session);
            if (stopped) {
                session.threads().stop();
            }
            return work.apply(session);
        } finally {
            late = Optional.empty();
        }
    }

    /**
     * Ends {@link #problems} and {@link #isUpToDate} if they are running, or as soon as they are called before the next
     * build. May be called from any thread.
     */
    public void stop() {
        stopped = true;
        late.ifPresent(session -> session.threads().stop());
    }

    @Override
    public void close() {
        folder.close();
    }
}
