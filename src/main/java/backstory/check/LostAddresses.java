package backstory.check;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.site.PromisedAddress;
import backstory.graph.index.EntryIndex;
import backstory.page.address.Links;
import backstory.plan.SitePlan;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reports a promised address that the site would no longer have, not even as a redirect: links of others would break.
 * Unlike the other checks, it checks the plan of pages, since redirects and copied files keep a promise too.
 */
public final class LostAddresses {
    private static final String ENDING = ".html";

    /** With more lost or new addresses than this, no replacement is searched for each: someone has moved a folder. */
    private static final int MOST = 500;

    private final EntryIndex index;
    private final List<PromisedAddress> lost;

    /** The source of each page whose address was not promised before, by its address, sorted. */
    private final Map<String, String> fresh = new TreeMap<>();

    private LostAddresses(List<PromisedAddress> promised, List<PromisedAddress> lost, SitePlan plan, EntryIndex index) {
        this.index = index;
        this.lost = lost;
        plan.pages().stream()
                .filter(page -> !page.source().isEmpty())
                .forEach(page -> fresh.put(page.path().text(), page.source()));
        promised.forEach(address -> fresh.remove(address.path()));
    }

    /**
     * Compares the promised addresses with the plan.
     *
     * @param renderable false if mistakes prevent pages from being planned: then only entries that are in no file are
     *     reported as missing
     */
    public static List<Problem> ask(
            List<PromisedAddress> promised, SitePlan plan, EntryIndex index, boolean renderable) {
        List<PromisedAddress> lost = lost(promised, plan);
        if (lost.isEmpty()) {
            return List.of();
        }
        LostAddresses question = new LostAddresses(promised, lost, plan, index);
        Problems problems = new Problems();
        question.lost.stream()
                .filter(address -> renderable || question.isGone(address))
                .forEach(address -> problems.add(Problem.of(
                                Rule.LOST_ADDRESS,
                                address.at(),
                                "the published address " + address.path() + " would be lost")
                        .withHint(question.remedy(address.path()) + "; if nobody needs it, delete this line")));
        return problems.sorted();
    }

    private static List<PromisedAddress> lost(List<PromisedAddress> promised, SitePlan plan) {
        Map<String, PromisedAddress> missing = new LinkedHashMap<>();
        promised.forEach(address -> missing.put(address.path(), address));
        plan.pages().forEach(page -> missing.remove(page.path().text()));
        plan.streamed().forEach(file -> missing.remove(file.path().text()));
        plan.files().forEach(file -> missing.remove(file.path().text()));
        plan.copies().keySet().forEach(path -> missing.remove(path.text()));
        return List.copyOf(missing.values());
    }

    private boolean isGone(PromisedAddress address) {
        return entry(address.path()).filter(id -> !index.mayBeDefined(id)).isPresent();
    }

    /** Returns the one edit that keeps the promise, as far as it can be determined. */
    private String remedy(String path) {
        Optional<EntryId> former = entry(path);
        Optional<Entry> heldBack = former.flatMap(index::heldBack);
        if (heldBack.isPresent()) {
            return heldBack.get().at().file() + " is held back, as a draft or by its date: publish it, or take it back"
                    + " with status: withdrawn";
        }
        if (path.startsWith(Links.EMBEDS) && former.flatMap(index::find).isPresent()) {
            return "this was the timeline of an article that has no events any more: list or link one";
        }
        String end = former.filter(id -> id.kind() == EntryKind.ARTICLE).isPresent()
                ? "; to take an article back, leave its file and write status: withdrawn"
                : "";
        return heir(path, former)
                        .map(heir -> "if it is now " + heir.getKey() + ", write redirect-from: "
                                + former.map(EntryId::id).orElse("/" + path) + " into " + heir.getValue())
                        .orElse("write redirect-from: /" + path + " into the entry that has taken its place")
                + end;
    }

    /** Returns the entry whose page, or whose page for frames, this was: the file name is the entry's id. */
    private static Optional<EntryId> entry(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String id = file.substring(0, file.length() - (file.endsWith(ENDING) ? ENDING.length() : 0));
        return Stream.of(EntryKind.values())
                .filter(kind -> kind != EntryKind.EVENT)
                .map(kind -> new EntryId(kind, id))
                .filter(of -> path.equals(of.kind().address() + "/" + file) || path.equals(Links.embed(of)))
                .findFirst();
    }

    /**
     * Returns a new address of the same kind that is spelt alike, or the only one, with the file from which it is made.
     */
    private Optional<Map.Entry<String, String>> heir(String path, Optional<EntryId> former) {
        if (former.isEmpty() || lost.size() > MOST || fresh.size() > MOST) {
            return Optional.empty();
        }
        List<Map.Entry<String, String>> neighbours = fresh.entrySet().stream()
                .filter(page -> folder(page.getKey()).equals(folder(path)))
                .toList();
        List<String> names = neighbours.stream().map(Map.Entry::getKey).toList();
        Optional<String> near = Suggest.nearest(path, names);
        return neighbours.stream()
                .filter(page -> near.map(page.getKey()::equals).orElse(names.size() == 1))
                .findFirst();
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
