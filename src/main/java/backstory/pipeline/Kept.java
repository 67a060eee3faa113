package backstory.pipeline;

import backstory.graph.PageTrace;
import backstory.memory.Inputs;
import backstory.memory.LastBuild;
import backstory.memory.Lazy;
import backstory.memory.LinkBasis;
import backstory.memory.ReadHashes;
import backstory.memory.ResultCodec;
import backstory.memory.Staleness;
import backstory.memory.TraceHashes;
import backstory.memory.UnfinishedFolder;
import backstory.output.Changes;
import backstory.output.Manifest;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Stamp;
import backstory.page.Page;
import backstory.pipeline.Reasons.Cause;
import backstory.pipeline.Reasons.Reason;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of each file of the site whether the one that stands in the output is still right, and why not. Where nothing is
 * remembered none is, and so the whole site is made: there is no other way to build. For use by many threads.
 */
final class Kept implements AutoCloseable {
    private static final int PIECE = 256;

    private final LastBuild last;
    private final Inputs now;
    private final Optional<OutputFolder> folder;
    private final Lazy<Boolean> sameTheme;
    private final Map<String, TraceHashes> made = new ConcurrentHashMap<>();
    private final Map<String, Reason> reasons = new ConcurrentHashMap<>();

    /** The files that have been looked at and stay as they are. */
    private final Set<String> untouched = ConcurrentHashMap.newKeySet();

    /** @param folder the output; empty where nothing is remembered */
    private Kept(LastBuild last, Inputs now, Optional<OutputFolder> folder) {
        this.last = last;
        this.now = now;
        this.folder = folder;
        this.sameTheme = Lazy.of(() -> last.hasTheme(now));
    }

    /** Of a build that remembers nothing and leaves nothing. */
    static Kept none() {
        return new Kept(LastBuild.NONE, Inputs.NONE, Optional.empty());
    }

    /** What the last build left to this one, and what this one reads. */
    static Kept of(Session session, ContentTree tree, Destination destination) {
        if (destination.isNowhere() || !session.request().remembers()) {
            return none();
        }
        OutputFolder folder = destination.folder().orElseThrow();
        Inputs now = session.stage("compare", () -> inputs(session, tree));
        return new Kept(LastBuild.read(session.root(), folder), now, Optional.of(folder));
    }

    private static Inputs inputs(Session session, ContentTree tree) {
        List<ContentFile> files =
                Stream.concat(tree.files().stream(), tree.templates().stream()).toList();
        return Inputs.of(session.request().checksum(tree), session.threads().map("comparing", files, Inputs.Input::of));
    }

    /** True if the next build learns what this one finds. */
    boolean isRemembering() {
        return folder.isPresent();
    }

    /** The same files; one that changes after it was compared is noticed when it is read. */
    ContentTree watched(ContentTree tree) {
        return isRemembering() ? tree.with(now.witness()) : tree;
    }

    /**
     * What the texts are read against.
     *
     * @param read what the files say
     */
    LinkBasis basis(List<FileEntries> read) {
        return isRemembering() ? LinkBasis.of(now, read) : LinkBasis.NONE;
    }

    /** True if nothing has to be done at all. */
    boolean isAllRight(Session session) {
        return isRemembering() && session.stage("compare", () -> isAllRight(folder.orElseThrow(), session.threads()));
    }

    private boolean isAllRight(OutputFolder output, Parallel threads) {
        if (!last.hasInputs(now)) {
            return false;
        }
        List<LastBuild.Standing> all = last.standing();
        List<Integer> pieces = IntStream.iterate(0, from -> from < all.size(), from -> from + PIECE)
                .boxed()
                .toList();
        return threads
                .map(
                        "comparing",
                        pieces,
                        from -> all.subList(from, Math.min(all.size(), from + PIECE)).stream()
                                .allMatch(file -> LastBuild.isUntouched(file, output)))
                .stream()
                .allMatch(right -> right);
    }

    /** What the last build said, which this one would say again. */
    BuildResult said() {
        Changes none =
                new Changes(List.of(), List.of(), List.of(), last.standing().size() - 1);
        ResultCodec.Result said = last.said();
        return new BuildResult(
                said.problems(), Optional.of(none), Counts.of(said.counts()), Inventory.NONE, Reasons.NONE);
    }

    /** True if the page is there and what it was made of is as it was; else it is to be made, and {@link #made} told of it. */
    boolean keeps(Page page, ReadHashes facts) {
        return keeps(page.path(), page.source(), then -> {
            boolean sameFrontMatter = last.hasFrame(facts.frame());
            return sameFrontMatter ? Staleness.of(then, facts::of) : List.of("front matter");
        });
    }

    /** The same for a file whose address changes with all that it shows. */
    boolean keeps(OutputPath path) {
        return keeps(path, "", then -> List.of());
    }

    private boolean keeps(OutputPath path, String source, Function<TraceHashes, List<String>> changed) {
        if (last.isNothing()) {
            return false;
        }
        Optional<Reason> stale = stale(path, source, changed);
        stale.ifPresentOrElse(reason -> reasons.put(path.text(), reason), () -> untouched.add(path.text()));
        return stale.isEmpty();
    }

    private Optional<Reason> stale(OutputPath path, String source, Function<TraceHashes, List<String>> changed) {
        Optional<TraceHashes> then = last.answers(path.text());
        if (then.isEmpty()) {
            return Optional.of(new Reason(path, Cause.NEW, List.of(), source));
        }
        if (!sameTheme.get()) {
            return Optional.of(new Reason(path, Cause.THEME, List.of(), source));
        }
        List<String> parts = changed.apply(then.get());
        if (!parts.isEmpty()) {
            return Optional.of(new Reason(path, Cause.CHANGED, parts, source));
        }
        Optional<Stamp> stamp = last.stamp(path.text());
        OutputFolder output = folder.orElseThrow();
        boolean same = stamp.isPresent() && output.stamp(path.text()).equals(stamp);
        return same && output.manifest().digest(path).isPresent()
                ? Optional.empty()
                : Optional.of(new Reason(path, Cause.TOUCHED, List.of(), source));
    }

    /** Takes note of what a page was made of. */
    void made(Page page, PageTrace trace, ReadHashes facts) {
        if (isRemembering()) {
            made.put(page.path().text(), TraceHashes.of(trace, facts::of));
        }
    }

    /** The same for a file whose address changes with all that it shows. */
    void made(OutputPath path) {
        if (isRemembering()) {
            made.put(path.text(), TraceHashes.NONE);
        }
    }

    /** The files that the last build left in the output. */
    List<String> earlier() {
        return last.standing().stream()
                .map(LastBuild.Standing::path)
                .filter(path -> !path.equals(Manifest.NAME))
                .toList();
    }

    /** A file as it stands in the output. */
    Optional<byte[]> standing(String path) {
        return folder.flatMap(output -> output.bytes(path));
    }

    /** Why files were made, and which are gone. */
    Reasons reasons(Changes changes) {
        if (!isRemembering()) {
            return Reasons.NONE;
        }
        Set<OutputPath> differ = new HashSet<>(changes.changed());
        differ.addAll(changes.added());
        List<Reason> all = new ArrayList<>(reasons.values());
        all.removeIf(reason -> reason.cause() == Cause.CHANGED && !differ.contains(reason.path()));
        changes.removed().forEach(path -> all.add(new Reason(path, Cause.REMOVED, List.of(), "")));
        return last.isNothing()
                ? new Reasons(List.of(), all, true)
                : new Reasons(Reasons.changes(last.inputs(), now.files()), all, false);
    }

    /** @throws IOException if nothing can be kept there */
    void remember(UnfinishedFolder unfinished, RenderStage.Written written, BuildResult result) throws IOException {
        ResultCodec.Result said = new ResultCodec.Result(result.counts().all(), result.problems());
        LastBuild.Found found =
                new LastBuild.Found(written.standing(), untouched::contains, made, written.frame(), said);
        last.write(unfinished, folder.orElseThrow(), now, found);
    }

    @Override
    public void close() {
        last.close();
    }

    /** What this build reads. */
    Inputs now() {
        return now;
    }
}
