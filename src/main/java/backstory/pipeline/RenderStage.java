package backstory.pipeline;

import backstory.graph.Reads;
import backstory.image.card.SocialCard;
import backstory.memory.LinkBasis;
import backstory.memory.ReadHashes;
import backstory.output.Changes;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.Staging;
import backstory.page.Page;
import backstory.page.View;
import backstory.render.DeadLinks;
import backstory.render.Renderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Makes the files of a planned site: all of them, to see what is wrong, or those that do not stand in the output already
 * as they have to be.
 */
final class RenderStage {
    private final Session session;
    private final PlannedSite site;
    private final Kept last;
    private final LinkBasis basis;

    /** Where what is made goes. */
    private interface Target {
        /** Nowhere: it is only looked at. */
        Target NOWHERE = new Target() {
            @Override
            public void stage(OutputFile file) {}

            @Override
            public void keep(OutputPath path) {}
        };

        void stage(OutputFile file);

        /** The file that stands there is still right. */
        void keep(OutputPath path);

        static Target of(Staging staging) {
            return new Target() {
                @Override
                public void stage(OutputFile file) {
                    staging.stage(file);
                }

                @Override
                public void keep(OutputPath path) {
                    staging.keep(path);
                }
            };
        }
    }

    /**
     * What was written.
     *
     * @param standing all files of the output without its manifest, sorted
     * @param frame a number for all that pages rest on besides texts
     */
    record Written(Changes changes, List<OutputPath> standing, long frame) {}

    /**
     * For one site.
     *
     * @param last what need not be made
     * @param basis what texts were read against
     */
    RenderStage(Session session, PlannedSite site, Kept last, LinkBasis basis) {
        this.session = session;
        this.site = site;
        this.last = last;
        this.basis = basis;
    }

    /** Makes everything and throws it away. */
    void look() {
        new Making(Kept.none(), LinkBasis.NONE, Target.NOWHERE).make();
    }

    /**
     * Makes what has to be made and puts it in place, unless it shows that something is wrong.
     *
     * @param committing runs when all is made, before the first of it is put in place
     */
    Optional<Written> write(Staging staging, Runnable committing) {
        Making making = new Making(last, basis, Target.of(staging));
        making.make();
        if (session.hasFailed()) {
            return Optional.empty();
        }
        committing.run();
        Changes changes = session.stage("put in place", staging::commit);
        return Optional.of(new Written(changes, staging.paths(), making.hashes.frame()));
    }

    /** The making of all files for one target. */
    private final class Making {
        private final Kept last;
        private final ReadHashes hashes;
        private final Target target;
        private final Renderer renderer = Renderer.of(site.templates());
        private final DeadLinks links = site.deadLinks();
        private final Set<Page> kept = ConcurrentHashMap.newKeySet();

        Making(Kept last, LinkBasis basis, Target target) {
            this.last = last;
            this.hashes = new ReadHashes(site.texts(), basis, site.shownFiles());
            this.target = target;
        }

        void make() {
            session.stage(
                    "render",
                    () -> session.threads().map("rendering", site.plan().pages(), this::page));
            session.problems().addAll(renderer.problems());
            lookAgain();
            session.problems().addAll(links.problems(last::standing));
            session.stage("other files", this::others);
        }

        private OutputPath page(Page page) {
            if (last.keeps(page, hashes)) {
                target.keep(page.path());
                kept.add(page);
                return page.path();
            }
            Reads reads = site.texts().reads();
            View view = page.view(reads);
            last.made(page, reads.trace(), hashes);
            session.threads()
                    .template(page.template(), () -> renderer.render(page, view))
                    .ifPresent(file -> {
                        links.look(page, file.bytes());
                        target.stage(file);
                    });
            return page.path();
        }

        /** Pages that stay as they are may lead to what is no longer there. */
        private void lookAgain() {
            if (!kept.isEmpty() && links.mayCome(last.earlier())) {
                session.threads().map("looking at links", List.copyOf(kept), page -> {
                    last.standing(page.path().text()).ifPresent(bytes -> links.look(page, bytes));
                    return page.path();
                });
            }
        }

        private Target others() {
            Consumer<OutputFile> use = target::stage;
            site.copies().make(use);
            List<SocialCard> cards =
                    site.plan().cards().stream().filter(card -> !keeps(card)).toList();
            site.gallery().make(cards, session.threads(), use, session.problems());
            site.templates().assets().forEach(use);
            site.plan().files().forEach(use);
            return target;
        }

        private boolean keeps(SocialCard card) {
            if (last.keeps(card.path())) {
                target.keep(card.path());
                return true;
            }
            last.made(card.path());
            return false;
        }
    }
}
