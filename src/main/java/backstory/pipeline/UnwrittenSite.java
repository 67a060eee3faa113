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

/** A site whose files are made on demand and not written anywhere. For use by many threads. */
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

    /** Returns false if the problems found so far prevent a build from writing: then no file should be requested. */
    public boolean isGood() {
        return good;
    }

    /** Returns true if its files can be made, so that their problems can be found, even if the files are not shown. */
    public boolean isMakeable() {
        return prepared.renderable();
    }

    /** Returns the problems found before files are made, sorted. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the files that were read and differ from the last good site; none if there was none. */
    public List<Reasons.Input> changes() {
        return changes;
    }

    /** Returns true if another site was made of the same inputs: then building one after the other changes nothing. */
    public boolean isMadeOfTheSame(UnwrittenSite other) {
        return prepared.inputs().isSameAs(other.prepared.inputs());
    }

    /** Returns the pages of articles that are drafts. */
    public Set<OutputPath> draftPages() {
        return prepared.content().drafts().stream()
                .flatMap(path -> prepared.read().file(path).stream())
                .flatMap(file -> file.entries().stream())
                .filter(Article.class::isInstance)
                .map(Links::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the page of the article in a content file; empty if it has none that is shown. */
    public Optional<OutputPath> pageOf(String file) {
        return prepared.read().file(file).stream()
                .flatMap(read -> read.entries().stream())
                .filter(Article.class::isInstance)
                .map(Links::path)
                .filter(files::has)
                .findFirst();
    }

    /** Returns the page of the article whose file was changed last. */
    public Optional<OutputPath> lastEdited() {
        return prepared.tree().files(ContentRole.ARTICLE).stream()
                .max(Comparator.comparing(file -> file.location().toFile().lastModified()))
                .flatMap(file -> pageOf(file.path()));
    }

    /** Returns true if the site has a file at this path. */
    public boolean has(OutputPath path) {
        return files.has(path);
    }

    /**
     * Returns a file of the site; empty if there is none, or if its template is faulty.
     *
     * @throws backstory.problem.UsageError if a file that it is made of has changed meanwhile
     */
    public Optional<byte[]> bytes(OutputPath path) {
        return files.bytes(path);
    }
}
