package backstory.pipeline.render;

import backstory.graph.Reads;
import backstory.image.card.SocialCard;
import backstory.memory.LastBuild;
import backstory.memory.ReadHashes;
import backstory.memory.Staleness;
import backstory.memory.TraceHashes;
import backstory.output.Changes;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.staging.Staging;
import backstory.page.Page;
import backstory.page.StreamedFile;
import backstory.pipeline.request.Session;
import backstory.render.DeadLinks;
import backstory.render.Renderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the files of a planned site: all of them, to find problems, or only those that are missing or stale in the
 * output.
 */
public final class RenderStage {
    private final Session session;
    private final PlannedSite site;
    private final LastBuild last;
    private final ReadHashes current;

    /**
     * Creates the stage for a planned site.
     *
     * @param last the last build, whose files need not be made again if they are not stale
     * @param current hashes of what pages are made of now
     */
    public RenderStage(Session session, PlannedSite site, LastBuild last, ReadHashes current) {
        this.session = session;
        this.site = site;
        this.last = last;
        this.current = current;
    }

    /** Makes all files and discards them, to find problems. */
    public void dryRun() {
        new Making(LastBuild.NONE, FileTarget.DISCARD).make();
    }

    /**
     * Makes the stale files and puts them in place, unless problems prevent it.
     *
     * @param committing runs when all files are made, before the first of them is put in place
     */
    public Optional<WrittenSite> write(Staging staging, Runnable committing) {
        List<Outcome> outcomes = new Making(last, FileTarget.of(staging)).make();
        if (session.hasFailed()) {
            return Optional.empty();
        }
        committing.run();
        Changes changes = session.stage("put in place", staging::commit);
        return Optional.of(new WrittenSite(changes, staging.paths(), outcomes));
    }

    /** The making of all files for one target. */
    private final class Making {
        private final LastBuild reusable;
        private final FileTarget target;
        private final Renderer renderer = Renderer.of(site.templates());
        private final FileMaker maker =
                new FileMaker(site.texts(), renderer, session.request().progress());
        private final DeadLinks links = site.deadLinks(List.of());

        Making(LastBuild reusable, FileTarget target) {
            this.reusable = reusable;
            this.target = target;
        }

        /** Returns the outcomes of pages, data files and cards. */
        List<Outcome> make() {
            List<Outcome> pages = session.stage(
                    "render",
                    () -> session.threads().map("rendering", site.plan().pages(), this::page));
            session.problems().addAll(renderer.problems());
            checkKeptLinks(pages);
            session.problems().addAll(links.problems(reusable::bytes));
            List<Outcome> streamed = session.stage(
                    "data files",
                    () -> session.threads().map("writing", site.plan().streamed(), this::streamed));
            List<Outcome> cards = session.stage("other files", this::others);
            return Stream.of(pages, streamed, cards).flatMap(List::stream).toList();
        }

        private Outcome page(Page page) {
            Optional<Staleness> stale = reusable.stale(page.path(), current::again);
            if (stale.isEmpty()) {
                target.keep(page.path());
                return Outcome.kept(page.path());
            }
            FileMaker.MadePage made = maker.make(page);
            made.file().ifPresent(file -> {
                links.check(page, file.bytes());
                target.stage(file);
            });
            return new Outcome(page.path(), stale, current.of(made.trace()), page.source());
        }

        private Outcome streamed(StreamedFile file) {
            Optional<Staleness> stale = reusable.stale(file.path(), current::again);
            if (stale.isEmpty()) {
                target.keep(file.path());
                return Outcome.kept(file.path());
            }
            Reads reads = site.texts().reads();
            target.stream(file.path(), out -> file.content().write(reads, out));
            return new Outcome(file.path(), stale, current.of(reads.trace()), "");
        }

        /** Checks the links of pages that are kept: they may lead to files that no longer exist. */
        private void checkKeptLinks(List<Outcome> outcomes) {
            Set<OutputPath> kept = new HashSet<>();
            outcomes.stream().filter(page -> page.stale().isEmpty()).forEach(page -> kept.add(page.path()));
            if (!kept.isEmpty() && links.mayHaveDied(reusable.paths())) {
                List<Page> pages = site.plan().pages().stream()
                        .filter(page -> kept.contains(page.path()))
                        .toList();
                session.threads().map("looking at links", pages, page -> {
                    reusable.bytes(page.path().text()).ifPresent(bytes -> links.check(page, bytes));
                    return page.path();
                });
            }
        }

        private List<Outcome> others() {
            Consumer<OutputFile> use = target::stage;
            site.copies().make(use, session.problems());
            List<Outcome> outcomes = new ArrayList<>();
            List<SocialCard> stale = new ArrayList<>();
            for (SocialCard card : site.plan().cards()) {
                Outcome outcome = card(card);
                outcomes.add(outcome);
                outcome.stale().ifPresentOrElse(why -> stale.add(card), () -> target.keep(card.path()));
            }
            site.images().make(stale, session.threads(), use, session.problems());
            site.templates().assets().forEach(use);
            site.plan().files().forEach(use);
            return outcomes;
        }

        /** Makes a card if it is missing. Its path changes with its content, so an existing one is right. */
        private Outcome card(SocialCard card) {
            Optional<Staleness> stale = reusable.stale(card.path(), earlier -> TraceHashes.NONE);
            return new Outcome(card.path(), stale, TraceHashes.NONE, "");
        }
    }
}
