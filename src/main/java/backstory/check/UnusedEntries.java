package backstory.check;

import backstory.entry.Entry;
import backstory.entry.EntryKind;
import backstory.graph.Site;
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

    static void ask(Site site, Problems problems) {
        for (Entry entry : site.library().all()) {
            if (isUnused(entry, site)) {
                String what =
                        "the " + entry.key().kind().noun() + " \"" + entry.key().id() + "\"";
                problems.add(Problem.of(Rule.UNUSED_ENTRY, entry.at(), "nothing mentions " + what)
                        .withHint("mention \"" + entry.label() + "\" in an article, or remove the entry"));
            }
        }
    }

    private static boolean isUnused(Entry entry, Site site) {
        boolean named = site.namedBy(entry).stream().anyMatch(by -> by.key().kind() != EntryKind.ARTICLE);
        return switch (entry.key().kind()) {
            case ARTICLE, PAGE, SOURCE -> false;
            case PERSON, ORGANIZATION, TERM -> !named && site.mentionsOf(entry).isEmpty();
            case EVENT, CLAIM ->
                site.namedBy(entry).isEmpty() && site.mentionsOf(entry).isEmpty();
        };
    }
}
