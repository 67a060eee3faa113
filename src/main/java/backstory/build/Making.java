package backstory.build;

import backstory.image.SocialCard;
import backstory.output.Changes;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.Staging;
import backstory.page.Page;
import backstory.page.SitePlan;
import backstory.page.View;
import backstory.problem.Problems;
import backstory.render.Fingerprint;
import backstory.render.Renderer;
import backstory.render.Templates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    record Planned(SitePlan plan, Templates templates, Copies copies, Gallery gallery) {}

    /**
     * What was written.
     *
     * @param standing all files of the output without its manifest
     */
    record Written(Changes changes, Collection<OutputPath> standing) {}

    Making(Planned planned, Parallel parallel, Problems problems) {
        this.planned = planned;
        this.parallel = parallel;
        this.problems = problems;
    }

    /** Makes everything and throws it away. */
    void look() {
        pages(file -> {}, (page, view, print) -> false);
        planned.copies().make(file -> {});
        planned.gallery().make(planned.plan().cards(), parallel, file -> {}, problems);
    }

    /**
     * Makes what has to be made and puts it in place, unless it shows that something is wrong.
     *
     * @param kept what need not be made; empty where nothing is known
     */
    Optional<Written> write(Staging staging, Optional<Kept> kept, BooleanSupplier failed) {
        pages(
                staging::stage,
                (page, view, print) -> kept.isPresent()
                        && kept.get().keeps(page.path(), print, view.getClass(), page.source())
                        && keep(staging, page.path()));
        parallel.stage("other files", () -> others(staging, kept));
        Collection<OutputPath> standing = staging.paths();
        return failed.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Written(parallel.stage("put in place", staging::commit), standing));
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

    private static boolean keep(Staging staging, OutputPath path) {
        staging.keep(path);
        return true;
    }

    private static boolean isKept(SocialCard card, Kept kept, Staging staging) {
        Fingerprint print = Fingerprint.of(card.toString());
        return kept.keeps(card.path(), print, SocialCard.class, "") && keep(staging, card.path());
    }

    /** Whether a page need not be made. */
    private interface Keeps {
        boolean keeps(Page page, View view, Fingerprint print);
    }

    private void pages(Consumer<OutputFile> use, Keeps kept) {
        Renderer renderer = Renderer.of(planned.templates());
        parallel.stage(
                "render",
                () -> parallel.map("rendering", planned.plan().pages(), (Page page) -> {
                    View view = page.view().get();
                    if (!kept.keeps(page, view, renderer.fingerprint(page, view))) {
                        parallel.template(page.template(), () -> renderer.render(page, view))
                                .ifPresent(use);
                    }
                    return page.path();
                }));
        problems.addAll(renderer.problems());
    }
}
