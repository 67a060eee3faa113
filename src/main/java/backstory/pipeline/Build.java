package backstory.pipeline;

import backstory.check.Check;
import backstory.check.Checks;
import backstory.check.LostAddresses;
import backstory.entry.id.EntryKind;
import backstory.entry.site.PromisedAddress;
import backstory.graph.Texts;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntry;
import backstory.image.card.SocialCard;
import backstory.memory.ReadHashes;
import backstory.memory.store.UnfinishedFolder;
import backstory.output.staging.Staging;
import backstory.pipeline.render.PlannedSite;
import backstory.pipeline.render.RenderStage;
import backstory.pipeline.render.Theme;
import backstory.pipeline.render.WrittenSite;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Destination;
import backstory.pipeline.request.Session;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Inventory;
import backstory.pipeline.result.Reasons;
import backstory.pipeline.result.Results;
import backstory.pipeline.text.Drafts;
import backstory.pipeline.text.LinkedTexts;
import backstory.pipeline.text.ReadFiles;
import backstory.pipeline.text.TextStage;
import backstory.problem.Problem;
import backstory.read.Content;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * From a folder of content to a folder of pages, in ten steps. Each takes immutable values and gives immutable values;
 * problems are collected on the way, and nothing is written unless all is well.
 *
 * <p>Texts are linked before the catalogue is built, because an entry that only a withdrawn article defines stays only if
 * some text links to it. Checks run before rendering because they need the catalogue and the texts, not the HTML.
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
     * @throws backstory.problem.UsageError if the folders of the request are not fit for it; nothing but
     *     leftovers of killed builds was changed then
     */
    public static BuildResult run(BuildRequest request) {
        return run(request, () -> {});
    }

    /**
     * Runs one build.
     *
     * @param committing runs before the first change to the output folder: from then on this is not to be broken off
     * @throws backstory.problem.UsageError if the folders of the request are not fit for it; nothing but
     *     leftovers of killed builds was changed then
     */
    public static BuildResult run(BuildRequest request, Runnable committing) {
        try (Session session = Session.of(request)) {
            Destination destination = Destination.recovered(request); // finishes what a killed build began
            return new Build(session, destination, committing).run();
        }
    }

    private BuildResult run() {
        ContentTree tree = session.stage("scan", () -> ContentTree.scan(session.root())); // 1 scan
        try (Memory memory = Memory.of(session, tree, destination)) {
            return memory.unchanged(session).orElseGet(() -> make(tree, memory));
        }
    }

    private BuildResult make(ContentTree tree, Memory memory) {
        session.stage(
                "manifest", destination::manifest); // now, so that a folder that is not ours is refused before any work
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(session.request().workplace(), memory.lasting())) {
            return make(memory.guarded(tree), memory, unfinished);
        }
    }

    private BuildResult make(ContentTree tree, Memory memory, UnfinishedFolder unfinished) {
        Supplier<Theme> theme = session.threads().inBackground("templates", () -> Theme.of(tree));
        List<FileEntries> files = session.stage(
                "read", () -> ReadFiles.all(tree, memory.inputs(), unfinished, session.threads())); // 2 split, 3 bind
        long linkBasis = memory.inputs().linkBasis(files);
        Content content = content(tree, files);
        List<PromisedAddress> promised = UrlsLock.read(tree, session.problems());
        Runnable fonts = fonts(content);
        EntryIndex index = session.stage("index", () -> index(content)); // 4 index: drafts leave here
        TextStage text = new TextStage(session, content, index);
        List<LinkedEntry> linked = text.link(memory.inputs(), unfinished.store(LinkedTexts.STORE, linkBasis)); // 5 text
        Texts texts = text.join(linked); // 6 join
        fonts.run();
        PlannedSite site = PlannedSite.of(session, tree, texts, theme.get()); // 7 plan
        check(site, promised, () -> Drafts.of(session, content, index, linked)); // 8 check
        Inventory inventory = Inventory.of(site.addresses(), promised, content, session.request());
        Results results = new Results(session, tree, site, inventory);
        ReadHashes now = new ReadHashes(texts, memory.inputs(), linkBasis, site.shownFiles());
        RenderStage pages = new RenderStage(session, site, memory.last(), now);
        return site.renderable() ? finish(pages, results, memory, unfinished) : results.nothingWritten();
    }

    private BuildResult finish(RenderStage pages, Results results, Memory memory, UnfinishedFolder unfinished) {
        if (session.hasFailed() || destination.isNowhere()) {
            pages.dryRun(); // 9 pages
            return results.nothingWritten();
        }
        // locked until memory is saved, so that no other build writes here in between
        try (Staging staging = destination.staging()) {
            return pages.write(staging, committing) // 9 pages, 10 write
                    .map(written -> remembered(written, results, memory, unfinished))
                    .orElseGet(results::nothingWritten);
        }
    }

    /** Leaves what was found to the next build; where that fails, the result says so. */
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

    private Content content(ContentTree tree, List<FileEntries> files) {
        Content content = Content.of(tree, files);
        session.problems().applySeverities(content.site().rules());
        session.problems().addAll(content.problems());
        return content;
    }

    /** Loads the fonts that social cards are drawn with, while texts are read; what is returned waits for them. */
    private Runnable fonts(Content content) {
        boolean draws = content.site().socialCards()
                && !session.request().addressed(content.site()).url().isEmpty();
        return draws ? session.threads().inBackground("fonts", SocialCard::loadFonts) : () -> {};
    }

    private EntryIndex index(Content content) {
        List<String> files =
                content.tree().files().stream().map(ContentFile::path).toList();
        List<EntryKind> unread =
                Arrays.stream(EntryKind.values()).filter(content::mayDefineMore).toList();
        return EntryIndex.of(
                new EntryIndex.Input(content.entries(), content.images(), files, content.invalid(), unread),
                session.request().now(),
                session.request().drafts(),
                session.problems());
    }

    /**
     * Runs the checks. They are skipped when the site has errors, because each would report what those errors left out.
     * Lost addresses are reported in any case. Where nothing is to be written, somebody wants to know what is wrong, and
     * drafts are checked too.
     */
    private void check(PlannedSite site, List<PromisedAddress> promised, Supplier<Optional<Drafts>> drafts) {
        if (site.renderable()) {
            session.stage("check", () -> ask(Checks.OF_CONTENT, site.texts())).forEach(session.problems()::add);
            List<Problem> unused = ask(Checks.OF_USE, site.texts());
            Optional<Drafts> using = unused.isEmpty() ? Optional.empty() : drafts.get();
            session.problems()
                    .addAll(using.map(all -> all.ofOthers(ask(Checks.OF_USE, all.texts())))
                            .orElse(unused));
        }
        if (destination.isNowhere()) {
            drafts.get().ifPresent(all -> checkDrafts(all, site.renderable()));
        }
        session.problems()
                .addAll(LostAddresses.ask(promised, site.plan(), site.catalog().index(), site.renderable()));
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
