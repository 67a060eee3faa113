package backstory.check;

import backstory.entry.Entry;
import backstory.entry.id.EntryKind;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/**
 * A person, organization or term that no text mentions and no other entry names, or an event or claim that no article
 * lists or mentions. An
 * article's list of people lets their names link themselves; it does not mention them.
 */
final class UnusedEntries {
    private UnusedEntries() {}

    static void ask(Texts texts, Problems problems) {
        Reads reads = texts.reads();
        for (Entry entry : texts.catalog().index().all()) {
            if (isUnused(entry, reads)) {
                String what =
                        "the " + entry.key().kind().noun() + " \"" + entry.key().id() + "\"";
                problems.add(Problem.of(Rule.UNUSED_ENTRY, entry.at(), "nothing mentions " + what)
                        .withHint("mention \"" + entry.label() + "\" in an article, or remove the entry"));
            }
        }
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
