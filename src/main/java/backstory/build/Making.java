package backstory.build;

import backstory.graph.PageTrace;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.image.card.SocialCard;
import backstory.memory.ReadHashes;
import backstory.memory.TraceHashes;
import backstory.output.Changes;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.Staging;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.SitePlan;
import backstory.page.View;
import backstory.problem.Problems;
import backstory.render.DeadLinks;
import backstory.render.Renderer;
import backstory.render.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Makes the files of a planned site: all of them, to see what is wrong, or those that do not stand in the output already
 * as they have to be.
 */
final class Making {
    private final Planned planned;
    private final Parallel parallel;
    private final Problems problems;

    /** What the files are made of. */
    record Planned(Texts texts, SitePlan plan, Templates templates, Copies copies, Gallery gallery) {
        DeadLinks links() {
            List<OutputPath> paths = new ArrayList<>();
            if (templates.hasOwn()) {
                paths.addAll(plan.paths());
                paths.addAll(templates.assetPaths().values());
            }
            return DeadLinks.of(
                    templates, paths, Links.of(texts.catalog().config()).url());
        }
    }

    /** What the last build left, and what pages rest on now. */
    record Before(Kept kept, ReadHashes facts) {}

    /**
     * What was written.
     *
     * @param standing all files of the output without its manifest, sorted
     */
    record Written(Changes changes, List<OutputPath> standing) {}

    Making(Planned planned, Parallel parallel, Problems problems) {
        this.planned = planned;
        this.parallel = parallel;
        this.problems = problems;
    }

    /** Makes everything and throws it away. */
    void look() {
        pages(file -> {}, Optional.empty());
        planned.copies().make(file -> {});
        planned.gallery().make(planned.plan().cards(), parallel, file -> {}, problems);
    }

    /**
     * Makes what has to be made and puts it in place, unless it shows that something is wrong.
     *
     * @param before what need not be made; empty where nothing is known
     * @param committing runs when all is made, before the first of it is put in place
     */
    Optional<Written> write(Staging staging, Optional<Before> before, BooleanSupplier failed, Runnable committing) {
        pages(staging::stage, before.map(last -> new Sieve(last, staging)));
        parallel.stage("other files", () -> others(staging, before.map(Before::kept)));
        if (failed.getAsBoolean()) {
            return Optional.empty();
        }
        committing.run();
        return Optional.of(new Written(parallel.stage("put in place", staging::commit), staging.paths()));
    }

    private List<SocialCard> others(Staging staging, Optional<Kept> kept) {
        planned.copies().make(staging::stage);
        List<SocialCard> cards = planned.plan().cards().stream()
                .filter(card -> kept.isEmpty() || !isKept(card, kept.get(), staging))
                .toList();
        planned.gallery().make(cards, parallel, staging::stage, problems);
        planned.templates().assets().forEach(staging::stage);
        planned.plan().files().forEach(staging::stage);
        return cards;
    }

    private static boolean isKept(SocialCard card, Kept kept, Staging staging) {
        if (kept.keeps(card.path())) {
            staging.keep(card.path());
            return true;
        }
        kept.made(card.path(), TraceHashes.NONE);
        return false;
    }

    private void pages(Consumer<OutputFile> use, Optional<Sieve> sieve) {
        Renderer renderer = Renderer.of(planned.templates());
        DeadLinks links = planned.links();
        Set<Page> kept = ConcurrentHashMap.newKeySet();
        parallel.stage(
                "render",
                () -> parallel.map("rendering", planned.plan().pages(), (Page page) -> {
                    if (sieve.isPresent() && sieve.get().keeps(page)) {
                        kept.add(page);
                        return page.path();
                    }
                    Reads reads = planned.texts().reads();
                    View view = page.view(reads);
                    sieve.ifPresent(last -> last.made(page, reads.trace()));
                    parallel.template(page.template(), () -> renderer.render(page, view))
                            .ifPresent(file -> {
                                links.look(page, file.bytes());
                                use.accept(file);
                            });
                    return page.path();
                }));
        problems.addAll(renderer.problems());
        sieve.map(Sieve::before).map(Before::kept).ifPresent(last -> lookAgain(kept, links, last));
        problems.addAll(links.problems(
                path -> sieve.flatMap(last -> last.before().kept().standing(path))));
    }

    /** Pages that stay as they are may lead to what is no longer there. */
    private void lookAgain(Set<Page> kept, DeadLinks links, Kept last) {
        if (!kept.isEmpty() && links.mayCome(last.earlier())) {
            parallel.map("looking at links", List.copyOf(kept), page -> {
                last.standing(page.path().text()).ifPresent(bytes -> links.look(page, bytes));
                return page.path();
            });
        }
    }

    /** Holds back the pages that stand in the output already as they have to be. */
    private record Sieve(Before before, Staging staging) {
        boolean keeps(Page page) {
            boolean keeps = before.kept().keeps(page, before.facts());
            if (keeps) {
                staging.keep(page.path());
            }
            return keeps;
        }

        void made(Page page, PageTrace trace) {
            before.kept().made(page.path(), TraceHashes.of(trace, before.facts()::of));
        }
    }
}
