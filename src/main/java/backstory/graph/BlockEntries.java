package backstory.graph;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.graph.text.Block;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Selects the entries that the blocks of one text show: in an article those of the article, else those of the whole
 * site, narrowed as the writer asks.
 *
 * @param in the entry in whose text the blocks stand
 */
public record BlockEntries(Reads reads, Entry in) {
    /** Returns the claims: in the order of the article's list and text, or of the site, newest first. */
    public List<Claim> claims(Block.Claims block) {
        if (in instanceof Article article) {
            return reads.claimsOf(article);
        }
        Block.Narrowed to = block.to();
        return reads.catalog().claims().stream()
                .filter(ofArticles(to, reads::claimsOf))
                .filter(ofParties(to, reads.catalog()::claimsOf))
                .filter(claim ->
                        !to.isDated() || claim.date().filter(to::covers).isPresent())
                .toList();
    }

    /**
     * Returns the people: in the order of the article's list and text, or of the site, by id. A person who held a role
     * with a party within the time counts as belonging to it.
     */
    public List<Person> people(Block.People block) {
        if (in instanceof Article article) {
            return reads.peopleOf(article);
        }
        Block.Narrowed to = block.to();
        return reads.catalog().index().all(Person.class).stream()
                .filter(ofArticles(to, reads::peopleOf))
                .filter(ofParties(to, this::peopleOf))
                .filter(person -> !to.isDated() || heldRole(person, to))
                .toList();
    }

    /** Returns the events, oldest first. */
    public List<Event> events(Block.Timeline block) {
        Block.Narrowed to = block.to();
        List<Event> all = in instanceof Article article && to.parties().isEmpty()
                ? reads.timelineOf(article)
                : reads.catalog().timeline();
        return all.stream()
                .filter(ofArticles(to, reads::timelineOf))
                .filter(ofParties(to, reads.catalog()::eventsOf))
                .filter(event -> to.covers(event.date()))
                .toList();
    }

    private Collection<Person> peopleOf(Entry party) {
        if (party instanceof Person person) {
            return List.of(person);
        }
        return party instanceof Organization organization ? reads.catalog().peopleOf(organization) : List.of();
    }

    private boolean heldRole(Person person, Block.Narrowed in) {
        Set<EntryId> organizations = new HashSet<>(in.parties());
        boolean anywhere = organizations.isEmpty() || organizations.contains(person.key());
        return person.roles().stream()
                .filter(role -> role.when().filter(in::covers).isPresent())
                .anyMatch(role -> anywhere
                        || role.organization()
                                .flatMap(reads.catalog().index()::find)
                                .filter(body -> organizations.contains(body.key()))
                                .isPresent());
    }

    private <E extends Entry> Predicate<E> ofArticles(
            Block.Narrowed to, Function<Article, ? extends Collection<E>> of) {
        return among(to.articles(), Article.class, of);
    }

    private <E extends Entry> Predicate<E> ofParties(Block.Narrowed to, Function<Entry, ? extends Collection<E>> of) {
        return among(to.parties(), Entry.class, of);
    }

    /** Returns a filter for what one of some entries has; it accepts all if none are named. */
    private <T extends Entry, E extends Entry> Predicate<E> among(
            List<EntryId> named, Class<T> type, Function<T, ? extends Collection<E>> of) {
        if (named.isEmpty()) {
            return any -> true;
        }
        Set<EntryId> ids = new HashSet<>();
        for (EntryId id : named) {
            Optional<T> entry =
                    reads.catalog().index().find(id).filter(type::isInstance).map(type::cast);
            entry.ifPresent(found -> of.apply(found).forEach(one -> ids.add(one.key())));
        }
        return one -> ids.contains(one.key());
    }
}
