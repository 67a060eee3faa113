package backstory.pipeline.text;

import backstory.entry.Entry;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Body;
import backstory.graph.Catalog;
import backstory.graph.Texts;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Reads every text of a site once, links it, and joins the results. */
public final class TextStage {
    private final Session session;
    private final Content content;
    private final EntryIndex index;
    private final Linker linker;

    /**
     * Creates the stage for the texts of a site.
     *
     * @param index the published entries of the content
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
     * @param store receives the linked texts
     */
    public LinkedEntries link(Inputs inputs, RecordStore store) {
        return report(
                session.stage("text", () -> new LinkedTexts(linker, index, inputs, store).all(session.threads())));
    }

    /**
     * Links a site again when most of its texts are linked already.
     *
     * @param last all entries as they were linked, against the same index
     * @param changed the entries whose text has changed, in their current state
     */
    public LinkedEntries linkAgain(Inputs inputs, RecordStore store, LinkedEntries last, Collection<Entry> changed) {
        return report(session.stage("text", () -> new LinkedTexts(linker, index, inputs, store).again(last, changed)));
    }

    private LinkedEntries report(LinkedEntries linked) {
        session.problems().addAll(linked.problems());
        SortedSet<String> drafts = session.request().drafts() ? Collections.emptySortedSet() : content.drafts();
        content.files()
                .forEach(file -> session.problems()
                        .addAll(fragmentProblems(
                                file, drafts.contains(file.file().path()))));
        return linked;
    }

    /** Joins all texts; an entry of a withdrawn article stays only if another text links to it. */
    public Texts join(LinkedEntries linked) {
        SiteConfig config = session.request().addressed(content.site());
        Texts texts =
                session.stage("join", () -> Texts.of(Catalog.of(config, index.withoutUnused(linked), linker, linked)));
        return report(texts);
    }

    /**
     * Joins the texts again when those of some entries have changed.
     *
     * @param linked all entries, linked again
     * @param last the result of the last join, with the same front matter
     * @param changed the entries whose text has changed
     * @return empty if that has added or removed an entry of a withdrawn article
     */
    public Optional<Texts> joinAgain(LinkedEntries linked, Texts last, Collection<Entry> changed) {
        EntryIndex used = last.catalog().index();
        List<LinkedEntry> fresh = changed.stream()
                .filter(entry -> used.find(entry.key()).isPresent())
                .map(linked::get)
                .toList();
        boolean sameEntries = used == index // no entry was left out
                || last.mentionsAs(fresh)
                || index.withoutUnused(linked).all().equals(used.all());
        return sameEntries
                ? Optional.of(report(session.stage("join", () -> last.with(linked, fresh))))
                : Optional.empty();
    }

    private Texts report(Texts texts) {
        session.problems().addAll(texts.problems());
        return texts;
    }

    /**
     * Returns the problems in parts of a file that belong to no entry. The references of a draft are checked when it is
     * published; and if front matter cannot be read, it is unknown what it would have defined.
     */
    private List<Problem> fragmentProblems(FileEntries file, boolean isDraft) {
        if (!isDraft) {
            return check(file, linker);
        }
        return file.orphanBody() == Body.NONE
                ? List.of()
                : Prose.parse(file.orphanBody().text()).problems();
    }

    /** Returns the problems in parts of a file that belong to no entry. */
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
