package backstory.pipeline.render;

import backstory.cache.BoundedCache;
import backstory.graph.PageTrace;
import backstory.image.card.SocialCard;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.StreamedFile;
import backstory.pipeline.request.Progress;
import backstory.pipeline.request.Session;
import backstory.plan.DataFiles;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.render.DeadLinks;
import backstory.render.Renderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The files of a planned site, each made on demand. Pages that were made are kept while there is room. If the same site
 * gets other texts, they are taken over unless an answer that they read from the texts has changed. For use by many
 * threads.
 */
public final class FilesOnDemand {
    /** The number of bytes up to which pages are kept. */
    private static final long ROOM = 64L << 20;

    private final PlannedSite site;
    private final Map<OutputPath, Way> ways;
    private final FileMaker maker;
    private final BoundedCache<OutputPath, MadeFile> made = new BoundedCache<>(ROOM, file -> file.bytes().length);
    private final CompletableFuture<List<Problem>> ofCopies;
    private Map<OutputPath, byte[]> ofAllTexts = Map.of();

    /** Makes a file of the current site. */
    @FunctionalInterface
    private interface Way {
        Optional<byte[]> make(FilesOnDemand files);
    }

    /** A page with what it read from texts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record MadeFile(byte[] bytes, PageTrace trace) {}

    private FilesOnDemand(PlannedSite site, Map<OutputPath, Way> ways, CompletableFuture<List<Problem>> ofCopies) {
        this.site = site;
        this.ways = ways;
        this.ofCopies = ofCopies;
        this.maker = new FileMaker(site.texts(), Renderer.of(site.templates()), Progress.SILENT);
    }

    /**
     * Returns the files of a site.
     *
     * @param last the files of the site before it; what is the same in both is taken over
     */
    public static FilesOnDemand of(PlannedSite site, Optional<FilesOnDemand> last) {
        return last.filter(files -> files.site.hasPlanOf(site))
                .map(files -> files.with(site))
                .orElseGet(() -> new FilesOnDemand(site, ways(site), new CompletableFuture<>()));
    }

    private static Map<OutputPath, Way> ways(PlannedSite site) {
        Map<OutputPath, Way> ways = new HashMap<>();
        site.copies().onDemand().forEach((path, copy) -> ways.put(path, files -> Optional.of(copy.get())));
        site.images().onDemand().forEach((path, copy) -> ways.put(path, files -> copy.get()));
        for (SocialCard card : site.plan().cards()) {
            ways.put(card.path(), files -> Optional.of(site.images().card(card)));
        }
        site.templates().assets().forEach(file -> ways.put(file.path(), files -> Optional.of(file.bytes())));
        site.plan().files().forEach(file -> ways.put(file.path(), files -> Optional.of(file.bytes())));
        site.plan().streamed().forEach(file -> ways.put(file.path(), files -> Optional.of(files.streamed(file))));
        site.plan().pages().forEach(page -> ways.put(page.path(), files -> files.page(page, files.maker)));
        return Collections.unmodifiableMap(ways);
    }

    /** Returns the files of the same plan with other texts. */
    private FilesOnDemand with(PlannedSite planned) {
        FilesOnDemand next = new FilesOnDemand(planned, ways, ofCopies);
        made.forEach((path, file) -> {
            if (!file.trace().asks(planned.anew())) {
                next.made.keep(path, file);
            }
        });
        return next;
    }

    /** Returns true if the site has a file at this path. For files that depend on all texts, this makes them. */
    public boolean has(OutputPath path) {
        return ways.containsKey(path) || ofAllTexts(path).isPresent();
    }

    /** Returns a file; empty if the site has none, or if it cannot be made, which is one of its problems. */
    public Optional<byte[]> bytes(OutputPath path) {
        Way way = ways.get(path);
        return way == null ? ofAllTexts(path) : way.make(this);
    }

    private Optional<byte[]> page(Page page, FileMaker with) {
        return made.find(page.path()).or(() -> fresh(page, with)).map(MadeFile::bytes);
    }

    private Optional<MadeFile> fresh(Page page, FileMaker with) {
        FileMaker.MadePage fresh = with.make(page);
        return fresh.file().map(file -> made.keep(page.path(), new MadeFile(file.bytes(), fresh.trace())));
    }

    private byte[] streamed(StreamedFile file) {
        StringWriter out = new StringWriter();
        try {
            file.content().write(site.texts().reads(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<byte[]> ofAllTexts(OutputPath path) {
        return DataFiles.mayBeOfAllTexts(path)
                ? Optional.ofNullable(ofAllTexts().get(path))
                : Optional.empty();
    }

    private synchronized Map<OutputPath, byte[]> ofAllTexts() {
        if (ofAllTexts.isEmpty()) {
            Map<OutputPath, byte[]> files = new HashMap<>();
            site.madeOf(DataFiles.OF_ALL_TEXTS).forEach(file -> files.put(file.path(), file.bytes()));
            ofAllTexts = files;
        }
        return ofAllTexts;
    }

    /**
     * Returns the problems that only the making of files finds: in copies, and in pages if the site has templates of
     * its own. All of these are made for that, unless they are kept.
     */
    public List<Problem> problems(Session session) {
        Problems found = new Problems();
        if (!ofCopies.isDone()) {
            Problems copies = new Problems();
            site.copies().make(file -> {}, copies);
            site.images().make(List.of(), session.threads(), file -> {}, copies);
            ofCopies.complete(copies.sorted());
        }
        found.addAll(ofCopies.join());
        if (site.templates().hasOwn()) {
            found.addAll(ofPages(session));
        }
        return found.sorted();
    }

    private List<Problem> ofPages(Session session) {
        Renderer renderer = Renderer.of(site.templates());
        FileMaker each = new FileMaker(site.texts(), renderer, Progress.SILENT);
        DeadLinks links = site.deadLinks(List.copyOf(ofAllTexts().keySet()));
        session.threads().map("rendering", site.plan().pages(), page -> {
            page(page, each).ifPresent(bytes -> links.check(page, bytes));
            return page.path();
        });
        Problems found = new Problems();
        found.addAll(renderer.problems());
        found.addAll(links.problems(path -> Optional.empty()));
        return found.sorted();
    }
}
