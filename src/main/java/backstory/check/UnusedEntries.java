package backstory.check;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Set;

/**
 * Reports a person, organization or term that no text mentions and no other entry names, or an event or claim that no
 * article lists or mentions. Targets of the menu or the foot of the pages count as used. An article's list of people
 * only lets their names become links; it does not mention them.
 */
final class UnusedEntries {
    private UnusedEntries() {}

    static void ask(Texts texts, Problems problems) {
        Reads reads = texts.reads();
        Set<EntryId> ofSite = texts.catalog().site().entries();
        for (Entry entry : texts.catalog().index().all()) {
            if (isUnused(entry, reads) && !ofSite.contains(entry.key())) {
                EntryId id = entry.key();
                String what = "the " + id.kind().noun() + " \"" + id.id() + "\"";
                problems.add(Problem.of(Rule.UNUSED_ENTRY, entry.at(), "nothing mentions " + what)
                        .withHint(use(entry) + ", or remove the entry"));
            }
        }
    }

    private static String use(Entry entry) {
        EntryId id = entry.key();
        String link = "[words](" + id.kind().scheme() + ":" + id.id() + ")";
        return switch (id.kind()) {
            case EVENT -> "link to it with " + link + ", or list it under dates: of an article";
            case CLAIM -> "place it with ::claim{id=\"" + id.id() + "\"}, or link to it with " + link;
            default -> "mention \"" + entry.label() + "\" in an article, or link to it with " + link;
        };
    }

    private static boolean isUnused(Entry entry, Reads reads) {
        boolean named =
                reads.catalog().namedBy(entry).stream().anyMatch(by -> by.key().kind() != EntryKind.ARTICLE);
        return switch (entry.key().kind()) {
            case ARTICLE, PAGE, SOURCE -> false;
            case PERSON, ORGANIZATION, TERM -> !named && reads.mentionsOf(entry).isEmpty();
            case EVENT, CLAIM ->
                reads.catalog().namedBy(entry).isEmpty()
                        && reads.mentionsOf(entry).isEmpty();
        };
    }
}
