package backstory.memory;

import backstory.bytes.Checksum;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.entry.value.Body;
import backstory.entry.value.Name;
import java.util.List;

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
        if (entry instanceof Person person) {
            names(person.name(), person.aliases(), person.names(), sum);
        } else if (entry instanceof Organization organization) {
            sum.update(organization.shortName());
            names(organization.name(), organization.aliases(), organization.names(), sum);
        } else if (entry instanceof Term term) {
            sum.update(term.match().name());
            names(term.term(), term.aliases(), List.of(), sum);
        } else if (entry instanceof Article article) {
            sum.update(article.date().toString()); // one dated later is held back
        }
    }

    private static void names(String name, List<String> aliases, List<Name> others, Checksum sum) {
        sum.update(name);
        sum.update(aliases.size());
        aliases.forEach(sum::update);
        others.forEach(other -> sum.update(other.text()));
    }
}
