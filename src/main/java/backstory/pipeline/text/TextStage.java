package backstory.pipeline.text;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Body;
import backstory.graph.Catalog;
import backstory.graph.Texts;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntry;
import backstory.graph.link.Linker;
import backstory.markdown.prose.Prose;
import backstory.memory.Inputs;
import backstory.memory.store.RecordStore;
import backstory.pipeline.request.Session;
import backstory.problem.Problem;
import backstory.read.Content;
import backstory.read.entry.FileEntries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Reads every text of a site once, links it and joins what all of them say. */
public final class TextStage {
    private final Session session;
    private final Content content;
    private final EntryIndex index;
    private final Linker linker;

    /**
     * For the texts of a site.
     *
     * @param index what is published of the content
     * @param linker of the same entries
     */
    public TextStage(Session session, Content content, EntryIndex index, Linker linker) {
        this.session = session;
        this.content = content;
        this.index = index;
        this.linker = linker;
    }

    /**
     * Links the text of each entry.
     *
     * @param store where what is said in each text waits
     */
    public List<LinkedEntry> link(Inputs inputs, RecordStore store) {
        return report(
                session.stage("text", () -> new LinkedTexts(linker, index, inputs, store).all(session.threads())));
    }

    /**
     * Links the texts of a site again of which most are linked.
     *
     * @param last all entries as they were linked, against the same index
     * @param changed those whose text has changed, as they are now, by id
     */
    public List<LinkedEntry> linkAgain(
            Inputs inputs, RecordStore store, List<LinkedEntry> last, Map<EntryId, Entry> changed) {
        return report(session.stage("text", () -> new LinkedTexts(linker, index, inputs, store).again(last, changed)));
    }

    private List<LinkedEntry> report(List<LinkedEntry> linked) {
        linked.forEach(entry -> session.problems().addAll(entry.problems()));
        content.files().forEach(this::checkFragments);
        return linked;
    }

    /** Joins what all texts say; an entry of a withdrawn article stays only where one of them links to it. */
    public Texts join(List<LinkedEntry> linked) {
        SiteConfig config = session.request().addressed(content.site());
        Texts texts =
                session.stage("join", () -> Texts.of(Catalog.of(config, index.withoutUnused(linked), linker, linked)));
        return report(texts);
    }

    /**
     * Joins them again where the texts of some entries have changed.
     *
     * @param linked all entries, linked again
     * @param last what was joined before, with the same front matter
     * @param changed those whose text has changed
     * @return empty where a withdrawn article's entry has come or gone by that
     */
    public Optional<Texts> joinAgain(List<LinkedEntry> linked, Texts last, Set<EntryId> changed) {
        EntryIndex used = index.withoutUnused(linked);
        boolean sameEntries =
                used == index || used.all().equals(last.catalog().index().all());
        List<LinkedEntry> fresh = linked.stream()
                .filter(entry -> changed.contains(entry.entry().key()))
                .filter(entry -> used.find(entry.entry().key()).isPresent())
                .toList();
        return sameEntries ? Optional.of(report(session.stage("join", () -> last.with(fresh)))) : Optional.empty();
    }

    private Texts report(Texts texts) {
        session.problems().addAll(texts.problems());
        return texts;
    }

    /**
     * What stands in parts that make no entry. A draft's own references are checked when it is published, and nobody knows
     * what front matter that cannot be read would have defined.
     */
    private void checkFragments(FileEntries file) {
        SortedSet<String> drafts = session.request().drafts() ? Collections.emptySortedSet() : content.drafts();
        if (!drafts.contains(file.file().path())) {
            session.problems().addAll(check(file, linker));
        } else if (file.orphanBody() != Body.NONE) {
            session.problems().addAll(Prose.parse(file.orphanBody().text()).problems());
        }
    }

    /** What is wrong in parts of a file that make no entry. */
    static List<Problem> check(FileEntries file, Linker linker) {
        List<Problem> found = new ArrayList<>(linker.check(file.fragments()));
        if (file.orphanBody() != Body.NONE) {
            Prose body = Prose.parse(file.orphanBody().text());
            found.addAll(body.problems());
            if (file.readable()) {
                found.addAll(linker.check(body));
            }
        }
        return found;
    }
}
