package backstory.memory;

import backstory.bytes.Checksum;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Term;
import backstory.entry.value.Body;

/**
 * What linking the texts of other files needs to know about an entry: whether it exists, its ids, its file and its
 * names. It does not need a title, a summary or a source; pages do. If the linker is changed to need more, that must be
 * added here.
 *
 * <p>The titles in advice on unknown ids are left out, since such an id is an error, and a build with errors is not
 * remembered.
 */
final class LinkFacts {
    private LinkFacts() {}

    static void add(Entry entry, Checksum sum) {
        sum.update(entry.key().toString());
        sum.update(entry.at().file());
        sum.update(entry.redirectFrom().toString());
        sum.update(entry.body() == Body.NONE ? 0 : 1);
        if (entry.isLinkedByName()) {
            sum.update(entry.label());
            sum.update(entry.otherNames().size());
            entry.otherNames().forEach(sum::update);
        }
        if (entry instanceof Term term) {
            sum.update(term.match().name());
        } else if (entry instanceof Article article) {
            sum.update(article.date().toString()); // one dated later is held back
        }
    }
}
