package backstory.serve;

import backstory.memory.Staleness;
import backstory.output.OutputPath;
import backstory.pipeline.LiveBuild;
import backstory.pipeline.UnwrittenSite;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.UsageError;
import backstory.serve.watch.ChangedPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the preview, one build at a time, on one thread. Everything that is needed to show a page is done at once. The
 * slowest work, which seldom finds anything new, waits until nothing has changed for a moment ({@link #finish}): checks
 * of the whole site, the making of pages that no browser requested if a template could be faulty, and, with drafts, the
 * search for problems of the site as it will be published.
 */
final class Builds implements AutoCloseable {
    private static final String IS_A_BUG =
            "this is a bug in Backstory, not a mistake of yours; backstory build tells more: ";

    private final LiveBuild shown;
    private final LiveBuild published;
    private final boolean withDrafts;
    private final ShownSite site;
    private final LongSupplier nanoseconds;
    private int number;
    private ChangedPlaces unpublished = ChangedPlaces.EVERYWHERE;
    private Set<String> drafts = Set.of();
    private Optional<UnwrittenSite> now = Optional.empty();

    /** True once a site was shown: after that, a site without changes is already shown, or was found to be faulty. */
    private boolean begun;

    /** The last site that had no errors, even when all of its files were made. */
    private Optional<UnwrittenSite> whole = Optional.empty();

    /** The problems that the last build found. */
    private List<Problem> own = List.of();

    /** Further problems that checks and the making of all pages found. */
    private List<Problem> late = List.of();

    /** The problems of the site without drafts. */
    private List<Problem> onlyPublished = List.of();

    /** The problems that browsers were last sent. */
    private List<Problem> all = List.of();

    /** Why the last build could not run, as it was sent to browsers; empty if it ran. */
    private String stopped = "";

    /**
     * Why the last search for further problems could not run, as it was sent to browsers; empty if it ran. Later builds
     * do not change it.
     */
    private String unfinished = "";

    /**
     * Creates the builds of a site.
     *
     * @param place an existing folder that is used by nothing else
     */
    Builds(BuildRequest request, Path place, ShownSite site, LongSupplier nanoseconds) {
        this.shown = LiveBuild.of(request.rememberingIn(place));
        this.published = LiveBuild.of(request.withDrafts(false).rememberingIn(place));
        this.withDrafts = request.drafts();
        this.site = site;
        this.nanoseconds = nanoseconds;
    }

    /** Builds the site that is shown; if a build could not run, nothing is sent to browsers yet. */
    PreviewBuild build(ChangedPlaces changes) {
        long start = nanoseconds.getAsLong();
        number++;
        unpublished = unpublished.and(changes);
        try {
            return taken(again(shown, changes), start);
        } catch (UsageError refused) {
            return stopped(refused.getMessage(), stopped, start);
        } catch (RuntimeException | StackOverflowError bug) {
            return stopped(IS_A_BUG + bug, stopped, start);
        }
    }

    private static UnwrittenSite again(LiveBuild build, ChangedPlaces changes) {
        return changes.everywhere() ? build.again() : build.again(changes.places());
    }

    private PreviewBuild taken(UnwrittenSite built, long start) {
        boolean isSame = now.filter(built::isMadeOfTheSame).isPresent();
        now = Optional.of(built);
        own = built.problems();
        late = built.isMakeable()
                ? late.stream().filter(problem -> !own.contains(problem)).toList()
                : List.of();
        boolean isNews = !begun || !built.changes().isEmpty();
        List<String> pages = built.isGood() && isNews ? show(built) : List.of();
        List<Problem> said = said();
        boolean nothingNew = isSame && said.equals(all) && stopped.isEmpty();
        stopped = "";
        PreviewBuild round = new PreviewBuild(
                number,
                built.isGood(),
                site.hasPages(),
                nothingNew,
                said,
                "",
                pages,
                number == 1 ? List.of() : built.changes(),
                since(start));
        return report(round);
    }

    /** Returns which of the pages that are open in a browser have changed. */
    private List<String> show(UnwrittenSite built) {
        begun = true;
        drafts = built.draftPages().stream().map(OutputPath::text).collect(Collectors.toUnmodifiableSet());
        Optional<OutputPath> edited = edited(built);
        List<String> pages = site.show(number, now, edited);
        if (number > 1 && !built.changes().isEmpty()) {
            site.edited(edited.map(OutputPath::text).filter(pages::contains), areStyles(built.changes()));
        }
        return pages;
    }

    /**
     * Finds further problems. If one of them would keep a build from writing, the last site without errors is shown
     * again. If the search cannot run, nothing is sent to browsers yet.
     *
     * @return empty if a change stopped it; then it runs again after the next build
     */
    Optional<PreviewBuild> finish() {
        long start = nanoseconds.getAsLong();
        try {
            // if the site could not be built, there is nothing to search
            return Optional.of(stopped.isEmpty() ? finished(start) : unshown(true, "", start));
        } catch (CancellationException changedMeanwhile) {
            return Optional.empty();
        } catch (UsageError refused) {
            return Optional.of(stopped(refused.getMessage(), unfinished, start));
        } catch (RuntimeException | StackOverflowError bug) {
            return Thread.currentThread().isInterrupted()
                    ? Optional.empty()
                    : Optional.of(stopped(IS_A_BUG + bug, unfinished, start));
        }
    }

    private PreviewBuild finished(long start) {
        int before = number;
        boolean shows = now.filter(UnwrittenSite::isMakeable).isPresent() && finish(now.orElseThrow());
        if (withDrafts && !drafts.isEmpty()) {
            publish();
        } else {
            onlyPublished = List.of();
        }
        List<Problem> said = said();
        boolean nothingNew = number == before && said.equals(all) && unfinished.isEmpty();
        unfinished = "";
        return report(new PreviewBuild(
                number, shows, site.hasPages(), nothingNew, said, "", List.of(), List.of(), since(start)));
    }

    private boolean finish(UnwrittenSite built) {
        List<Problem> found = shown.problems(built);
        late = found.stream().filter(problem -> !own.contains(problem)).toList();
        if (!built.isGood()) {
            return false;
        }
        if (Problems.hasErrors(found)) {
            site.show(++number, whole, Optional.empty());
            return false;
        }
        whole = Optional.of(built);
        return true;
    }

    private void publish() {
        UnwrittenSite built = again(published, unpublished);
        unpublished = ChangedPlaces.NONE;
        onlyPublished = built.isMakeable() ? published.problems(built) : built.problems();
    }

    /**
     * Returns true if something has changed without being reported; also false if a reported change stopped the
     * comparison.
     */
    boolean isOutdated() {
        try {
            return now.isEmpty() || !stopped.isEmpty() || !shown.isUpToDate(now.get());
        } catch (CancellationException changedMeanwhile) {
            return false;
        } catch (UsageError unreadable) {
            return true;
        }
    }

    /** Ends {@link #finish} and {@link #isOutdated} if one is running. May be called from any thread. */
    void stop() {
        shown.stop();
        published.stop();
    }

    /**
     * Returns the problems of the last build, with those that the last searches in the whole site and in the published
     * site added.
     */
    private List<Problem> said() {
        return Stream.of(own, late, onlyPublished)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param known why the last one could not run, as it was sent to browsers */
    private PreviewBuild stopped(String why, String known, long start) {
        return unshown(why.equals(known), why, start);
    }

    private PreviewBuild unshown(boolean nothingNew, String why, long start) {
        return new PreviewBuild(
                number, false, site.hasPages(), nothingNew, all, why, List.of(), List.of(), since(start));
    }

    /** Tells browsers why a build could not run, unless they know. */
    void reportStopped(PreviewBuild round) {
        stopped = round.stopped();
        report(round);
    }

    /** Tells browsers why the search for further problems could not run, unless they know. */
    void reportUnfinished(PreviewBuild round) {
        unfinished = round.stopped();
        report(round);
    }

    private PreviewBuild report(PreviewBuild round) {
        all = round.problems();
        if (!round.nothingNew()) {
            site.send(new ShownSite.News(all, stopped.isEmpty() ? unfinished : stopped, drafts));
        }
        return round;
    }

    /** Returns the page of the article that was edited; empty if something other than one article was. */
    private static Optional<OutputPath> edited(UnwrittenSite built) {
        List<String> articles = built.changes().stream()
                .filter(input ->
                        input.path().startsWith("content/articles/") && input.cause() != Staleness.Cause.REMOVED)
                .map(Reasons.Input::path)
                .toList();
        return articles.size() == 1 ? built.pageOf(articles.get(0)) : Optional.empty();
    }

    private static boolean areStyles(List<Reasons.Input> changes) {
        return !changes.isEmpty()
                && changes.stream()
                        .allMatch(input -> input.path().startsWith("templates/assets/")
                                && input.path().endsWith(".css"));
    }

    private long since(long start) {
        return (nanoseconds.getAsLong() - start) / 1_000_000;
    }

    @Override
    public void close() {
        shown.close();
        published.close();
    }
}
