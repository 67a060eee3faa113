package backstory.serve;

import backstory.entry.Article;
import backstory.memory.Staleness;
import backstory.output.OutputPath;
import backstory.pipeline.Build;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Inventory;
import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import backstory.problem.UsageError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the preview, one build at a time, on one thread. With drafts there are two builds: the one that is shown, and,
 * after it, when nothing has changed for a moment, one as it will be published, for its problems only. Each has an output
 * and a memory of its own.
 */
final class Builds {
    private final BuildRequest shown;
    private final BuildRequest published;
    private final ShownSite site;
    private final LongSupplier nanoseconds;
    private int number;
    private Set<String> drafts = Set.of();
    private List<Problem> own = List.of();
    private List<Problem> onlyPublished = List.of();
    private List<Problem> all = List.of();
    private String stopped = "";

    /**
     * @param request what is asked; where it writes and what it remembers is chosen here
     * @param place a folder that exists and is used by nobody else
     */
    Builds(BuildRequest request, Path place, ShownSite site, LongSupplier nanoseconds) {
        this.shown = request.withOutput(output(place)).rememberingIn(place);
        this.published = request.withDrafts(false)
                .withOutput(output(place.resolve("published")))
                .rememberingIn(place.resolve("published"));
        this.site = site;
        this.nanoseconds = nanoseconds;
    }

    static Path output(Path place) {
        return place.resolve("site");
    }

    /** Builds what is shown; of a round that was stopped, nobody is told yet. */
    Round build() {
        long start = nanoseconds.getAsLong();
        number++;
        try {
            BuildResult result = Build.run(shown, site::beginChange);
            return taken(result, start);
        } catch (UsageError refused) {
            return stopped(refused.getMessage(), start);
        } catch (RuntimeException | StackOverflowError bug) {
            return stopped(
                    "this is a bug in Backstory, not a mistake of yours; backstory build tells more: " + bug, start);
        } finally {
            site.endChange();
        }
    }

    /** True if it takes another build to know what would be wrong with the published site. */
    boolean hasDrafts() {
        return shown.drafts() && !drafts.isEmpty();
    }

    /** Builds as for the public, and adds what only that finds. */
    Round buildPublished() {
        long start = nanoseconds.getAsLong();
        try {
            List<Problem> found = Build.run(published).problems();
            onlyPublished =
                    found.stream().filter(problem -> !own.contains(problem)).toList();
        } catch (UsageError changedMeanwhile) {
            // The next build asks again.
        }
        List<Problem> said = withPublished();
        Round round = new Round(number, true, said.equals(all), said, stopped, List.of(), Reasons.NONE, since(start));
        return told(round, "", false);
    }

    private Round taken(BuildResult result, long start) {
        if (!result.inventory().equals(Inventory.NONE)) {
            drafts = result.inventory().drafts().stream().map(Builds::page).collect(Collectors.toUnmodifiableSet());
        }
        own = result.problems();
        List<Problem> said = withPublished();
        List<String> pages = result.changes()
                .map(changes -> Stream.of(changes.added(), changes.changed(), changes.removed())
                        .flatMap(List::stream)
                        .map(OutputPath::text)
                        .toList())
                .orElse(List.of());
        boolean nothingNew = number > 1 && pages.isEmpty() && said.equals(all) && stopped.isEmpty();
        stopped = "";
        boolean good = result.changes().isPresent();
        Round round = new Round(number, good, nothingNew, said, "", pages, result.reasons(), since(start));
        return told(round, followed(result.reasons()), areStyles(result.reasons()));
    }

    /** What is wrong by the last build, with what the last look at the public site found beside that. */
    private List<Problem> withPublished() {
        return hasDrafts()
                ? Stream.concat(own.stream(), onlyPublished.stream())
                        .distinct()
                        .sorted()
                        .toList()
                : own;
    }

    private Round stopped(String why, long start) {
        return new Round(number, false, why.equals(stopped), own, why, List.of(), Reasons.NONE, since(start));
    }

    /** Tells browsers of a build that could not be run, unless they know. */
    void tellStopped(Round round) {
        stopped = round.stopped();
        told(round, "", false);
    }

    private Round told(Round round, String followed, boolean styles) {
        all = round.problems();
        if (!round.nothingNew() || number == 1) {
            site.endChange();
            site.take(round, new ShownSite.Told(all, stopped, drafts, followed, styles));
        }
        return round;
    }

    private static String page(Article article) {
        return "articles/" + article.key().id() + ".html";
    }

    /** The page of the one article that was edited; empty where something else was, or more. */
    private static String followed(Reasons reasons) {
        Set<String> articles = new TreeSet<>();
        for (Reasons.Input input : reasons.inputs()) {
            if (input.path().startsWith("content/articles/") && input.cause() != Staleness.Cause.REMOVED) {
                articles.add(input.path());
            }
        }
        Optional<Reasons.Reason> page = reasons.files().stream()
                .filter(file -> articles.size() == 1 && articles.contains(file.source()))
                .filter(file -> file.path().text().endsWith(".html"))
                .findFirst();
        return page.map(file -> file.path().text()).orElse("");
    }

    private static boolean areStyles(Reasons reasons) {
        return !reasons.inputs().isEmpty()
                && reasons.inputs().stream()
                        .allMatch(input -> input.path().startsWith("templates/assets/")
                                && input.path().endsWith(".css"));
    }

    private long since(long start) {
        return (nanoseconds.getAsLong() - start) / 1_000_000;
    }
}
