package backstory.graph.index;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which entries are published. It is the only place that separates drafts, articles dated later and withdrawn
 * articles from the rest. What the front matter of an article defines is treated like the article.
 *
 * @param unpublished drafts and what they define, for messages
 * @param ofWithdrawn what withdrawn articles define; published as long as something published leads to it
 */
record Publication(Map<EntryId, Entry> published, Map<EntryId, Entry> unpublished, Set<EntryId> ofWithdrawn) {

    /** Sorts the entries, and reports ids that are defined twice. */
    static Publication of(List<Entry> all, Optional<Edtf> now, boolean drafts, Problems problems) {
        Set<String> heldBack = new TreeSet<>();
        Set<String> withdrawn = new TreeSet<>();
        for (Entry entry : all) {
            if (entry instanceof Article article) {
                if (isHeldBack(article, now, drafts)) {
                    heldBack.add(article.at().file());
                } else if (article.isWithdrawn()) {
                    withdrawn.add(article.at().file());
                }
            }
        }
        Publication sorted = new Publication(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        unique(all, problems).forEach(entry -> sorted.put(entry, heldBack, withdrawn));
        return sorted;
    }

    private void put(Entry entry, Set<String> heldBack, Set<String> withdrawn) {
        String file = entry.at().file();
        if (heldBack.contains(file)) {
            unpublished.put(entry.key(), entry);
        } else if (withdrawn.contains(file) && entry instanceof Article article) {
            published.put(entry.key(), article.withoutContent());
        } else {
            published.put(entry.key(), entry);
            if (withdrawn.contains(file)) {
                ofWithdrawn.add(entry.key());
            }
        }
    }

    private static boolean isHeldBack(Article article, Optional<Edtf> now, boolean drafts) {
        boolean draft = article.isDraft() && !drafts;
        return draft || now.filter(moment -> article.date().isLaterThan(moment)).isPresent();
    }

    private static List<Entry> unique(List<Entry> all, Problems problems) {
        Map<EntryId, Entry> first = new HashMap<>();
        return all.stream()
                .filter(entry -> {
                    Entry earlier = first.putIfAbsent(entry.key(), entry);
                    if (earlier != null) {
                        problems.add(definedTwice(entry, earlier));
                    }
                    return earlier == null;
                })
                .toList();
    }

    private static Problem definedTwice(Entry entry, Entry earlier) {
        String message =
                "the " + entry.key().kind().noun() + " \"" + entry.key().id() + "\" is defined twice";
        return Problem.of(Rule.DUPLICATE_ID, entry.at(), message)
                .withHint("first defined at " + earlier.at() + "; keep one, or give one of them another id");
    }
}
