package backstory.pipeline;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.value.Body;
import backstory.graph.Texts;
import backstory.graph.index.LinkedEntry;
import backstory.memory.Inputs;
import backstory.memory.store.RecordStore;
import backstory.pipeline.render.PlannedSite;
import backstory.pipeline.render.Theme;
import backstory.pipeline.text.IndexedEntries;
import backstory.problem.Problem;
import backstory.read.Content;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A site up to where its files are made, with all that was found on the way.
 *
 * @param files what each file of the tree says
 * @param lost those of the promised addresses that the site does not have
 * @param linkBasis a hash of what texts are linked against
 * @param store holds what {@code linked} leaves to be read when it is asked for
 * @param site with what texts say
 * @param renderable false if errors were found so far; then no page is made, and the plan may lack what they left out
 */
record PreparedSite(
        ContentTree tree,
        Inputs inputs,
        Supplier<Theme> theme,
        List<FileEntries> files,
        long linkBasis,
        Content content,
        UrlsLock promised,
        List<Problem> lost,
        IndexedEntries indexed,
        RecordStore store,
        List<LinkedEntry> linked,
        PlannedSite site,
        boolean renderable) {

    Texts texts() {
        return site.texts();
    }

    /** What each file says, by path. */
    Map<String, FileEntries> filesByPath() {
        Map<String, FileEntries> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.file().path(), file));
        return byPath;
    }

    /**
     * True if another site is this one but for the Markdown of some files: then it has the same entries, addresses and
     * templates.
     *
     * @param now what is read of it
     * @param changed the files that hold something else, have come or gone
     * @param read what its files of content say
     */
    boolean differsOnlyInText(Inputs now, Set<String> changed, List<FileEntries> read) {
        Map<String, FileEntries> before = among(files, changed);
        Map<String, FileEntries> after = among(read, changed);
        return now.request() == inputs.request()
                && changed.stream()
                        .allMatch(path -> before.containsKey(path)
                                && after.containsKey(path)
                                && now.differOnlyInText(before.get(path), after.get(path)));
    }

    private static Map<String, FileEntries> among(List<FileEntries> files, Set<String> paths) {
        Map<String, FileEntries> found = new HashMap<>();
        files.stream()
                .filter(file -> paths.contains(file.file().path()))
                .forEach(file -> found.put(file.file().path(), file));
        return found;
    }

    /**
     * The entries whose texts may have changed, as they are now, by id; those among them that withdrawn articles leave out
     * are none.
     *
     * @param paths of the files that hold something else
     * @param read what all files say
     */
    Map<EntryId, Entry> rewritten(Set<String> paths, List<FileEntries> read) {
        Map<EntryId, Entry> changed = new HashMap<>();
        among(read, paths).values().stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> indexed.index()
                        .find(entry.key())
                        .filter(known -> known.at().equals(entry.at()) && known.body() != Body.NONE)
                        .isPresent())
                .forEach(entry -> changed.put(entry.key(), entry));
        return changed;
    }
}
