package backstory.build;

import backstory.check.Checks;
import backstory.check.LostAddresses;
import backstory.entry.Body;
import backstory.entry.EntryKind;
import backstory.entry.PromisedAddress;
import backstory.entry.SiteConfig;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Linker;
import backstory.graph.Site;
import backstory.image.Palette;
import backstory.language.Languages;
import backstory.markdown.Prose;
import backstory.output.Changes;
import backstory.output.OutputFile;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Staging;
import backstory.page.Links;
import backstory.page.Media;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.SitePlan;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Severity;
import backstory.read.Content;
import backstory.read.ContentFile;
import backstory.read.ContentTree;
import backstory.read.EntryReader;
import backstory.read.FileEntries;
import backstory.read.UrlsLock;
import backstory.render.Renderer;
import backstory.render.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * From a folder of content to a folder of pages, in ten steps. Each takes immutable values and gives immutable values;
 * problems are collected on the way, and nothing is written unless all is well.
 */
public final class Build {
    private final BuildRequest request;
    private final Problems problems = new Problems();
    private final Parallel parallel;

    private Build(BuildRequest request, Parallel parallel) {
        this.request = request;
        this.parallel = parallel;
    }

    /**
     * Runs one build.
     *
     * @throws backstory.problem.UsageError if the folders of the request are not fit for it; nothing was changed then
     */
    public static BuildResult run(BuildRequest request) {
        try (Parallel parallel = new Parallel(request.jobs(), request.progress())) {
            return new Build(request, parallel).run();
        }
    }

    private BuildResult run() {
        Optional<OutputFolder> output = request.write() ? Optional.of(open()) : Optional.empty();
        ContentTree tree = ContentTree.scan(request.root()); // 1 scan
        Content content = read(tree); // 2 split, 3 bind
        List<PromisedAddress> promised = UrlsLock.read(tree, problems);
        Library library = index(content); // 5 index: drafts leave here
        Linker linker = new Linker(library, content.site());
        List<LinkedEntry> linked = parallel.map("linking", library.all(), linker::link); // 4 parse, 6 link
        linked.forEach(entry -> problems.addAll(entry.problems()));
        Site site = Site.of(config(content), library.withoutUnused(linked), linker, linked); // 7 assemble
        problems.addAll(site.problems());
        Templates templates = Templates.of(templatesFolder(), "templates", problems);
        Copies copies = Copies.of(site, tree, problems);
        Gallery gallery = Gallery.of(site, tree, parallel, problems);
        SitePlan plan = plan(site, templates, copies, gallery); // 8 plan
        boolean sound = !failed();
        if (sound) {
            problems.addAll(Checks.ask(site));
            problems.addAll(LostAddresses.ask(promised, plan, site.library()));
        }
        Optional<Changes> changes =
                sound ? make(plan, copies, gallery, templates, output) : Optional.empty(); // 9 render, 10 write
        List<Problem> found = new LineExcerpts(request.root()).addTo(problems.sorted());
        int pages = sound ? plan.pages().size() : 0;
        Inventory inventory = Inventory.of(sound ? plan.addresses() : List.of(), promised, content, request);
        return new BuildResult(found, changes, Counts.of(files(tree, templates), pages, site.library()), inventory);
    }

    /** How many files were looked at: what was read, and what was refused before it could be. */
    private int files(ContentTree tree, Templates templates) {
        Set<String> files = new HashSet<>(templates.ownFiles());
        tree.files().forEach(file -> files.add(file.path()));
        problems.sorted().forEach(problem -> files.add(problem.at().file()));
        return files.size();
    }

    private OutputFolder open() {
        Path root = request.root();
        List<Path> guarded = Stream.of("content", "templates", ".git", ".backstory")
                .map(root::resolve)
                .toList();
        return OutputFolder.open(request.output(), root, guarded);
    }

    private SiteConfig config(Content content) {
        return request.url().map(content.site()::withUrl).orElse(content.site());
    }

    private Content read(ContentTree tree) {
        List<FileEntries> files = parallel.map("reading", tree.files(), EntryReader::read);
        Content content = Content.of(tree, files);
        problems.addAll(content.problems());
        for (FileEntries file : content.files()) {
            if (file.loose() != Body.NONE) {
                problems.addAll(Prose.parse(file.loose().text()).problems());
            }
        }
        return content;
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

    private Optional<Path> templatesFolder() {
        Path folder = request.root().resolve("templates");
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    private Optional<Changes> make(
            SitePlan plan, Copies copies, Gallery gallery, Templates templates, Optional<OutputFolder> output) {
        if (output.isEmpty() || failed()) {
            render(plan, templates, file -> {});
            copies.make(file -> {});
            gallery.make(plan.cards(), parallel, file -> {}, problems);
            return Optional.empty();
        }
        try (Staging staging = output.get().staging()) {
            render(plan, templates, staging::stage);
            copies.make(staging::stage);
            gallery.make(plan.cards(), parallel, staging::stage, problems);
            templates.assets().forEach(staging::stage);
            plan.files().forEach(staging::stage);
            return failed() ? Optional.empty() : Optional.of(staging.commit());
        }
    }

    private SitePlan plan(Site site, Templates templates, Copies copies, Gallery gallery) {
        PageContext context = PageContext.of(
                site,
                Languages.load(),
                Links.of(site.config()),
                templates.assetPaths(),
                new Media(gallery.pictures(), copies.paths(), Palette.of(templates.stylesheet())));
        Map<OutputPath, String> sources = copies.addresses();
        sources.putAll(gallery.addresses());
        SitePlan plan = SitePlan.of(context, sources);
        problems.addAll(plan.problems());
        return plan;
    }

    private void render(SitePlan plan, Templates templates, Consumer<OutputFile> use) {
        Renderer renderer = Renderer.of(templates);
        parallel.map("rendering", plan.pages(), (Page page) -> {
            renderer.render(page).ifPresent(use);
            return page.path();
        });
        problems.addAll(renderer.problems());
    }

    /** True if what was found so far forbids to write. */
    private boolean failed() {
        return problems.sorted().stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR
                        || (request.strict() && problem.severity() == Severity.WARNING));
    }
}
