package backstory.pipeline;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.value.Body;
import backstory.graph.Texts;
import backstory.graph.index.LinkedEntries;
import backstory.memory.Inputs;
import backstory.memory.store.RecordStore;
import backstory.pipeline.render.PlannedSite;
import backstory.pipeline.render.Theme;
import backstory.pipeline.text.IndexedEntries;
import backstory.problem.Problem;
import backstory.read.Content;
import backstory.read.ReadTree;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentTree;
import backstory.read.file.UrlsLock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A site before its files are made, with all results of the steps so far.
 *
 * @param lost the problems with promised addresses that the site does not have
 * @param linkBasis a hash of everything that texts are linked against
 * @param store holds the parts of {@code linked} that are read on demand
 * @param site with the content of texts
 * @param renderable false if errors were found so far; then no page is made, and the plan may be incomplete
 */
record PreparedSite(
        Inputs inputs,
        Supplier<Theme> theme,
        ReadTree read,
        long linkBasis,
        Content content,
        UrlsLock promised,
        List<Problem> lost,
        IndexedEntries indexed,
        RecordStore store,
        LinkedEntries linked,
        PlannedSite site,
        boolean renderable) {

    Texts texts() {
        return site.texts();
    }

    ContentTree tree() {
        return read.tree();
    }

    /**
     * Returns the files whose text has changed, by path, if another site differs from this one only in the Markdown of
     * these files: then it has the same entries, addresses and templates.
     *
     * @param now the inputs of the other site
     * @param changed the files whose content has changed, and those that were added or removed
     * @param other the content files of the other site
     * @return empty if the sites differ in more
     */
    Optional<List<FileEntries>> rewritten(Inputs now, Set<String> changed, ReadTree other) {
        List<FileEntries> rewritten = changed.stream()
                .flatMap(path -> other.file(path).stream())
                .filter(after -> read.file(after.file().path())
                        .filter(before -> now.differOnlyInText(before, after))
                        .isPresent())
                .toList();
        boolean isAll = now.request() == inputs.request() && rewritten.size() == changed.size();
        return isAll ? Optional.of(rewritten) : Optional.empty();
    }

    /**
     * Returns the entries whose texts may have changed, in their current state, by id, except those whose text the
     * index leaves out, such as withdrawn articles.
     *
     * @param rewritten the files whose text has changed
     */
    Map<EntryId, Entry> changed(List<FileEntries> rewritten) {
        Map<EntryId, Entry> changed = new HashMap<>();
        rewritten.stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> indexed.index()
                        .find(entry.key())
                        .filter(known -> known.at().equals(entry.at()) && known.body() != Body.NONE)
                        .isPresent())
                .forEach(entry -> changed.put(entry.key(), entry));
        return changed;
    }
}
