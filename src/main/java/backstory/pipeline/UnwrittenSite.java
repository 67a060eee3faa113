package backstory.pipeline;

import backstory.entry.Article;
import backstory.output.OutputPath;
import backstory.page.address.Links;
import backstory.pipeline.render.FilesOnDemand;
import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import backstory.read.file.ContentRole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A site whose files are made when somebody asks for them, and stand nowhere. For use by many threads. */
public final class UnwrittenSite {
    private final PreparedSite prepared;
    private final FilesOnDemand files;
    private final List<Problem> problems;
    private final boolean good;
    private final List<Reasons.Input> changes;

    UnwrittenSite(
            PreparedSite prepared,
            FilesOnDemand files,
            List<Problem> problems,
            boolean good,
            List<Reasons.Input> changes) {
        this.prepared = prepared;
        this.files = files;
        this.problems = List.copyOf(problems);
        this.good = good;
        this.changes = List.copyOf(changes);
    }

    PreparedSite prepared() {
        return prepared;
    }

    FilesOnDemand files() {
        return files;
    }

    /** False if what was found so far keeps a build from writing: then no file should be asked for. */
    public boolean isGood() {
        return good;
    }

    /** True if its files can be made, so that what they show to be wrong can be asked for, though they may be kept back. */
    public boolean isMakeable() {
        return prepared.renderable();
    }

    /** What was found up to where files are made, sorted. */
    public List<Problem> problems() {
        return problems;
    }

    /** The files that were read and are not as they were in the last good site; none where there was none. */
    public List<Reasons.Input> changes() {
        return changes;
    }

    /** True if another site was made of the same: then nothing is new in one that is built after the other. */
    public boolean isMadeOfTheSame(UnwrittenSite other) {
        return prepared.inputs().isSameAs(other.prepared.inputs());
    }

    /** The pages of articles that are drafts. */
    public Set<OutputPath> draftPages() {
        return prepared.content().drafts().stream()
                .flatMap(path -> prepared.read().file(path).stream())
                .flatMap(file -> file.entries().stream())
                .filter(Article.class::isInstance)
                .map(Links::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The page of the article that a file of content holds; empty where it holds none that is shown. */
    public Optional<OutputPath> pageOf(String file) {
        return prepared.read().file(file).stream()
                .flatMap(read -> read.entries().stream())
                .filter(Article.class::isInstance)
                .map(Links::path)
                .filter(files::has)
                .findFirst();
    }

    /** The page of the article whose file was changed last. */
    public Optional<OutputPath> lastEdited() {
        return prepared.tree().files(ContentRole.ARTICLE).stream()
                .max(Comparator.comparing(file -> file.location().toFile().lastModified()))
                .flatMap(file -> pageOf(file.path()));
    }

    /** True if the site has a file of this path. */
    public boolean has(OutputPath path) {
        return files.has(path);
    }

    /**
     * A file of the site; empty where there is none, or one whose template is at fault.
     *
     * @throws backstory.problem.UsageError where it is made of a file that has changed meanwhile
     */
    public Optional<byte[]> bytes(OutputPath path) {
        return files.bytes(path);
    }
}
