package backstory.memory;

import backstory.bytes.Checksum;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Term;
import backstory.entry.value.Body;

/**
 * What texts of other files ask of an entry when they are linked: whether it is there, by which ids, in which file, and
 * what it is called. A title, a summary or a source of it they do not ask for; pages do. Whoever makes the linker ask for
 * more has to add it here.
 *
 * <p>The titles that stand in advice on unknown ids are left out, since such an id is an error, and what a build found
 * that ends with errors is not remembered.
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
