package backstory.pipeline;

import backstory.check.Check;
import backstory.check.Checks;
import backstory.check.LostAddresses;
import backstory.entry.EntryKind;
import backstory.entry.PromisedAddress;
import backstory.graph.Texts;
import backstory.graph.library.Library;
import backstory.image.card.SocialCard;
import backstory.memory.ReadHashes;
import backstory.memory.UnfinishedFolder;
import backstory.output.Staging;
import backstory.read.Content;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * From a folder of content to a folder of pages, in ten steps. Each takes immutable values and gives immutable values;
 * problems are collected on the way, and nothing is written unless all is well.
 */
public final class Build {
    private final Session session;
    private final Destination destination;
    private final Runnable committing;

    private Build(Session session, Runnable committing) {
        this.session = session;
        this.destination = Destination.of(session.request());
        this.committing = committing;
    }

    /**
     * Runs one build.
     *
     * @throws backstory.problem.UsageError if the folders of the request are not fit for it; nothing was changed then
     */
    public static BuildResult run(BuildRequest request) {
        return run(request, () -> {});
    }

    /**
     * Runs one build.
     *
     * @param committing runs before the first change to the output folder: from then on this is not to be broken off
     * @throws backstory.problem.UsageError if the folders of the request are not fit for it; nothing was changed then
     */
    public static BuildResult run(BuildRequest request, Runnable committing) {
        try (Session session = Session.of(request)) {
            return new Build(session, committing).run();
        }
    }

    private BuildResult run() {
        ContentTree tree = session.stage("scan", () -> ContentTree.scan(session.root())); // 1 scan
        try (Memory memory = Memory.of(session, tree, destination)) {
            return memory.unchanged(session).orElseGet(() -> make(tree, memory));
        }
    }

    private BuildResult make(ContentTree tree, Memory memory) {
        session.stage("manifest", destination::manifest);
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(session.root(), memory.lasting())) {
            return make(memory.watched(tree), memory, unfinished);
        }
    }

    private BuildResult make(ContentTree tree, Memory memory, UnfinishedFolder unfinished) {
        Supplier<Theme> theme = session.threads().beside("templates", () -> Theme.of(tree));
        List<FileEntries> files = session.stage(
                "read", () -> ReadFiles.all(tree, memory.inputs(), unfinished, session.threads())); // 2 split, 3 bind
        long linkBasis = memory.inputs().linkBasis(files);
        Content content = content(tree, files);
        List<PromisedAddress> promised = UrlsLock.read(tree, session.problems());
        Runnable faces = faces(content);
        Library library = session.stage("index", () -> index(content)); // 4 index: drafts leave here
        Texts texts = new TextStage(session, content, library)
                .texts(memory.inputs(), unfinished.store(LinkedTexts.STORE, linkBasis)); // 5 text, 6 join
        faces.run();
        PlannedSite site = PlannedSite.of(session, tree, texts, theme.get()); // 7 plan
        check(site, promised); // 8 check
        Inventory inventory = Inventory.of(site.addresses(), promised, content, session.request());
        Conclusion conclusion = new Conclusion(session, tree, site, inventory);
        ReadHashes now = new ReadHashes(texts, memory.inputs(), linkBasis, site.shownFiles());
        RenderStage pages = new RenderStage(session, site, memory.last(), now);
        return site.sound() ? write(pages, conclusion, memory, unfinished) : conclusion.nothingWritten();
    }

    private BuildResult write(RenderStage pages, Conclusion conclusion, Memory memory, UnfinishedFolder unfinished) {
        if (session.hasFailed() || destination.isNowhere()) {
            pages.look(); // 9 pages
            return conclusion.nothingWritten();
        }
        try (Staging staging = destination.staging()) { // till all is remembered: nobody else writes before
            return pages.write(staging, committing) // 9 pages, 10 write
                    .map(written -> conclusion.written(written, memory, unfinished))
                    .orElseGet(conclusion::nothingWritten);
        }
    }

    private Content content(ContentTree tree, List<FileEntries> files) {
        Content content = Content.of(tree, files);
        session.problems().judgeBy(content.site().rules());
        session.problems().addAll(content.problems());
        return content;
    }

    /** Loads the faces that social cards are drawn with, while texts are read; what is returned waits for them. */
    private Runnable faces(Content content) {
        boolean draws = content.site().socialCards()
                && !session.request().addressed(content.site()).url().isEmpty();
        return draws ? session.threads().beside("faces", SocialCard::loadFaces) : () -> {};
    }

    private Library index(Content content) {
        List<String> files =
                content.tree().files().stream().map(ContentFile::path).toList();
        List<EntryKind> unread =
                Arrays.stream(EntryKind.values()).filter(content::mayDefineMore).toList();
        return Library.of(
                new Library.Holdings(content.entries(), content.images(), files, content.spoiled(), unread),
                session.request().now(),
                session.request().drafts(),
                session.problems());
    }

    /** The questions are put to the finished whole; where something is missing, they would ask for what it lacks. */
    private void check(PlannedSite site, List<PromisedAddress> promised) {
        if (site.sound()) {
            session.stage(
                            "check",
                            () -> session.threads()
                                    .map("checking", Checks.ALL, (Check check) -> check.ask(site.texts())))
                    .forEach(session.problems()::addAll);
        }
        session.problems()
                .addAll(LostAddresses.ask(promised, site.plan(), site.catalog().library(), site.sound()));
    }
}
