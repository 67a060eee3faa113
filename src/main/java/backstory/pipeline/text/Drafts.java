package backstory.pipeline.text;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.Catalog;
import backstory.graph.Texts;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
import backstory.graph.index.LinkedEntry;
import backstory.graph.link.Linker;
import backstory.pipeline.request.Session;
import backstory.problem.Problem;
import backstory.read.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The site with its drafts and with articles dated later. Nothing of it is published; it is used to find out what
 * drafts use and the problems in them.
 */
public final class Drafts {
    private final Texts texts;
    private final SortedSet<String> files;
    private final List<Problem> found;

    private Drafts(Texts texts, SortedSet<String> files, List<Problem> found) {
        this.texts = texts;
        this.files = files;
        this.found = found;
    }

    /**
     * Links the texts that are held back, and joins them with the others.
     *
     * @param linked the published entries, linked
     * @return empty if nothing is held back
     */
    public static Optional<Drafts> of(Session session, Content content, EntryIndex published, LinkedEntries linked) {
        SortedSet<String> files = new TreeSet<>(session.request().drafts() ? List.of() : content.drafts());
        published.heldBack().forEach(entry -> files.add(entry.at().file()));
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(session.stage("drafts", () -> linked(session, content, published, linked, files)));
    }

    private static Drafts linked(
            Session session, Content content, EntryIndex published, LinkedEntries linked, SortedSet<String> files) {
        EntryIndex index = published.withHeldBack();
        Linker linker = new Linker(index, content.site());
        List<LinkedEntry> drafts = session.threads().map("linking drafts", heldBack(content, published), linker::link);
        LinkedEntries all = linked.with(drafts);
        Texts texts = Texts.of(Catalog.of(content.site(), index.withoutUnused(all), linker, all));
        List<Problem> found = new ArrayList<>(texts.problems());
        drafts.forEach(entry -> found.addAll(entry.problems()));
        content.files().stream()
                .filter(file -> files.contains(file.file().path()))
                .forEach(file -> found.addAll(TextStage.check(file, linker)));
        return new Drafts(texts, files, found);
    }

    /** Returns the entries that are held back, with their current texts: an index may be older. */
    private static List<Entry> heldBack(Content content, EntryIndex published) {
        Map<EntryId, Entry> now = new HashMap<>();
        content.entries().forEach(entry -> now.putIfAbsent(entry.key(), entry));
        return published.heldBack().stream()
                .map(entry -> now.getOrDefault(entry.key(), entry))
                .toList();
    }

    /** Returns the texts of the site and of its drafts, joined. */
    public Texts texts() {
        return texts;
    }

    /** Returns the problems of their links and their Markdown; errors are lowered to warnings. */
    public List<Problem> problems() {
        return ofDrafts(found);
    }

    /** Returns the problems that are in drafts; errors are lowered to warnings. */
    public List<Problem> ofDrafts(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> files.contains(problem.at().file()))
                .map(Problem::asWarning)
                .toList();
    }

    /** Returns the problems that are not in drafts. */
    public List<Problem> ofOthers(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !files.contains(problem.at().file()))
                .toList();
    }
}
