package backstory.build;

import backstory.check.Check;
import backstory.check.Checks;
import backstory.check.LostAddresses;
import backstory.entry.Article;
import backstory.entry.Body;
import backstory.entry.EntryKind;
import backstory.entry.PromisedAddress;
import backstory.entry.SiteConfig;
import backstory.graph.Catalog;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Linker;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.image.card.Palette;
import backstory.image.card.SocialCard;
import backstory.language.Languages;
import backstory.markdown.Prose;
import backstory.memory.Inputs;
import backstory.memory.LastBuild;
import backstory.memory.LinkBasis;
import backstory.memory.ReadHashes;
import backstory.memory.RecordStore;
import backstory.memory.UnfinishedFolder;
import backstory.memory.WorkFolder;
import backstory.output.Checksum;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Staging;
import backstory.page.Links;
import backstory.page.Media;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.PageKinds;
import backstory.page.SitePlan;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Severity;
import backstory.problem.UsageError;
import backstory.read.Content;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import backstory.render.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * From a folder of content to a folder of pages, in ten steps. Each takes immutable values and gives immutable values;
 * problems are collected on the way, and nothing is written unless all is well.
 */
public final class Build {
    private final BuildRequest request;
    private final Runnable committing;
    private final Problems problems = new Problems();
    private final Parallel parallel;

    private Build(BuildRequest request, Runnable committing, Parallel parallel) {
        this.request = request;
        this.committing = committing;
        this.parallel = parallel;
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
        try (Parallel parallel = new Parallel(request.jobs(), request.progress())) {
            return new Build(request, committing, parallel).run();
        }
    }

    private BuildResult run() {
        WorkFolder.refuseForeign(request.root());
        UnfinishedFolder.clear(request.root());
        Optional<OutputFolder> output = request.write() ? Optional.of(at(request.output())) : Optional.empty();
        finish(output);
        ContentTree tree = parallel.stage("scan", () -> ContentTree.scan(request.root())); // 1 scan
        Optional<Kept> kept = output.filter(folder -> request.remembers()).map(folder -> last(folder, tree));
        try {
            return run(tree, output, kept);
        } finally {
            kept.ifPresent(Kept::close);
        }
    }

    private BuildResult run(ContentTree tree, Optional<OutputFolder> output, Optional<Kept> kept) {
        if (kept.isPresent() && parallel.stage("compare", () -> kept.get().isAllRight(parallel))) {
            return kept.get().said();
        }
        parallel.stage("manifest", () -> output.map(OutputFolder::manifest));
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(request.root(), kept.isPresent());
                RecordStore read = RecordStore.open(request.root(), "entries", unfinished);
                RecordStore linked = RecordStore.open(request.root(), "texts", unfinished)) {
            ContentTree known =
                    kept.map(last -> tree.with(last.now().witness())).orElse(tree);
            return run(known, output, kept, new Shelves(read, linked, unfinished));
        }
    }

    /** What files say, and what their texts say of each other. */
    private record Shelves(RecordStore read, RecordStore linked, UnfinishedFolder unfinished) {
        void keep() throws IOException {
            read.close();
            linked.close();
            unfinished.keep("entries");
            unfinished.keep("texts");
        }
    }

    private BuildResult run(ContentTree tree, Optional<OutputFolder> output, Optional<Kept> kept, Shelves shelves) {
        Supplier<Theme> theme = parallel.beside("templates", () -> theme(tree));
        List<FileEntries> files = parallel.stage(
                "read", () -> ReadFiles.of(tree, shelves.read(), kept.map(Kept::now), parallel)); // 2 split, 3 bind
        Optional<LinkBasis> ground = kept.map(last -> LinkBasis.of(last.now(), files));
        Content content = join(tree, files);
        boolean draws = content.site().socialCards() && !config(content).url().isEmpty();
        Runnable faces = draws ? parallel.beside("faces", SocialCard::loadFaces) : () -> {};
        List<PromisedAddress> promised = UrlsLock.read(tree, problems);
        Library library = parallel.stage("index", () -> index(content)); // 5 index: drafts leave here
        Linker linker = new Linker(library, content.site());
        List<LinkedEntry> linked = parallel.stage(
                "link", () -> LinkedTexts.of(library, linker, shelves.linked(), ground, parallel)); // 4 parse, 6 link
        linked.forEach(entry -> problems.addAll(entry.problems()));
        judgeUnmade(content, linker);
        Catalog catalog = Catalog.of(config(content), library.withoutUnused(linked), linker);
        Texts texts = parallel.stage("join", () -> Texts.of(catalog, linker, linked)); // 7 join
        problems.addAll(texts.problems());
        Templates templates = theme.get().templates();
        problems.addAll(theme.get().problems());
        Copies copies = Copies.of(texts, tree, problems);
        Gallery gallery = Gallery.of(texts, tree, parallel, problems);
        faces.run(); // cards are planned
        SitePlan plan = parallel.stage("plan", () -> plan(texts, templates, copies, gallery)); // 8 plan
        boolean sound = !failed();
        if (sound) {
            parallel.stage("check", () -> parallel.map("checking", Checks.ALL, (Check check) -> check.ask(texts)))
                    .forEach(problems::addAll);
            problems.addAll(LostAddresses.ask(promised, plan, catalog.library()));
        }
        Making.Planned planned = new Making.Planned(texts, plan, templates, copies, gallery);
        Optional<Making.Before> before = kept.map(
                last -> new Making.Before(last, new ReadHashes(texts, ground.orElseThrow(), shown(copies, gallery))));
        Making making = new Making(planned, parallel, problems);
        int pages = sound ? plan.pages().size() : 0;
        Inventory inventory = Inventory.of(sound ? plan.addresses() : List.of(), promised, content, request);
        Function<Optional<Making.Written>, BuildResult> told =
                written -> result(tree, written, kept, Counts.of(files(tree), pages, catalog.library()), inventory);
        if (output.isEmpty() || !sound || failed()) {
            if (sound) {
                making.look();
            }
            return parallel.stage("excerpts", () -> told.apply(Optional.empty()));
        }
        try (Staging staging = output.get().staging()) { // till all is remembered: nobody else writes before
            Optional<Making.Written> written =
                    making.write(staging, before, this::failed, committing); // 9 render, 10 write
            BuildResult result = parallel.stage("excerpts", () -> told.apply(written));
            return written.isEmpty() || before.isEmpty()
                    ? result
                    : parallel.stage("remember", () -> remembered(tree, written.get(), before.get(), shelves, result));
        }
    }

    private Kept last(OutputFolder folder, ContentTree tree) {
        Inputs now = parallel.stage("compare", () -> inputs(tree));
        return new Kept(LastBuild.read(request.root(), folder), now, folder);
    }

    private Inputs inputs(ContentTree tree) {
        List<ContentFile> files =
                Stream.concat(tree.files().stream(), tree.templates().stream()).toList();
        return Inputs.of(request.checksum(tree), parallel.map("comparing", files, Inputs.Input::of));
    }

    private BuildResult result(
            ContentTree tree,
            Optional<Making.Written> written,
            Optional<Kept> kept,
            Counts counts,
            Inventory inventory) {
        List<Problem> found = new LineExcerpts(tree).addTo(problems.sorted());
        Reasons reasons = written.flatMap(made -> kept.map(before -> before.reasons(made.changes())))
                .orElse(Reasons.NONE);
        return new BuildResult(found, written.map(Making.Written::changes), counts, inventory, reasons);
    }

    /** The same result, kept for the next build; where it cannot be kept, it says so. */
    private BuildResult remembered(
            ContentTree tree, Making.Written written, Making.Before before, Shelves shelves, BuildResult result) {
        try {
            shelves.keep();
            before.kept()
                    .remember(
                            shelves.unfinished(),
                            written.standing(),
                            before.facts().frame(),
                            result);
            return result;
        } catch (IOException nowhere) {
            problems.add(
                    Problem.of(Rule.NO_CACHE, Location.of(".backstory"), "what this build found cannot be kept here")
                            .withHint("the next build does everything again"));
            return result(tree, Optional.of(written), Optional.of(before.kept()), result.counts(), result.inventory());
        }
    }

    /** How many files were looked at: what was read, and what was refused before it could be. */
    private int files(ContentTree tree) {
        Set<String> files = new HashSet<>();
        tree.templates().forEach(file -> files.add(file.path()));
        tree.files().forEach(file -> files.add(file.path()));
        problems.sorted().forEach(problem -> files.add(problem.at().file()));
        return files.size();
    }

    /** Finishes what a build was killed at, in whatever folder this command knows of, before anything is read. */
    private void finish(Optional<OutputFolder> output) {
        output.ifPresent(OutputFolder::finish);
        Optional<OutputFolder> usual = usual();
        if (!usual.map(OutputFolder::path).equals(output.map(OutputFolder::path))) {
            usual.ifPresent(OutputFolder::finish);
        }
    }

    /** Where builds go of which nobody says more; empty if none can have gone there. */
    private Optional<OutputFolder> usual() {
        try {
            return Optional.of(at(request.root().resolve("site")));
        } catch (UsageError unfit) {
            return Optional.empty();
        }
    }

    private OutputFolder at(Path output) {
        Path root = request.root();
        List<Path> guarded = Stream.of("content", "templates", ".git", ".backstory")
                .map(root::resolve)
                .toList();
        return OutputFolder.at(output, root, guarded);
    }

    private SiteConfig config(Content content) {
        return request.url().map(content.site()::withUrl).orElse(content.site());
    }

    private Content join(ContentTree tree, List<FileEntries> files) {
        Content content = Content.of(tree, files);
        problems.addAll(content.problems());
        return content;
    }

    /**
     * What stands in parts that make no entry. A draft's own references are judged when it is published, and nobody knows
     * what front matter that cannot be read would have defined.
     */
    private void judgeUnmade(Content content, Linker linker) {
        SortedSet<String> drafts = request.drafts() ? Collections.emptySortedSet() : content.drafts();
        for (FileEntries file : content.files()) {
            boolean published = !drafts.contains(file.file().path());
            if (published) {
                problems.addAll(linker.judge(file.fragments()));
            }
            if (file.loose() != Body.NONE) {
                Prose body = Prose.parse(file.loose().text());
                problems.addAll(body.problems());
                problems.addAll(published && file.readable() ? linker.judge(body) : List.of());
            }
        }
    }

    private Library index(Content content) {
        List<String> files =
                content.tree().files().stream().map(ContentFile::path).toList();
        List<EntryKind> unread =
                Arrays.stream(EntryKind.values()).filter(content::mayDefineMore).toList();
        return Library.of(
                new Library.Holdings(content.entries(), content.images(), files, content.spoiled(), unread),
                request.now(),
                request.drafts(),
                problems);
    }

    private static long shown(Copies copies, Gallery gallery) {
        Checksum sum = new Checksum();
        sum.update(copies.addresses().toString());
        sum.update(gallery.pictures().toString());
        return sum.value();
    }

    private record Theme(Templates templates, List<Problem> problems) {}

    private static Theme theme(ContentTree tree) {
        Problems found = new Problems();
        SortedMap<String, byte[]> own = new TreeMap<>();
        tree.templates().forEach(file -> own.put(file.path().substring("templates/".length()), file.bytes()));
        return new Theme(Templates.of(own, "templates", found), found.sorted());
    }

    private SitePlan plan(Texts texts, Templates templates, Copies copies, Gallery gallery) {
        Catalog catalog = texts.catalog();
        PageContext context = PageContext.of(
                catalog,
                Languages.load(),
                Links.of(catalog.config()),
                templates.assetPaths(),
                new Media(gallery.pictures(), copies.paths(), Palette.of(templates.stylesheet())));
        Map<OutputPath, String> sources = copies.addresses();
        sources.putAll(gallery.addresses());
        Reads reads = texts.reads();
        Supplier<Reads.Shared<List<Page>>> further = parallel.beside(
                "further pages",
                () -> reads.share(own -> PageKinds.ALL.stream()
                        .flatMap(kind -> kind.further(context, own).stream())
                        .toList()));
        List<List<Page>> pages = parallel.map("planning", PageKinds.ALL, (PageKind kind) -> kind.pages(context));
        List<SitePlan.Carded> cards =
                parallel.map("planning", catalog.articles(), (Article article) -> SitePlan.Carded.of(article, context));
        SitePlan.Planned planned =
                SitePlan.Planned.of(reads, pages.stream().flatMap(List::stream).toList(), further.get());
        SitePlan plan = SitePlan.of(context, planned, cards, sources);
        problems.addAll(plan.problems());
        return plan;
    }

    /** True if what was found so far forbids to write. */
    private boolean failed() {
        return problems.any(problem ->
                problem.severity() == Severity.ERROR || (request.strict() && problem.severity() == Severity.WARNING));
    }
}
