package backstory.pipeline.request;

import backstory.bytes.Checksum;
import backstory.edtf.Edtf;
import backstory.entry.site.SiteConfig;
import backstory.read.file.ContentTree;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The options of a build. Everything that could differ from run to run is here, so that equal requests on equal files
 * give equal bytes.
 *
 * @param root the folder that contains {@code content/}
 * @param output the folder to which the site is written
 * @param url the address of the site, instead of the one in {@code site.yaml}
 * @param now the day after which dated articles are held back; empty to hold back none. Nothing else reads a clock.
 * @param drafts true to publish drafts too
 * @param strict true to treat warnings as errors
 * @param write false to check only
 * @param jobs the number of threads that work at the same time, at least 1
 * @param memory the folder whose {@code .backstory/} holds what one build saves for the next, so that only stale files
 *     are made: usually the root; empty to make everything and save nothing
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

    /** Creates a request that neither uses nor saves a memory. */
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
     * Returns this request with the memory of the last build in the root's {@code .backstory/}: files that would be the
     * same are not made again.
     */
    public BuildRequest remembering() {
        return rememberingIn(root);
    }

    /** Returns this request with a memory of its own in a folder, which must exist. */
    public BuildRequest rememberingIn(Path folder) {
        return new BuildRequest(root, output, url, now, drafts, strict, write, jobs, progress, Optional.of(folder));
    }

    /** Returns true if the build uses results of the last one and saves its own for the next. */
    public boolean remembers() {
        return memory.isPresent();
    }

    /** Returns the folder that contains {@code .backstory/}, or would contain it. */
    public Path workplace() {
        return memory.orElse(root);
    }

    /** Returns the settings of a site, with the address of this request. */
    public SiteConfig addressed(SiteConfig site) {
        return url.map(site::withUrl).orElse(site);
    }

    /** Returns this request with drafts or without. */
    public BuildRequest withDrafts(boolean published) {
        return new BuildRequest(root, output, url, now, published, strict, write, jobs, progress, memory);
    }

    /** Returns this request for another day. */
    public BuildRequest withNow(Edtf day) {
        return new BuildRequest(root, output, url, Optional.of(day), drafts, strict, write, jobs, progress, memory);
    }

    /**
     * Returns a checksum of everything in this request that affects the site or its problems.
     *
     * @param tree its problems with file names and links are included, since the content of files does not show them
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
