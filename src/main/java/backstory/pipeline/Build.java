package backstory.pipeline;

import backstory.check.Check;
import backstory.check.Checks;
import backstory.check.LostAddresses;
import backstory.graph.Texts;
import backstory.graph.index.LinkedEntries;
import backstory.image.card.SocialCard;
import backstory.memory.ReadHashes;
import backstory.memory.store.UnfinishedFolder;
import backstory.output.staging.Staging;
import backstory.pipeline.render.FilesOnDemand;
import backstory.pipeline.render.PlannedSite;
import backstory.pipeline.render.RenderStage;
import backstory.pipeline.render.Theme;
import backstory.pipeline.render.WrittenSite;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Destination;
import backstory.pipeline.request.Session;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Inventory;
import backstory.pipeline.result.LineExcerpts;
import backstory.pipeline.result.Reasons;
import backstory.pipeline.result.Results;
import backstory.pipeline.text.Drafts;
import backstory.pipeline.text.IndexedEntries;
import backstory.pipeline.text.TextStage;
import backstory.problem.Problem;
import backstory.problem.Severities;
import backstory.read.Content;
import backstory.read.ReadTree;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs the ten steps from a folder of content to a folder of pages. Each step takes immutable values and returns
 * immutable values. Problems are collected on the way, and nothing is written if there are errors.
 *
 * <p>Texts are linked before the catalogue is built, because an entry that only a withdrawn article defines stays only
 * if some text links to it. Checks run before rendering because they need the catalogue and the texts, not the HTML.
 */
public final class Build {
    private final Session session;
    private final Destination destination;
    private final Runnable committing;

    private Build(Session session, Destination destination, Runnable committing) {
        this.session = session;
        this.destination = destination;
        this.committing = committing;
    }

    /**
     * Runs one build.
     *
     * @throws backstory.problem.UsageError if the folders of the request cannot be used; then nothing but leftovers of
     *     killed builds has been changed
     */
    public static BuildResult run(BuildRequest request) {
        return run(request, () -> {});
    }

    /**
     * Runs one build.
     *
     * @param committing runs before the first change to the output folder: from then on the build must not be
     *     interrupted
     * @throws backstory.problem.UsageError if the folders of the request cannot be used; then nothing but leftovers of
     *     killed builds has been changed
     */
    public static BuildResult run(BuildRequest request, Runnable committing) {
        try (Session session = Session.of(request)) {
            Destination destination = Destination.recovered(request); // finishes what a killed build began
            return new Build(session, destination, committing).run();
        }
    }

    /**
     * Prepares a site whose files are made on demand, and takes over everything that has not changed from the last one.
     *
     * <p>Checks of the whole site take long, and no page has to wait for them. They are left to {@link #problems},
     * unless the site raises the problems that they find to errors.
     */
    static UnwrittenSite unwritten(
            Session session, ContentTree tree, EarlierResults.InProcess known, Optional<UnwrittenSite> last) {
        Build build = new Build(session, Destination.NOWHERE, () -> {});
        PreparedSite prepared = build.prepare(tree, known);
        if (prepared.content().site().rules().raisesToError()) {
            build.check(prepared);
        }
        boolean good = prepared.renderable() && !session.hasFailed();
        List<Problem> problems = LineExcerpts.addTo(session.problems().sorted(), tree);
        return new UnwrittenSite(
                prepared,
                FilesOnDemand.of(prepared.site(), last.map(UnwrittenSite::files)),
                problems,
                good,
                last.map(site -> Reasons.changes(site.prepared().inputs(), known.inputs(), known.changed()))
                        .orElse(List.of()));
    }

    /** Returns all problems of a prepared site whose files can be made. */
    static List<Problem> problems(Session session, UnwrittenSite site) {
        Severities rules = site.prepared().content().site().rules();
        session.problems().applySeverities(rules);
        session.problems().addAll(site.problems());
        if (!rules.raisesToError()) { // otherwise it was checked when it was prepared
            new Build(session, Destination.NOWHERE, () -> {}).check(site.prepared());
        }
        session.problems().addAll(site.files().problems(session));
        return LineExcerpts.addTo(session.problems().sorted(), site.prepared().tree());
    }

    private BuildResult run() {
        ContentTree tree = session.stage("scan", () -> ContentTree.scan(session.root())); // 1 scan
        try (Memory memory = Memory.of(session, tree, destination)) {
            return memory.unchanged(session).orElseGet(() -> make(tree, memory));
        }
    }

    private BuildResult make(ContentTree tree, Memory memory) {
        session.stage(
                "manifest", destination::manifest); // before any work, so that a foreign folder is refused at once
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(session.request().workplace(), memory.lasting())) {
            return make(memory.guarded(tree), memory, unfinished);
        }
    }

    private BuildResult make(ContentTree tree, Memory memory, UnfinishedFolder unfinished) {
        PreparedSite prepared = prepare(tree, new EarlierResults.OnDisk(memory.inputs(), unfinished));
        check(prepared); // 8 check
        if (destination.isNowhere()) { // a build that only checks reports problems of drafts too
            drafts(prepared).ifPresent(all -> checkDrafts(all, prepared.renderable()));
        }
        PlannedSite site = prepared.site();
        Inventory inventory =
                Inventory.of(site.addresses(), prepared.promised().addresses(), prepared.content(), session.request());
        Results results = new Results(session, tree, site, inventory);
        long basis = memory.inputs().pageBasis(prepared.read().files());
        ReadHashes current = new ReadHashes(site.texts(), memory.inputs(), basis, site.shownFiles());
        RenderStage pages = new RenderStage(session, site, memory.last(), current);
        return prepared.renderable() ? finish(pages, results, memory, unfinished) : results.nothingPlanned();
    }

    /** Runs all steps before the making of files. */
    private PreparedSite prepare(ContentTree tree, EarlierResults known) {
        Supplier<Theme> theme =
                known.theme().orElseGet(() -> session.threads().inBackground("templates", () -> Theme.of(tree)));
        ReadTree read = session.stage("read", () -> known.read(tree, session.threads())); // 2 split, 3 bind
        EarlierResults.Step step = known.after(read);
        Content content = step.content(read);
        session.problems().applySeverities(content.site().rules());
        session.problems().addAll(content.problems());
        UrlsLock promised = known.promised(tree);
        session.problems().addAll(promised.problems());
        Runnable fonts = step.indexed().isPresent() ? () -> {} : fonts(content);
        IndexedEntries entries = session.stage(
                "index",
                () -> step.indexed()
                        .orElseGet(() -> IndexedEntries.of(content, session.request()))); // 4 index: without drafts
        session.problems().addAll(entries.problems());
        TextStage text = new TextStage(session, content, entries.index(), entries.linker());
        LinkedEntries linked = step.link(text); // 5 text
        Texts texts = step.join(text, linked); // 6 join
        fonts.run();
        PlannedSite site = step.planned(texts)
                .orElseGet(() -> PlannedSite.of(session, tree, texts, theme.get(), known.data())); // 7 plan
        session.problems().addAll(site.problems());
        boolean renderable = !session.hasErrors();
        List<Problem> lost = step.lost(site)
                .orElseGet(() -> LostAddresses.ask(
                        promised.addresses(), site.plan(), site.catalog().index(), renderable));
        session.problems().addAll(lost);
        return new PreparedSite(
                known.inputs(),
                theme,
                read,
                step.linkBasis(),
                content,
                promised,
                lost,
                entries,
                step.store(),
                linked,
                site,
                renderable);
    }

    private BuildResult finish(RenderStage pages, Results results, Memory memory, UnfinishedFolder unfinished) {
        if (session.hasFailed() || destination.isNowhere()) {
            pages.dryRun(); // 9 pages
            return results.nothingWritten();
        }
        // locked until the memory is saved, so that no other build writes here in between
        try (Staging staging = destination.staging()) {
            return pages.write(staging, committing) // 9 pages, 10 write
                    .map(written -> remembered(written, results, memory, unfinished))
                    .orElseGet(results::nothingWritten);
        }
    }

    /** Saves the findings for the next build; if that fails, the result contains a problem. */
    private BuildResult remembered(WrittenSite written, Results results, Memory memory, UnfinishedFolder unfinished) {
        Reasons reasons = Reasons.of(memory.last(), memory.inputs(), written);
        BuildResult result = results.written(written, reasons);
        if (!memory.lasting()) {
            return result;
        }
        Optional<Problem> failed = session.stage("remember", () -> memory.leave(unfinished, written, result));
        failed.ifPresent(session.problems()::add);
        return failed.isEmpty() ? result : results.written(written, reasons);
    }

    /** Loads the fonts for social cards while texts are read; the returned task waits for them. */
    private Runnable fonts(Content content) {
        boolean draws = content.site().socialCards()
                && !session.request().addressed(content.site()).address().url().isEmpty();
        return draws ? session.threads().inBackground("fonts", SocialCard::loadFonts) : () -> {};
    }

    /**
     * Runs the checks. They are skipped if the site has errors, because each check would report what is missing because
     * of them.
     */
    private void check(PreparedSite prepared) {
        if (prepared.renderable()) {
            session.stage("check", () -> ask(Checks.OF_CONTENT, prepared.texts()))
                    .forEach(session.problems()::add);
            List<Problem> unused = ask(Checks.OF_USE, prepared.texts());
            Optional<Drafts> using = unused.isEmpty() ? Optional.empty() : drafts(prepared);
            session.problems()
                    .addAll(using.map(all -> all.ofOthers(ask(Checks.OF_USE, all.texts())))
                            .orElse(unused));
        }
    }

    private Optional<Drafts> drafts(PreparedSite prepared) {
        return Drafts.of(session, prepared.content(), prepared.indexed().index(), prepared.linked());
    }

    private void checkDrafts(Drafts drafts, boolean complete) {
        session.problems().addAll(drafts.problems());
        if (complete) {
            session.problems().addAll(drafts.ofDrafts(ask(Checks.OF_CONTENT, drafts.texts())));
            session.problems().addAll(drafts.ofDrafts(ask(Checks.OF_USE, drafts.texts())));
        }
    }

    private List<Problem> ask(List<Check> checks, Texts texts) {
        return session.threads().map("checking", checks, (Check check) -> check.ask(texts)).stream()
                .flatMap(List::stream)
                .toList();
    }
}
