package backstory.entry;

import backstory.entry.id.EntryRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entries that the front matter of an article defines or lists, each list in its order.
 *
 * @param keyPeople who is who, in the order in which readers should meet them
 */
public record ListedEntries(
        List<EntryRef> people,
        List<KeyPerson> keyPeople,
        List<EntryRef> organizations,
        List<EntryRef> terms,
        List<EntryRef> events,
        List<EntryRef> sources,
        List<EntryRef> claims) {
    /** The lists of an article without any. */
    public static final ListedEntries NONE =
            new ListedEntries(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ListedEntries {
        people = List.copyOf(people);
        keyPeople = List.copyOf(keyPeople);
        organizations = List.copyOf(organizations);
        terms = List.copyOf(terms);
        events = List.copyOf(events);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /**
     * A person whom readers have to know to follow the story.
     *
     * @param here why they matter in it, plain text, or empty
     */
    public record KeyPerson(EntryRef person, String here) {}

    /** All of them, in the order of the keys. */
    List<EntryRef> references() {
        List<EntryRef> key = keyPeople.stream().map(KeyPerson::person).toList();
        return Stream.of(people, key, organizations, terms, events, sources, claims)
                .flatMap(List::stream)
                .toList();
    }
}
