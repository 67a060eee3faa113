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
 * A site up to where its files are made, with all that was found on the way.
 *
 * @param lost those of the promised addresses that the site does not have
 * @param linkBasis a hash of what texts are linked against
 * @param store holds what {@code linked} leaves to be read when it is asked for
 * @param site with what texts say
 * @param renderable false if errors were found so far; then no page is made, and the plan may lack what they left out
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
     * What files say that hold another text since, by path, if another site is this one but for the Markdown of these:
     * then it has the same entries, addresses and templates.
     *
     * @param now what is read of it
     * @param changed the files that hold something else, have come or gone
     * @param other what its files of content say
     * @return empty where it differs in more
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
     * The entries whose texts may have changed, as they are now, by id; those among them that withdrawn articles leave out
     * are none.
     *
     * @param rewritten what files say that hold another text
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
