package backstory.pipeline.request;

import backstory.bytes.Checksum;
import backstory.edtf.Edtf;
import backstory.entry.site.SiteConfig;
import backstory.read.file.ContentTree;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked for. Everything that could differ from run to run is here, so that equal requests on equal files
 * give equal bytes.
 *
 * @param root the folder that holds {@code content/}
 * @param output where the site goes
 * @param url the address of the site, instead of the one in {@code site.yaml}
 * @param now articles dated after it are held back; empty to hold back none. Nothing else reads a clock.
 * @param drafts true to publish drafts too
 * @param strict true to take warnings for errors
 * @param write false to look only
 * @param jobs threads at work at once, at least 1
 * @param memory the folder whose {@code .backstory/} holds what one build leaves to the next, so that only what is stale is
 *     made: usually the root; empty to make everything and leave nothing
 */
public record BuildRequest(
        Path root,
        Path output,
        Optional<String> url,
        Optional<Edtf> now,
        boolean drafts,
        boolean strict,
        boolean write,
        int jobs,
        Progress progress,
        Optional<Path> memory) {

    /** A request that neither takes nor leaves a memory. */
    public BuildRequest(
            Path root,
            Path output,
            Optional<String> url,
            Optional<Edtf> now,
            boolean drafts,
            boolean strict,
            boolean write,
            int jobs,
            Progress progress) {
        this(root, output, url, now, drafts, strict, write, jobs, progress, Optional.empty());
    }

    /**
     * The same, with the memory of the last build in the root's {@code .backstory/}: what it made is not made again
     * where it would be the same.
     */
    public BuildRequest remembering() {
        return rememberingIn(root);
    }

    /** The same, with a memory of its own in a folder, which has to exist. */
    public BuildRequest rememberingIn(Path folder) {
        return new BuildRequest(root, output, url, now, drafts, strict, write, jobs, progress, Optional.of(folder));
    }

    /** True if something is taken from the last build and left to the next. */
    public boolean remembers() {
        return memory.isPresent();
    }

    /** The folder in which {@code .backstory/} lies, or would. */
    public Path workplace() {
        return memory.orElse(root);
    }

    /** What a site says of itself, with the address that was asked for. */
    public SiteConfig addressed(SiteConfig site) {
        return url.map(site::withUrl).orElse(site);
    }

    /** The same, with drafts or without. */
    public BuildRequest withDrafts(boolean published) {
        return new BuildRequest(root, output, url, now, published, strict, write, jobs, progress, memory);
    }

    /** The same on another day. */
    public BuildRequest withNow(Edtf day) {
        return new BuildRequest(root, output, url, Optional.of(day), drafts, strict, write, jobs, progress, memory);
    }

    /**
     * A number for all that matters to the site and to the verdict.
     *
     * @param tree with what is wrong with the names of files and with links, which stands in no file
     */
    public long checksum(ContentTree tree) {
        Checksum sum = new Checksum();
        sum.update(url.toString());
        sum.update(now.toString());
        sum.update(drafts ? 1 : 0);
        sum.update(strict ? 1 : 0);
        sum.update(tree.problems().toString());
        return sum.value();
    }
}
